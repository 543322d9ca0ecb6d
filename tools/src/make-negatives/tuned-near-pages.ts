import { heading, list, type NegativeShape, say, table } from "./shape.js";

/** Pages nearer to responses: lists of requests, figures, questions that are answered, the law and talk about it. */
export const TUNED_NEAR_PAGES: readonly NegativeShape[] = [
  {
    name: "log-table",
    titles: ["FOI disclosure log", "Disclosure log {year}", "Freedom of information requests received in {year}"],
    paths: ["/foi/disclosure-log", "/foi/disclosure-log/{year}", "/freedom-of-information/responses"],
    parts: [
      say(
        [1, 2],
        "This page lists requests that we have answered under the {act}.",
        "Select a reference to read the request and our reply.",
        "Our disclosure log is updated each month.",
      ),
      table([15, 40], ["Reference", "Date", "Subject", "Outcome"], "FOI {n}", "{day}", "{subject}", "{outcome}"),
      say([0, 1], "Page 1 of {k}", "Next page", "If you cannot find what you are looking for, make a request."),
    ],
  },
  {
    name: "performance",
    titles: [
      "Freedom of information performance",
      "FOI compliance statistics",
      "Information requests: quarterly statistics",
    ],
    paths: ["/foi/statistics", "/transparency/foi-performance", "/about/compliance-statistics"],
    parts: [
      say(
        [1, 2],
        "The code of practice asks larger authorities to publish how they deal with freedom of information requests.",
        "These statistics cover requests handled under the {act} and are updated every quarter.",
      ),
      table(
        [4, 8],
        [
          "Quarter",
          "Requests received",
          "Answered in time",
          "Information not held",
          "Refused in full",
          "Internal reviews",
        ],
        "{k}",
        "{m}",
        "{m}",
        "{k}",
        "{k}",
        "{k}",
      ),
      say(
        [1, 3],
        "The compliance rate for the year was {k}9 per cent against a target of 90.",
        "The exemption used most often was section 40, followed by section 12.",
        "Requests that were withdrawn or put on hold for clarification are left out.",
        "Two requests were the subject of a complaint to the Information Commissioner; neither was upheld.",
      ),
    ],
  },
  {
    name: "advice-blog",
    titles: [
      "Five tips for better FOI requests",
      "What to do when your FOI request is refused",
      "A journalist’s guide to freedom of information",
    ],
    paths: ["/blog/{year}/foi-tips", "/guides/foi", "/posts/{n}"],
    parts: [
      say(
        [3, 5],
        "If you have ever sent an FOI request to a council, you will know how long a reply can take.",
        "Start by finding out what the authority holds: a short question by phone can save you a refusal on cost.",
        "Ask for data in a spreadsheet, and say which years you mean.",
        "Remember that public authorities have twenty working days to answer.",
        "I once asked a police force about {things}; it took three internal reviews before they were released.",
      ),
      heading("When they say no", "Refusals"),
      say(
        [2, 4],
        "Authorities like to cite section 12 (cost), section 40 (personal data) or section 43 (commercial interests).",
        "Ask for an internal review, and say why the public interest favours disclosure.",
        "If that fails, complain to the Information Commissioner. It is free.",
        "They may neither confirm nor deny that they hold anything at all.",
      ),
      say(
        [1, 2],
        "Leave a comment below.",
        "Posted on {day} in Transparency. Tags: FOI, open data.",
        "Share your own experience with us.",
      ),
    ],
  },
  {
    name: "member-questions",
    titles: ["Questions to the leader of the council", "Written questions and answers", "Public question time"],
    paths: ["/meetings/{n}/questions", "/democracy/public-questions"],
    parts: [
      say(
        [3, 6],
        "Question from Councillor Gannet: How many {things} were {done} {years}?",
        "Answer: {n} were {done}. The full list is in the appendix.",
        "Question 2, from Councillor Heron to the cabinet member: What is being done about {things} at {site}?",
        "Answer: Officers meet {supplier} each month. I am happy to write to the councillor with details.",
        "Supplementary question: When will the work be finished?",
        "Answer: In the spring, subject to weather.",
      ),
    ],
  },
  {
    name: "questions-answered",
    titles: ["Frequently asked questions about FOI", "FOI: your questions", "Information requests: common questions"],
    paths: ["/foi/faq", "/help/freedom-of-information"],
    parts: [
      heading("What is freedom of information?", "What can I ask for?"),
      say(
        [1, 2],
        "It is a law that opens up the records of public bodies.",
        "You can ask for anything that is written down, filmed or stored on a computer.",
      ),
      heading("How long does it take?"),
      say(
        [1, 2],
        "You should hear from us inside four weeks.",
        "Large or complicated requests can take longer and we will tell you if so.",
      ),
      heading("Can you say no?"),
      say(
        [1, 2],
        "Yes. There are 23 exemptions, for example for personal data (section 40) and for commercial interests (section 43(2)).",
        "Sometimes the cost is too high.",
      ),
      heading("Who do I complain to?"),
      say([1, 1], "First to us and then to the regulator, the Information Commissioner."),
    ],
  },
  {
    name: "commentary",
    titles: [
      "Tribunal overturns refusal over {things}",
      "Case note: vexatious requests",
      "Information law update, {day}",
    ],
    paths: ["/insights/{n}", "/case-notes/{n}", "/briefings/information-law"],
    parts: [
      say(
        [3, 6],
        "In a decision handed down last week the First-tier Tribunal allowed an appeal against the Information Commissioner.",
        "The appellant had asked {selfLower} for a list of {things}; it relied on section 36(2)(b)(ii) and section 43(2).",
        "The tribunal held that the balance of the public interest lay in disclosure.",
        "The judgment is a reminder that reasons must be specific to the information withheld.",
        "Authorities should review their templates in the light of paragraph {k}.",
        "Our team advises public bodies across the country.",
      ),
    ],
  },
  {
    name: "decision of the regulator",
    titles: ["Decision {k}/2019", "Decision notice: {things}", "Decision notice"],
    paths: ["/decisions/{n}", "/action/decision-notices/{n}"],
    parts: [
      heading("Summary"),
      say(
        [2, 4],
        "The Applicant asked the Authority for a list of {things}.",
        "The complainant requested {things} from {selfLower} and was told that nothing was held.",
        "The Authority withheld the list under section 38(1)(b) and, on review, section 30(c).",
        "The Commissioner was satisfied that the Authority did not hold the information.",
        "The Commissioner’s decision is that section 43(2) was correctly applied.",
      ),
      heading("Background"),
      say(
        [3, 5],
        "1. On 3 May the Applicant made a request for information to the Authority.",
        "2. He asked for (a) a list of {things}; and (b) their cost.",
        "3. The Authority responded on 9 June, with a notice that it did not hold the list.",
        "4. On 11 June the Applicant wrote to the Authority requesting a review of its decision.",
        "5. The Commissioner requires no steps to be taken.",
      ),
    ],
  },
  {
    name: "statute",
    titles: [
      "Freedom of Information Act 2000",
      "Explanatory notes: exempt information",
      "Environmental Information Regulations 2004, Part {k}",
    ],
    paths: ["/ukpga/2000/36/section/{k}", "/legislation/notes/{n}"],
    parts: [
      say(
        [4, 7],
        "(1) A public authority which receives a request is to inform the applicant in writing whether it holds information of the description specified.",
        "(2) Where subsection (1) applies, the authority must give the applicant a notice which states that fact and specifies the exemption in question.",
        "(3) Information is exempt if its disclosure would, or would be likely to, prejudice the interests of any person.",
        "(4) The duty to confirm or deny does not arise in relation to information which is exempt by virtue of subsection (2).",
        "(5) In this section “the applicant” means the person making the request.",
        "Section {k} has effect subject to sections {k}(1) and {k}(2).",
        "Commencement: in force at 1 January 2005.",
      ),
    ],
  },
  {
    name: "body-page",
    titles: ["{self} – view and make requests", "Requests to {selfLower}", "Browse public authorities"],
    paths: ["/body/{n}", "/list/successful", "/search/requests/{n}"],
    parts: [
      say(
        [1, 1],
        "{m} requests made to this authority using this site.",
        "Only requests made using this site are shown.",
      ),
      list(
        [6, 20],
        "{subject}. Response by {selfLower} to J Ashdown on {day}. Successful.",
        "{subject}. Request sent to {selfLower} by M Tarrant on {day}. Awaiting response.",
        "{subject}. Clarification sent by P Oakes on {day}. Partially successful.",
      ),
      say([1, 1], "Make a request to this authority", "Search within these results"),
    ],
  },
];
