import type { Statute } from "../statute.js";

/** Freedom of Information Act 2000: the Act of a bare 'section N' wherever the authority is not a Scottish one. */
export const FOIA_2000: Statute = {
  id: "ukpga/2000/36",
  regime: "foia-2000",
  unit: "section",
  titles: [
    "Freedom of Information Act",
    "Freedom of Information (FOI) Act",
    "FOI Act",
    "FOIA Act",
    "Deddf Rhyddid Gwybodaeth",
    "Deddf FOI",
  ],
  shortNames: ["FOIA", "FIA"],
  anyYear: true,
  examples: [
    {
      text: "exempt under Section 31(1)(a)(b) of the Act",
      ids: ["ukpga/2000/36/section/31/1/a", "ukpga/2000/36/section/31/1/b"],
    },
    { text: "refused under s.12 FOI Act 2018", ids: ["ukpga/2000/36/section/12"] },
    { text: "o dan adran 40(2) o'r Ddeddf Rhyddid Gwybodaeth 2000", ids: ["ukpga/2000/36/section/40/2"] },
  ],
};
