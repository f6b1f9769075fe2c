import { useMemo } from "react";
import type { Moment } from "../../shared/library/view.ts";
import { useMinute } from "../state/minute.ts";

/** The instants that the filters compare with, by the calendar of this computer; new ones each minute. */
export function useMoment(): Moment {
  const now = useMinute();
  return useMemo(() => {
    const midnight = (days: number) => {
      const day = new Date(now);
      // By calendar days: one of 23 or 25 hours is a day too.
      day.setHours(0, 0, 0, 0);
      day.setDate(day.getDate() + days);
      return day.getTime();
    };
    const weekday = (new Date(now).getDay() + 6) % 7;
    return { now, dayEnd: midnight(1), weekEnd: midnight(7 - weekday) };
  }, [now]);
}
