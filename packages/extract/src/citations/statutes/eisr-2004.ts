import type { Statute } from "../statute.js";

/** Environmental Information (Scotland) Regulations 2004, which Scottish bodies too call 'the EIRs'. */
export const EISR_2004: Statute = {
  id: "ssi/2004/520",
  regime: "eisr-2004",
  unit: "regulation",
  titles: [
    "Environmental Information (Scotland) Regulations",
    "Environmental Information Scotland Regulations",
    "EI(S) Regulations",
  ],
  shortNames: ["EISR", "EISRs", "EI(S)R", "EI(S)Rs"],
  anyYear: true,
  examples: [
    {
      text: "regulations 10(4)(d) and (e) of the EISRs",
      ids: ["ssi/2004/520/regulation/10/4/d", "ssi/2004/520/regulation/10/4/e"],
    },
  ],
};
