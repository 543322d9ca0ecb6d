import {
  COMMERCIAL_REASONS,
  COST_REASONS,
  DRAFT_REASONS,
  type ExemptionRow,
  PERSONAL_REASONS,
  SPACE_REASONS,
} from "./exemptions.js";

/** Exceptions of the Environmental Information Regulations. */
export const EIR_EXEMPTIONS: readonly ExemptionRow[] = [
  {
    provisions: ["12/5/e"],
    title: "Confidentiality of commercial information",
    qualified: true,
    kinds: ["money", "document", "supplier"],
    part: { given: "The total was {money}.", withheld: "The unit price" },
    reasons: COMMERCIAL_REASONS,
    law: [
      "{M} protects commercial information where confidentiality is provided by law to protect a legitimate economic interest.",
    ],
  },
  {
    provisions: ["12/4/d"],
    title: "Material still in the course of completion",
    qualified: true,
    kinds: ["document", "date"],
    reasons: DRAFT_REASONS,
    law: ["{M} covers unfinished documents and incomplete data."],
  },
  {
    provisions: ["12/4/e"],
    title: "Internal communications",
    qualified: true,
    kinds: ["emails"],
    reasons: SPACE_REASONS,
    law: ["{M} is a class based exception."],
  },
  {
    provisions: ["12/4/b"],
    title: "Manifestly unreasonable requests",
    qualified: true,
    kinds: ["emails", "count", "reasons"],
    reasons: COST_REASONS,
    law: ["{M} is concerned with the burden that a request would place on the authority."],
  },
  {
    provisions: ["13/1"],
    title: "Personal data",
    qualified: false,
    kinds: ["name", "emails", "place"],
    part: { given: "{post}.", withheld: "The name" },
    reasons: PERSONAL_REASONS,
    law: ["{M} concerns the personal data of people other than the applicant."],
  },
  {
    provisions: ["12/5/b"],
    title: "The course of justice",
    qualified: true,
    kinds: ["emails", "document"],
    reasons: ["A prosecution is under way and the court should hear the evidence first."],
    law: ["{M} covers adverse effect on the course of justice and the ability of a person to receive a fair trial."],
  },
];

/** Those of the Scottish Regulations. */
export const EISR_EXEMPTIONS: readonly ExemptionRow[] = [
  {
    provisions: ["10/4/d"],
    title: "Material still in the course of completion",
    qualified: true,
    kinds: ["document", "date"],
    reasons: DRAFT_REASONS,
    law: ["{M} covers unfinished documents and incomplete data."],
  },
  {
    provisions: ["10/4/e"],
    title: "Internal communications",
    qualified: true,
    kinds: ["emails"],
    reasons: SPACE_REASONS,
    law: ["{M} is a class based exception."],
  },
  {
    provisions: ["10/5/e"],
    title: "Confidentiality of commercial information",
    qualified: true,
    kinds: ["money", "document", "supplier"],
    part: { given: "The total was {money}.", withheld: "The unit price" },
    reasons: COMMERCIAL_REASONS,
    law: ["{M} protects commercial information where confidentiality is provided by law."],
  },
  {
    provisions: ["10/4/b"],
    title: "Manifestly unreasonable requests",
    qualified: true,
    kinds: ["emails", "count", "reasons"],
    reasons: COST_REASONS,
    law: ["{M} is concerned with the burden that a request would place on the authority."],
  },
  {
    provisions: ["11/2"],
    title: "Personal information",
    qualified: false,
    kinds: ["name", "emails", "place"],
    part: { given: "{post}.", withheld: "The name" },
    reasons: PERSONAL_REASONS,
    law: ["{M} concerns the personal data of people other than the applicant."],
  },
];
