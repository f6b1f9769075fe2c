import { inField, type PreflightCheck } from "../check.ts";

/** An article has a chapô. */
export const chapoAbsent: PreflightCheck = {
  id: "chapo-absent",
  label: "Chapô absent",
  usual: "avertit",
  find: ({ fields }) => (fields.chapo.trim() === "" ? [inField("chapo", "L’article n’a pas de chapô.")] : []),
};
