import type { Statute } from "../statute.js";

/** The Fees Regulations: the regulations meant beside £450, £600, 18 hours or £25. */
export const FEES_2004: Statute = {
  id: "uksi/2004/3244",
  regime: null,
  unit: "regulation",
  titles: [
    "Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations",
    "Freedom of Information (Appropriate Limit and Fees) Regulations",
    "Data Protection (Appropriate Limit and Fees) Regulations",
    "Appropriate Limit and Fees Regulations",
    "Appropriate Limit Regulations",
    "Fees Regulations",
    "Fees Regs",
  ],
  shortNames: [],
  anyYear: true,
  examples: [{ text: "the limit in Regulation 3(3) of the Fees Regulations", ids: ["uksi/2004/3244/regulation/3/3"] }],
};
