import { create } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ArticleId, ArticleSummary } from "../../shared/article.ts";
import { defaultSettings } from "../../shared/default-settings.ts";
import type { Finding } from "../../shared/finding.ts";
import { type Filters, noFilters } from "../../shared/library/view.ts";
import type { VersionRow } from "../../shared/ipc.ts";
import type { Settings } from "../../shared/settings-schema.ts";
import type { PersonalWord } from "../../shared/spelling/rubrique.ts";
import type { Editor } from "../editor/editor.ts";
import type { PlacedImage } from "../images/image-source.ts";
import type { Session } from "./document-session.ts";

/** A sentence that passes, with at most one thing to do about it. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly isError: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export type DialogName = "export" | "exportBatch" | "palette" | "about" | "remove" | "emptyTrash" | "template" | "saveTemplate" | "settings" | "fixAll" | "characters" | "backups" | "transfer" | "compare" | "name-version" | "image" | "unused-images";

/** What can be corrected in one go: a typographic rule, or all that are sure (`null`); a rule of style; a word that is wrong everywhere in the same way. */
export type FixScope =
  | { readonly kind: "typography"; readonly rule: string | null }
  | { readonly kind: "style"; readonly rule: string }
  | { readonly kind: "spelling"; readonly word: string; readonly text: string };

/** What the interface shows. The text of the article is never here: it is the session's. */
export interface AppState {
  readonly settings: Settings;
  readonly articles: readonly ArticleSummary[];
  readonly trashed: readonly ArticleSummary[];
  readonly showTrash: boolean;
  /** What the list keeps. */
  readonly filters: Filters;
  readonly session: Session | null;
  readonly editor: Editor | null;
  readonly dialog: DialogName | null;
  /** What the dialog « fixAll » is about. */
  readonly fixScope: FixScope;
  /** The finding that the writer last went to. */
  readonly visited: Finding | null;
  /** The article that the dialog « remove » is about. */
  readonly removing: { readonly id: ArticleId; readonly title: string } | null;
  /** The versions that the dialog « compare » is about; `after` is the text on the page when it is `null`. */
  readonly comparing: { readonly before: number | null; readonly after: number | null } | null;
  /** The version that is being named; `null` when it is the article as it is. */
  readonly naming: VersionRow | null;
  /** The image of the text that the dialog « image » is about. */
  readonly editingImage: PlacedImage | null;
  readonly toasts: readonly Toast[];
  readonly readOnlyReason: string;
  /** The page crashed too often: it does without its preview and its speller. */
  readonly plain: boolean;
  readonly version: string;
  /** Whether shortcuts are named as on a Mac. */
  readonly isMac: boolean;
  /** Said by screen readers, not shown. */
  readonly announcement: string;
}

export const useApp = create<AppState>(() => ({
  settings: defaultSettings,
  articles: [],
  trashed: [],
  showTrash: false,
  filters: noFilters,
  session: null,
  editor: null,
  dialog: null,
  fixScope: { kind: "typography", rule: null },
  visited: null,
  removing: null,
  comparing: null,
  naming: null,
  editingImage: null,
  toasts: [],
  readOnlyReason: "",
  plain: false,
  version: "",
  isMac: false,
  announcement: "",
}));

/** The writer's dictionary; apart from the rest, since every opened article listens to it. */
export const personalWords: StoreApi<readonly PersonalWord[]> = createStore<readonly PersonalWord[]>(() => []);

let lastToast = 0;

/** Shows a sentence for a while; errors stay until they are closed. Gives its id, for `closeToast`. */
export function toast(text: string, options: { readonly isError?: boolean; readonly action?: Toast["action"] } = {}): number {
  const id = ++lastToast;
  const { isError = false, action } = options;
  useApp.setState(({ toasts }) => ({
    toasts: [...toasts.slice(-3), { id, text, isError, ...(action === undefined ? {} : { action }) }],
  }));
  return id;
}

export function closeToast(id: number): void {
  useApp.setState(({ toasts }) => ({ toasts: toasts.filter((one) => one.id !== id) }));
}
