import { defaultExportOptions } from "./export-options.ts";
import { defaultConnectors } from "./connectors/settings.ts";
import type { Settings } from "./settings-schema.ts";

/** The settings of a first start. Apart from their schema, as `article-names.ts` is. */
export const defaultSettings: Settings = {
  theme: "systeme",
  preflight: {},
  textSize: 17,
  showPreview: true,
  showLibrary: true,
  dock: null,
  showPlan: true,
  librarySize: 256,
  previewSize: 440,
  syncScroll: true,
  showSpaces: true,
  perimeter: "tout",
  connectors: defaultConnectors,
  orthography: "toutes",
  capitalsAreNames: true,
  lastArticle: null,
  exportOptions: defaultExportOptions,
  exportProfiles: [],
  listSort: "date",
  deadlineNotice: 60,
  typography: { profile: "presse", rules: {} },
  typedTypography: true,
  pastedTypography: false,
  style: { rules: {} },
  showFindingCard: true,
};
