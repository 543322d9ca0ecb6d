import { heading, list, type NegativeShape, say } from "./shape.js";

/** Minutes, adverts, procedures, forms, reports. */
export const HELD_OUT_FORMAL_PAGES: readonly NegativeShape[] = [
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
];
