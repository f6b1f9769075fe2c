import { appMeasures } from "./measures/app.ts";
import { dictionaryMeasures } from "./measures/dictionary.ts";
import { htmlMeasures } from "./measures/html.ts";
import { libraryMeasures } from "./measures/library.ts";
import type { Measure } from "./measure.ts";

/** Every budget of PERFORMANCE that is measured, in the order of its table. */
export const measures: readonly Measure[] = [
  ...htmlMeasures,
  ...dictionaryMeasures,
  ...libraryMeasures,
  ...appMeasures,
];
