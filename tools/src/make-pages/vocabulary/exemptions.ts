import type { QuestionKind } from "./questions.js";

/** A ground of refusal as letters use it. {M} is the provision mentioned in general law; {A:…} an article of the UK GDPR. */
export interface ExemptionRow {
  readonly provisions: readonly string[];
  readonly title: string;
  readonly qualified: boolean;
  /** Grounds about the request itself are claimed in words of their own. */
  readonly claim?: "cost" | "repeat";
  readonly kinds: readonly QuestionKind[];
  /** What is withheld where part of the answer is given. */
  readonly part?: { readonly given: string; readonly withheld: string };
  readonly reasons: readonly string[];
  readonly law: readonly string[];
}

export const PERSONAL_REASONS = [
  "The staff concerned are below the grade at which names are published and would not expect to be identified.",
  "Disclosure would be unfair to the individuals, who were given to understand that their details would stay within the organisation.",
  "The numbers are so small that the people concerned could be recognised by those who know them.",
  "Release would breach the first data protection principle in {A:5/1/a} of the UK GDPR, as it would be neither fair nor lawful.",
  "We have thought about whether there is a legitimate interest in the public knowing who they are and have found none that outweighs their rights.",
];
export const COMMERCIAL_REASONS = [
  "Rival firms would learn how the supplier builds its prices, and the next tender would attract bids pitched just under them.",
  "The rates were given in a sealed bid and the contract will be let again next year.",
  "Our bargaining position would be weakened if bidders knew what we had been prepared to pay.",
];
const LAW_REASONS = [
  "Anyone minded to commit a crime would learn where checks are weakest and at what hours.",
  "The detail would allow offenders to plan around the measures that are in place.",
  "A map of capability could be pieced together from the answers of several bodies.",
];
export const COST_REASONS = [
  "The {system} cannot be searched for this. {n} files would have to be opened by hand at about {k} minutes each, which is far more than 18 hours.",
  "To find the answer we would have to read {n} records one at a time. At {k} minutes for each record the work would take several weeks.",
];
export const DRAFT_REASONS = [
  "The text is a draft which will change before it is agreed, and to release it now would mislead.",
  "Work on the document goes on and a final version will be published in due course.",
];
export const SPACE_REASONS = [
  "Officials need room to test ideas in private before a decision is made.",
  "If such exchanges were made public people would choose their words for an audience and advice would lose its edge.",
];

export const FOIA_EXEMPTIONS: readonly ExemptionRow[] = [
  {
    provisions: ["40/2"],
    title: "Personal information",
    qualified: false,
    kinds: ["name", "emails", "count"],
    part: { given: "{post}.", withheld: "The name" },
    reasons: PERSONAL_REASONS,
    law: [
      "{M} covers the personal data of people other than the requester, where release would contravene one of the data protection principles.",
      "{M} is an absolute exemption and there is no public interest test to apply.",
    ],
  },
  {
    provisions: ["43/2"],
    title: "Commercial interests",
    qualified: true,
    kinds: ["money", "document", "supplier"],
    part: { given: "The total was {money}.", withheld: "The unit price" },
    reasons: COMMERCIAL_REASONS,
    law: [
      "{M} exempts information whose disclosure would, or would be likely to, prejudice the commercial interests of any person.",
    ],
  },
  {
    provisions: ["31/1/a"],
    title: "Law enforcement",
    qualified: true,
    kinds: ["place", "document", "reasons"],
    part: { given: "Most were at {site}.", withheld: "The exact locations" },
    reasons: LAW_REASONS,
    law: [
      "{M} provides that information is exempt if its release would be likely to prejudice the prevention or detection of crime.",
    ],
  },
  {
    provisions: ["31/1/a", "31/1/b"],
    title: "Law Enforcement",
    qualified: true,
    kinds: ["place", "document"],
    reasons: LAW_REASONS,
    law: [
      "{M} is a qualified and prejudice based exemption, so that both the harm and the public interest have to be set out.",
    ],
  },
  {
    provisions: ["38/1/b"],
    title: "Health and safety",
    qualified: true,
    kinds: ["place", "name"],
    reasons: ["Staff at two of the sites have been threatened and their safety would be put at further risk."],
    law: ["{M} protects information whose disclosure would be likely to endanger the safety of any individual."],
  },
  {
    provisions: ["12/1"],
    title: "Cost of compliance exceeds the appropriate limit",
    qualified: false,
    claim: "cost",
    kinds: ["count", "emails", "reasons"],
    reasons: COST_REASONS,
    law: ["The limit for bodies such as ours is £450, which stands for 18 hours of work at £25 an hour."],
  },
  {
    provisions: ["21"],
    title: "Information accessible to the applicant by other means",
    qualified: false,
    kinds: ["document", "money", "date"],
    reasons: [
      "It can be found on our website at www.data.{host}/published.",
      "The figures are printed each year in our statement of accounts, which anyone may read at www.{host}/accounts.",
    ],
    law: ["{M} is an absolute exemption."],
  },
  {
    provisions: ["22/1"],
    title: "Information intended for future publication",
    qualified: true,
    kinds: ["document", "count"],
    reasons: [
      "The document is to be published in full on {day}, a date that was fixed before your request reached us.",
      "The figures will appear in our next quarterly bulletin and it is reasonable that all should see them on one day.",
    ],
    law: ["{M} exempts information that was held with a view to its publication at the time of the request."],
  },
  {
    provisions: ["36/2/b/ii"],
    title: "Prejudice to the effective conduct of public affairs",
    qualified: true,
    kinds: ["emails", "document"],
    reasons: SPACE_REASONS,
    law: ["{M} concerns the free and frank exchange of views for the purposes of deliberation."],
  },
  {
    provisions: ["42/1"],
    title: "Legal professional privilege",
    qualified: true,
    kinds: ["emails", "document"],
    reasons: ["The paper sets out advice from our solicitors on a claim that is still open."],
    law: [
      "{M} applies to information in respect of which a claim to legal professional privilege could be maintained.",
    ],
  },
  {
    provisions: ["41/1"],
    title: "Information provided in confidence",
    qualified: false,
    kinds: ["document", "emails"],
    reasons: [
      "The paper was given to us by another body on the understanding that it would go no further, and a court would be likely to hold us to that.",
    ],
    law: ["{M} is an absolute exemption, although a breach of confidence may be defended in the public interest."],
  },
  {
    provisions: ["14/2"],
    title: "Repeated requests",
    qualified: false,
    claim: "repeat",
    kinds: ["count", "money"],
    reasons: [
      "You put the same question to us in the spring and were sent the answer. Nothing has changed since and no reasonable interval has passed.",
    ],
    law: [
      "{M} relieves us of answering a request that is substantially similar to an earlier one from the same person.",
    ],
  },
];

export const FOISA_EXEMPTIONS: readonly ExemptionRow[] = [
  {
    provisions: ["38/1/b"],
    title: "Personal information",
    qualified: false,
    kinds: ["name", "emails", "count"],
    part: { given: "{post}.", withheld: "The name" },
    reasons: PERSONAL_REASONS,
    law: [
      "{M} removes the personal data of third parties from the right of access where release would contravene the data protection principles.",
    ],
  },
  {
    provisions: ["33/1/b"],
    title: "Commercial interests and the economy",
    qualified: true,
    kinds: ["money", "document", "supplier"],
    part: { given: "The total was {money}.", withheld: "The unit price" },
    reasons: COMMERCIAL_REASONS,
    law: [
      "{M} exempts information whose disclosure would be likely to prejudice substantially the commercial interests of any person.",
    ],
  },
  {
    provisions: ["35/1/a"],
    title: "Law enforcement",
    qualified: true,
    kinds: ["place", "document", "reasons"],
    reasons: LAW_REASONS,
    law: ["{M} covers substantial prejudice to the prevention or detection of crime."],
  },
  {
    provisions: ["12/1"],
    title: "Excessive cost of compliance",
    qualified: false,
    claim: "cost",
    kinds: ["count", "emails", "reasons"],
    reasons: [
      "The {system} cannot be searched for this. {n} files would have to be opened by hand at about {k} minutes each, and the cost would be well above £600.",
    ],
    law: ["The upper limit is £600."],
  },
  {
    provisions: ["25/1"],
    title: "Information otherwise accessible",
    qualified: false,
    kinds: ["document", "money", "date"],
    reasons: ["It can be found on our website at www.data.{host}/published."],
    law: ["{M} is an absolute exemption."],
  },
  {
    provisions: ["30/b/ii"],
    title: "Free and frank exchange of views",
    qualified: true,
    kinds: ["emails", "document"],
    reasons: SPACE_REASONS,
    law: ["{M} concerns substantial inhibition of the free and frank exchange of views."],
  },
  {
    provisions: ["36/1"],
    title: "Confidentiality",
    qualified: true,
    kinds: ["emails", "document"],
    reasons: ["The paper sets out advice from our solicitors on a claim that is still open."],
    law: ["{M} applies where a claim to confidentiality of communications could be maintained in legal proceedings."],
  },
];

/** Exclusions of the duty to say whether anything is held, used for a whole reply. */
export const NCND: Readonly<
  Record<"foia-2000" | "foisa-2002", readonly { readonly provision: string; readonly title: string }[]>
> = {
  "foia-2000": [
    { provision: "31/3", title: "Law enforcement" },
    { provision: "24/2", title: "National security" },
    { provision: "23/5", title: "Information supplied by, or concerning, certain security bodies" },
    { provision: "30/3", title: "Investigations and proceedings" },
    { provision: "38/2", title: "Health and safety" },
  ],
  "foisa-2002": [{ provision: "18/1", title: "Further provision as respects responses to request" }],
};
