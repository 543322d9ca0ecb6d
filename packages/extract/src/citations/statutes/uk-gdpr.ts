import type { Statute } from "../statute.js";

/** UK GDPR, and the GDPR of letters before 2021. */
export const UK_GDPR: Statute = {
  id: "eur/2016/679",
  regime: "uk-gdpr",
  unit: "article",
  titles: [
    "General Data Protection Regulation",
    "General Data Protection Regulations",
    "GDPR Regulations",
    "Rheoliad Cyffredinol ar Ddiogelu Data",
  ],
  shortNames: ["GDPR", "UKGDPR"],
  anyYear: true,
  examples: [{ text: "Article 6(1)(f) of the UK GDPR", ids: ["eur/2016/679/article/6/1/f"] }],
};
