import type { Statute } from "../statute.js";

/** Data Protection Act 2018: also the Data Protection Act of which no year is printed. */
export const DPA_2018: Statute = {
  id: "ukpga/2018/12",
  regime: "dpa-2018",
  unit: "section",
  titles: ["Data Protection Act", "DP Act", "DPA Act", "Deddf Diogelu Data"],
  shortNames: ["DPA", "DPA2018", "DPA18"],
  anyYear: true,
  examples: [
    { text: "section 184 DPA 2018", ids: ["ukpga/2018/12/section/184"] },
    {
      text: "Schedule 2 Part 4 Paragraph 19 of the Data Protection Act 2018",
      ids: ["ukpga/2018/12/schedule/2/paragraph/19"],
    },
  ],
};
