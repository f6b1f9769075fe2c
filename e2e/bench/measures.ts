import { styleMeasures } from "./measures/style.ts";
import type { Measure } from "./measure.ts";
import { appMeasures } from "./measures/app.ts";
import { dictionaryMeasures } from "./measures/dictionary.ts";
import { htmlMeasures } from "./measures/html.ts";
import { keystrokeMeasures } from "./measures/keystroke.ts";
import { libraryMeasures } from "./measures/library.ts";
import { packageMeasures } from "./measures/package.ts";
import { searchMeasures } from "./measures/search.ts";
import { pdfMeasures } from "./measures/pdf.ts";
import { typographyMeasures } from "./measures/typography.ts";

/** Every budget of PERFORMANCE that is measured. */
export const measures: readonly Measure[] = [
  ...htmlMeasures,
  ...typographyMeasures,
  ...dictionaryMeasures,
  ...libraryMeasures,
  ...searchMeasures,
  ...keystrokeMeasures,
  ...pdfMeasures,
  ...appMeasures,
  ...packageMeasures,
  ...styleMeasures,
];
