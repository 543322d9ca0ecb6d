import { heading, list, type NegativeShape, say, table } from "./shape.js";

/** Kinds of pages that were kept back while the detector's weights were set: they measure it. */
export const HELD_OUT_SHAPES: readonly NegativeShape[] = [
  {
    name: "minutes",
    titles: [
      "Minutes of the Audit and Governance Committee",
      "Agenda item {k}: information governance annual report",
      "Meeting of the board, {day}",
    ],
    paths: ["/meetings/{n}/minutes", "/democracy/mgAi.aspx", "/board/papers/{n}"],
    parts: [
      say(
        [1, 1],
        "Present: Councillors Adair (Chair), Boulby, Crake, Dunnock and Egret. Apologies were received from Councillor Finch.",
      ),
      heading("Freedom of information annual report", "Information requests"),
      say(
        [3, 5],
        "The committee considered a report of the {post} on requests received under the Freedom of Information Act between April and March.",
        "Members noted that {m} requests had been received, an increase of {k} per cent on the previous year.",
        "In response to a question from a member, the {post} confirmed that the council did not hold the information in two cases.",
        "One refusal had been overturned following an internal review.",
        "The Chair asked whether requests from companies could be charged for. Officers advised that they could not.",
      ),
      say(
        [1, 2],
        "RESOLVED that the report be noted.",
        "It was agreed that a further report be brought to the meeting in June.",
      ),
      heading("Any other business", "Date of next meeting"),
      say([1, 1], "The meeting closed at 8.{k}0pm.", "There was no other business."),
    ],
  },
  {
    name: "job-advert",
    titles: [
      "Information Rights Officer",
      "Job vacancy: Freedom of Information Officer",
      "Information Governance Manager (maternity cover)",
    ],
    paths: ["/jobs/{n}", "/careers/vacancies/{n}"],
    parts: [
      say(
        [2, 4],
        "We are looking for an organised person to join our information governance team.",
        "You will handle requests made under the Freedom of Information Act 2000 and the Environmental Information Regulations, draft responses and advise colleagues on exemptions.",
        "You will carry out internal reviews and deal with complaints to the Information Commissioner.",
        "Salary: {money} a year, depending on experience. Closing date: {day}.",
      ),
      heading("About you", "What we are looking for"),
      list(
        [3, 5],
        "knowledge of access to information law",
        "clear and accurate writing",
        "the ability to meet deadlines",
        "experience of redaction",
        "a relevant qualification",
      ),
      say([1, 2], "To apply, send your CV and a covering letter.", "Interviews will be held at {site}."),
    ],
  },
  {
    name: "log-cards",
    titles: ["Published FOI responses", "Freedom of information releases", "FOI responses: search results"],
    paths: ["/search/foi-releases", "/foi-responses", "/publications?type=foi"],
    parts: [
      say(
        [1, 1],
        "{m} results. Sort by date or relevance.",
        "Showing 1 to 20 of {m} responses.",
        "Filter by topic, year or department.",
      ),
      list(
        [12, 25],
        "{subject} – FOI {n}. Published {day}. We answered a request about {things}. Read more",
        "FOI-{n}: {subject} (published {day})",
        "{subject}: EIR release, {day}",
        "RFI {n} {subject}. Date of response: {day}. View response",
      ),
      say([1, 1], "Previous 1 2 3 4 5 Next", "Subscribe to updates", "Next page"),
    ],
  },
  {
    name: "complaints-procedure",
    titles: [
      "Complaints about information requests",
      "Internal review procedure",
      "If you are unhappy with our response",
    ],
    paths: ["/foi/complaints", "/about/foi/internal-review", "/contact/complaints"],
    parts: [
      say(
        [2, 4],
        "Anyone who has made a request under the Act may ask us to look again at how it was handled.",
        "You should write to the {post} within 40 working days of receiving our response.",
        "A senior officer who was not involved in the original decision will carry out the review.",
        "We aim to complete reviews within 20 working days.",
        "The outcome will be either that the original decision is upheld or that further information is released.",
      ),
      say(
        [1, 2],
        "If you remain dissatisfied you may apply to the Information Commissioner for a decision.",
        "The Commissioner will not normally look at a case until our own procedure has been completed.",
      ),
    ],
  },
  {
    name: "request-form",
    titles: ["Freedom of information request form", "Submit an information request", "Request information online"],
    paths: ["/forms/foi", "/foi/request-form", "/w/webpage/foi"],
    parts: [
      say(
        [1, 3],
        "Use this form to ask for information under the {act}. Fields marked with a star must be completed.",
        "Do not use this form to ask for your own personal data.",
        "You will receive a reference number once your request has been submitted.",
      ),
      list(
        [4, 6],
        "Your name",
        "Your email address",
        "Organisation (if any)",
        "Details of the information requested",
        "Preferred format of the response",
        "Date range of the information",
      ),
      say(
        [1, 2],
        "Submit request",
        "We will send our response to the email address that you give.",
        "Your details will be used to answer your request.",
      ),
    ],
  },
  {
    name: "fees",
    titles: ["Fees and charges for information", "Charges for information requests", "Cost limit"],
    paths: ["/foi/charges", "/environmental-information/charges"],
    parts: [
      say(
        [3, 5],
        "Most information is supplied free of charge.",
        "Under the fees regulations we may estimate the cost of finding and extracting information at £25 an hour.",
        "Where the estimate is above £450 we are not obliged to comply, under section 12 of the Freedom of Information Act.",
        "For environmental information we may make a reasonable charge under regulation 8.",
        "If a fee is payable, you will receive a fees notice and the time limit stops until it is paid.",
        "Copies cost 10p a sheet and postage is charged at cost.",
      ),
    ],
  },
  {
    name: "annual-report",
    titles: ["Annual report and accounts {year}", "Statement on internal control", "Information governance report"],
    paths: ["/publications/annual-report-{year}", "/reports/{n}"],
    parts: [
      say(
        [3, 5],
        "The year was one of change: {n} {things} were {done} and {money} was invested at {site}.",
        "Staff numbers fell by {k} per cent while demand rose.",
        "Income from {supplier} contributed to a surplus of {money2}.",
        "The board met {k} times and received assurance from internal audit.",
      ),
      heading("Information governance", "Openness"),
      say(
        [2, 3],
        "We received {m} requests under the Freedom of Information Act and answered {k}4 per cent of them in time.",
        "There were {k} personal data incidents, none of which was reported to the Information Commissioner.",
        "In response to requests we have extended the information that we publish as a matter of course.",
      ),
    ],
  },
  {
    name: "press-release",
    titles: ["{self} publishes plans for {things}", "New {system} goes live", "Have your say on {things}"],
    paths: ["/news/{n}", "/press-office/{n}"],
    parts: [
      say(
        [3, 5],
        "{self} has today set out how {n} {things} will be {done} over the next {k} years.",
        "“This is good news for everyone who lives here,” said the cabinet member.",
        "The work will be carried out by {supplier} and costs {money}.",
        "Residents can respond to the consultation until {day}.",
        "Responses will be published and may be subject to disclosure under the Freedom of Information Act 2000.",
      ),
      say([1, 2], "Ends. Notes to editors follow.", "For interviews, contact the press office."),
    ],
  },
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
