import { NBSP } from "../../fr.ts";
import { parisText } from "../../paris-time.ts";
import { inField, type PreflightCheck } from "../check.ts";

/** Nothing leaves before its hour. */
export const embargo: PreflightCheck = {
  id: "embargo",
  label: "Embargo en cours",
  usual: "bloque",
  find: ({ fields, now }) =>
    fields.embargo === null || fields.embargo <= now
      ? []
      : [inField("embargo", `L’article est sous embargo jusqu’au ${parisText(fields.embargo).replace(" ", NBSP)}.`)],
};
