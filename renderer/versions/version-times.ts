import { firstOfMonth } from "../../shared/first-of-month.ts";
import { versionSentences as say } from "../../shared/fr/versions.ts";

const clock = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });
const clockWithSeconds = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const day = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long" });
const dayOfYear = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** Hour of a state, as a reporter says it: 14:32. */
export const hourText = (at: number, withSeconds = false): string => (withSeconds ? clockWithSeconds : clock).format(at);

/** Day of a state: « Aujourd’hui », « Hier », « mardi 17 novembre »; the year when it is another. */
export function dayText(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days === 0) return say.today;
  if (days === 1) return say.yesterday;
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return firstOfMonth((isThisYear ? day : dayOfYear).format(at));
}

/** Day and hour, in a sentence or a list. */
export const momentText = (at: number, now: number): string => `${dayText(at, now)}, ${hourText(at)}`;

function startOfDay(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
