import type { Statute } from "../statute.js";

/** Data Protection Act 1998: only where its year is printed. */
export const DPA_1998: Statute = {
  id: "ukpga/1998/29",
  regime: "dpa-1998",
  unit: "section",
  titles: ["Data Protection Act 1998", "DPA 1998", "DPA 98", "DPA98", "Deddf Diogelu Data 1998"],
  shortNames: ["DPA1998"],
  examples: [{ text: "s. 7 of the Data Protection Act 1998", ids: ["ukpga/1998/29/section/7"] }],
};
