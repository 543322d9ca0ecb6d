import { heading, list, type NegativeShape, say, table } from "./shape.js";

/** Rights of another kind, lists, tenders, articles, petitions, catalogues. */
export const HELD_OUT_LISTING_PAGES: readonly NegativeShape[] = [
  {
    name: "subject-access",
    titles: ["Ask for your personal data", "Subject access requests", "Access to your records"],
    paths: ["/data-protection/subject-access", "/your-data/request"],
    parts: [
      say(
        [3, 5],
        "You have the right to see the personal data that we hold about you.",
        "To make a subject access request, complete the form and send two proofs of identity.",
        "We will reply within one calendar month of receiving your request.",
        "We may withhold information about other people or where an exemption in the Data Protection Act 2018 applies.",
        "Requests about {selfLower} itself are dealt with as freedom of information requests.",
      ),
      say(
        [1, 2],
        "If you are not satisfied with our response, you can complain to the Information Commissioner.",
        "There is no fee.",
      ),
    ],
  },
  {
    name: "training",
    titles: [
      "Freedom of information: one-day course",
      "FOI exemptions in practice",
      "Webinar: handling difficult requests",
    ],
    paths: ["/training/{n}", "/events/foi-exemptions"],
    parts: [
      say(
        [3, 5],
        "This course is for anyone who answers freedom of information requests for a public authority.",
        "You will learn how to apply section 36, how to write a refusal notice and how to weigh the public interest.",
        "We will look at recent decisions of the tribunal and of the Information Commissioner.",
        "The day includes exercises: is the information held? would disclosure prejudice commercial interests?",
        "Places cost {money} plus VAT. Book by {day}.",
      ),
    ],
  },
  {
    name: "log-links",
    titles: ["Responses published in {year}", "FOI archive", "Requests answered this month"],
    paths: ["/foi/archive/{year}", "/foi/{year}/06"],
    parts: [
      list(
        [8, 30],
        "{subject} {year}.pdf",
        "FOI {m} {subject} (PDF, {k}0 KB)",
        "Response to request about {things} (opens in a new window)",
        "{m}-{year} {subject}",
      ),
      say([0, 1], "Files are in PDF format.", "Older responses are kept for two years."),
    ],
  },
  {
    name: "tender",
    titles: ["Contract notice: {things}", "Invitation to tender: {system}", "Terms and conditions of contract"],
    paths: ["/contracts/{n}", "/procurement/notices/{n}"],
    parts: [
      say(
        [3, 6],
        "{self} invites tenders for the supply of {system} for a term of {k} years.",
        "The supplier acknowledges that the authority is subject to the Freedom of Information Act 2000 and the Environmental Information Regulations 2004.",
        "The supplier shall assist the authority to comply with any request for information within five working days.",
        "Bidders should mark commercially sensitive information; it may nonetheless be disclosed.",
        "Reference: DN{n}. Tenders must be received by noon on {day}.",
        "Estimated value: {money}.",
      ),
    ],
  },
  {
    name: "encyclopedia",
    titles: [
      "Freedom of information in the United Kingdom",
      "Information Commissioner’s Office",
      "Environmental information law",
    ],
    paths: ["/wiki/freedom-of-information", "/articles/{n}"],
    parts: [
      say(
        [3, 6],
        "The Freedom of Information Act 2000 created a public right of access to information held by public authorities in England, Wales and Northern Ireland.",
        "It was followed in Scotland by an Act of the Scottish Parliament in 2002.",
        "Both came fully into force on 1 January 2005, on the same day as new rules for the environment.",
        "About {n} requests are made each year to central government alone, of which roughly {k}0 per cent are granted in full.",
        "Well-known disclosures include the expenses of members and the cost of {things}.",
        "Critics hold that the cost of answering requests is too high; campaigners reply that the benefits are greater.",
      ),
      heading("Exemptions", "Criticism", "See also"),
      list(
        [3, 5],
        "Section 23 (security bodies)",
        "Section 40 (personal information)",
        "Section 12 (cost)",
        "Open government",
        "Public interest",
      ),
    ],
  },
  {
    name: "petition",
    titles: [
      "Petition: open up the records of {supplier}",
      "Campaign for better information rights",
      "Tell the council: publish the figures on {things}",
    ],
    paths: ["/petitions/{n}", "/campaigns/open-records"],
    parts: [
      say(
        [3, 5],
        "We want private contractors to be covered by freedom of information law.",
        "When we asked for the numbers of {things}, the answer was that {supplier} holds them and not the authority.",
        "That cannot be right: the public pays {money} a year for this work.",
        "Sign now and share with your friends. {n} people have signed so far.",
        "The petition will be handed in on {day}.",
      ),
    ],
  },
  {
    name: "directory",
    titles: ["Contact the information rights team", "A to Z of services: F", "Who’s who in information governance"],
    paths: ["/contact/foi-team", "/a-to-z/f"],
    parts: [
      list(
        [5, 9],
        "Fostering and adoption",
        "Flood advice",
        "Food hygiene ratings",
        "Freedom of information requests and disclosure log",
        "Free school meals",
        "Funding for community groups",
        "Information rights team: 0{n} {m}",
      ),
      say(
        [1, 2],
        "The team deals with FOI, environmental information and data protection.",
        "Post: {post}, Civic Centre, {site}.",
      ),
    ],
  },
  {
    name: "data-catalogue",
    titles: ["Open data: {things}", "Dataset: {system} extract", "Spending over £500"],
    paths: ["/dataset/{n}", "/open-data/{things}"],
    parts: [
      say(
        [2, 4],
        "This dataset lists all {things} {done} since {year}. It is updated each month.",
        "Licence: Open Government Licence. Format: CSV, {k} MB. Last updated: {day}.",
        "It was first released because of the number of freedom of information requests about {things}.",
        "Fields: date, ward, supplier, amount, reference number.",
      ),
      table([4, 10], ["Date", "Supplier", "Amount", "Reference"], "{day}", "{supplier}", "{money}", "{n}"),
    ],
  },
];
