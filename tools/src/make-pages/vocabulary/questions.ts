/** What a question asks for; exemptions and answers are chosen to fit it. */
export type QuestionKind =
  | "count"
  | "money"
  | "supplier"
  | "name"
  | "document"
  | "emails"
  | "place"
  | "yes-no"
  | "date"
  | "reasons";

/** Ways of asking, by kind. Slots: {things} {done} {years} {unit} {system} {document} {self}. */
export const QUESTION_TEMPLATES: Readonly<Record<QuestionKind, readonly string[]>> = {
  count: [
    "How many {things} were {done} {years}?",
    "Please state the number of {things} {done} {years}.",
    "The total number of {things} {done} {years}, broken down {unit}",
    "Number of {things} {done} {years}.",
    "For {years2}, please tell me how many {things} there were.",
    "How many {things} have been {done} {years}, and how many of those were on a weekend?",
    "Can you confirm the number of {things} {done} {years}? Please break the figure down {unit}.",
    "Of the {things} {done} {years}, how many were later the subject of a complaint?",
    "How many members of staff work full time on {things}?",
  ],
  money: [
    "What was the total cost of {things} {years}?",
    "How much has been spent on {things} {years}?",
    "Please provide the annual spend on {things}, excluding VAT.",
    "Total expenditure on {things} {years}",
    "What budget has been set aside for {things} in the current financial year?",
    "What did the {system} cost to buy and what does it cost to run each year?",
    "How much income was received from {things} {years}?",
  ],
  supplier: [
    "Who supplies the {system}?",
    "Which company holds the contract for {things}?",
    "Please name the contractor and the framework under which it was appointed.",
    "What software is used as the {system} and which version is in use?",
    "Name of the current provider of the {system}",
  ],
  name: [
    "Who is the officer responsible for {things}?",
    "Please provide the name and job title of the person who manages the {system}.",
    "What are the names and email addresses of the staff who deal with {things}?",
    "Name and grade of the contract manager for {things}.",
    "Who signed off the business case for the {system}?",
  ],
  document: [
    "Please provide a copy of the current {document} on {things}.",
    "A copy of the {document} for the {system}.",
    "Please send me your {document} relating to {things}, with any annexes.",
    "Is there a {document} covering {things}? If so please supply it.",
    "The most recent {document} about {things} and the date on which it was approved.",
  ],
  emails: [
    "All correspondence between senior officers about {things} {years}.",
    "Copies of any emails which mention {things} and the {system}, sent or received {years}.",
    "Please provide the minutes of meetings at which {things} were discussed {years}.",
    "Any briefing given to the chief executive about {things}.",
  ],
  place: [
    "At which sites are {things} most often {done}?",
    "Please list the locations at which {things} were {done} {years}.",
    "Where is the equipment for the {system} kept outside working hours?",
    "Which five streets had the most {things} {years}?",
  ],
  "yes-no": [
    "Do you keep a central record of {things}?",
    "Is the {system} shared with any other public body?",
    "Have you ever been the subject of a claim about {things}?",
    "Are {things} reviewed by an independent panel?",
    "Does {selfLower} plan to replace the {system} before the end of next year?",
  ],
  date: [
    "When does the current contract for the {system} end?",
    "On what date were {things} last reviewed by a committee?",
    "When was the {document} on {things} last updated?",
    "What is the expected date of the next procurement of the {system}?",
  ],
  reasons: [
    "What are the most common reasons for which {things} are {done}?",
    "Please explain how {things} are prioritised.",
    "What training do staff receive before they deal with {things}?",
    "What criteria are applied when {things} are {done}?",
  ],
};

/** Sentences with which requesters begin. */
export const REQUEST_OPENINGS: readonly string[] = [
  "I am writing to request information about {things}.",
  "Under the {actShort} I would like to know the following about {things}.",
  "I would be grateful if you could answer these questions about {things}.",
  "For a piece of research into {things} I should like to ask the following.",
  "Please could you provide the following information regarding {things}:",
  "I am interested in how {things} are dealt with in your area and ask for the following:",
  "My request concerns {things}. Please answer each point in turn.",
];

/** Sentences with which requesters end. */
export const REQUEST_ENDINGS: readonly string[] = [
  "Where figures are not available for every year please give those that are.",
  "I would like the figures as a spreadsheet if you can.",
  "If any part of this is unclear please ask me at once.",
  "If one question would take too long please leave it out and answer the others.",
];

/** The authority's own words before the request that it quotes. */
export const REQUEST_LEAD_INS: readonly string[] = [
  "You asked for the following information:",
  "You requested:",
  "You asked:",
  "I note you seek access to the following information:",
  "Your request is set out below:",
  "In your email you asked us for the following:",
  "Specifically, you requested the following:",
  "We understand your request to be as follows:",
  "You have asked:",
];
export const REQUEST_HEADINGS: readonly string[] = [
  "Request",
  "Your request",
  "Information requested",
  "Details of request",
  "Request details",
  "You asked",
  "The request",
  "Information Request",
  "Details of the Request",
  "What you asked for",
];
export const RESPONSE_HEADINGS: readonly string[] = [
  "Response",
  "Our response",
  "Information provided",
  "Details of response",
  "Our reply",
  "We said",
  "The response",
  "Decision",
  "Details of the Response",
  "Disclosure",
  "Response to your request",
];
export const RESPONSE_LEAD_INS: readonly string[] = [
  "Our response is as follows:",
  "Please find our answers below.",
  "Our answers follow the order of your questions.",
  "In response:",
  "Having completed our enquiries we can respond as follows.",
  "We have now considered your request and our reply is set out below.",
  "The answers to your questions are given below, under the numbers that you used.",
];

/** Requesters who know the law cite it: citations of theirs are quoted. */
export const LEARNED_ENDINGS: readonly string[] = [
  "If the cost limit in {quotedCost} would be passed, please advise me under {quotedAdvice} how to narrow the request.",
  "I remind you of your duty under {quotedAdvice} to give advice and assistance.",
];
