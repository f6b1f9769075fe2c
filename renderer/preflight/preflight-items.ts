import type { Settings } from "../../shared/settings-schema.ts";
import { measureDocument } from "../../shared/markdown/measure.ts";
import type { PreflightField } from "../../shared/preflight/check.ts";
import { preflight, type PreflightItem } from "../../shared/preflight/preflight.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Session } from "../state/document-session.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";

/** What stands in the way of an opened article, as it is now. */
export function itemsOf(session: Session, settings: Pick<Settings, "perimeter" | "preflight">, now: number): readonly PreflightItem[] {
  const document = documentOf(session.state);
  const fields = session.fields.getState();
  const measures = measureDocument(fields, document);
  return preflight({ fields, document, measures, perimeter: settings.perimeter, now }, settings.preflight);
}

/** What stops the exports of an opened article. The embargo does so by itself, with its own answer. */
export function stopsOf(session: Session): readonly PreflightItem[] {
  return itemsOf(session, useApp.getState().settings, Date.now()).filter(({ isBlocking, check }) => isBlocking && check !== "embargo");
}

/** Goes to an item once the dialog that closes has given the focus back: two frames later. */
export function goWhenClosed(item: PreflightItem): void {
  requestAnimationFrame(() => requestAnimationFrame(() => goToItem(item)));
}

/** Puts the hand where an item is to be settled. */
export function goToItem({ place }: PreflightItem): void {
  if (place.kind === "text") useApp.getState().editor?.goTo(place.from, place.to);
  else focusField(place.field);
}

/** Fields that the page shows are there; the others are in the Fiche, which is opened for them. */
function focusField(field: PreflightField): void {
  const shown = document.querySelector<HTMLElement>(`[data-field='${field}']`);
  if (shown !== null) {
    focusIn(shown);
    return;
  }
  void saveSettings({ dock: "fiche" });
  afterDrawing(patience, () => {
    const input = document.querySelector<HTMLElement>(`[data-fiche='${field}']`);
    if (input !== null) focusIn(input);
    return input !== null;
  });
}

/** Frames in which the panel is waited for: it is loaded the first time. */
const patience = 60;

function afterDrawing(frames: number, isDone: () => boolean): void {
  requestAnimationFrame(() => {
    if (!isDone() && frames > 0) afterDrawing(frames - 1, isDone);
  });
}

function focusIn(place: HTMLElement): void {
  const control = place.matches("input, textarea, button") ? place : (place.querySelector<HTMLElement>("input, textarea, button, [tabindex]") ?? place);
  control.scrollIntoView({ block: "center" });
  control.focus();
}
