import type { Statute } from "../statute.js";

/** Environmental Information Regulations 2004. */
export const EIR_2004: Statute = {
  id: "uksi/2004/3391",
  regime: "eir-2004",
  unit: "regulation",
  titles: [
    "Environmental Information Regulations",
    "EIR Regulations",
    "EI Regulations",
    "EI Regs",
    "Rheoliadau Gwybodaeth Amgylcheddol",
  ],
  shortNames: ["EIR", "EIRs"],
  anyYear: true,
  examples: [
    { text: "the exception in Regulation 12(4(d)", ids: ["uksi/2004/3391/regulation/12/4/d"] },
    { text: "Section 12(4)(b) of the EIR", ids: ["uksi/2004/3391/regulation/12/4/b"] },
    { text: "EIR R12.5(e)", ids: ["uksi/2004/3391/regulation/12/5/e"] },
    {
      text: "EIR r. 12(5)(e) and r 13(1)",
      ids: ["uksi/2004/3391/regulation/12/5/e", "uksi/2004/3391/regulation/13/1"],
    },
  ],
};
