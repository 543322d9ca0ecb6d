import type { Span } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { decideAnswers } from "../../src/outcome/decide-answers.js";
import { decideExemptions } from "../../src/outcome/decide-exemptions.js";
import { letter } from "./letter.js";

/** What became of each question of a letter that prints question and answer by turns. */
function decide(...turns: readonly (readonly [label: string | null, question: string, answer: string])[]) {
  const { clean, sections, citations } = letter(turns.flatMap(([, question, answer]) => [question, answer]));
  const exemptions = decideExemptions(clean, sections, citations);
  const spanOf = (index: number): Span => {
    const { start = 0, end = 0 } = clean.blocks[index] ?? {};
    return { start, end };
  };
  const pairs = turns.map(([label], index) => ({
    label,
    question: spanOf(2 * index),
    answer: [spanOf(2 * index + 1)],
  }));
  return decideAnswers(clean, sections, pairs, citations, exemptions);
}

const TOLD: readonly (readonly [status: string, question: string, answer: string])[] = [
  [
    "partially-answered",
    "Who supplies your photocopiers and what do you pay?",
    "They come from Braywick Office Ltd. What we pay is withheld under section 43(2).",
  ],
  [
    "refused",
    "Please send me the contract.",
    "The contract was signed in May and runs to 40 pages. It contains prices and is exempt under section 43(2).",
  ],
  [
    "refused",
    "A copy of the fire risk assessment for Dunley House.",
    "The assessment was carried out in March by an outside firm. To publish it would show where the building is weak, and so we are withholding it under section 38(1)(b).",
  ],
  [
    "partially-answered",
    "A copy of the fire risk assessment for Dunley House.",
    "A copy is attached. The signature and telephone number of the assessor have been removed under section 40(2).",
  ],
  ["refused", "May I have the report into the flood?", "No. It is still in draft and regulation 12(4)(d) applies."],
  [
    "refused",
    "Can you tell me who complained?",
    "No, we cannot. The identity of complainants is personal data and exempt under section 40(2).",
  ],
  // What the reasons of a vexatious request tell of earlier ones is not given here.
  [
    "refused",
    "Every email about the bunting, with what it cost.",
    "The Council has released the invoice for the bunting, which was £312, and the minutes of 4 May. It refuses to go on. The request is vexatious and section 14(1) of the Freedom of Information Act 2000 applies.",
  ],
  [
    "partially-answered",
    "What did the bunting cost, and who wrote to the Council about it?",
    "The bunting cost £312. The names of those who wrote to us are exempt under section 40(2), and we would refuse a further request as vexatious under section 14(1).",
  ],
  ["answered", "Can I see the policy?", "Yes, it is enclosed."],
  ["answered", "Have you ever been fined?", "No."],
  ["not-held", "How many foxes live in the park?", "Nobody has counted them and we have no figures."],
  ["not-held", "Copies of the minutes of the working party.", "No minutes were taken."],
  [
    "partially-answered",
    "How many bins were bought, and how many were stolen?",
    "We bought 412. Thefts are not recorded.",
  ],
  [
    "partially-answered",
    "Numbers of staff by grade and ethnicity.",
    "The table below shows staff by grade. We do not hold ethnicity for one in three of them.",
  ],
  [
    "refused",
    "What is the alarm code procedure?",
    "This is the sort of thing that would help a burglar. Section 31(1)(a) applies.",
  ],
  [
    "refused",
    "All emails between the Head and the Governors about the new hall.",
    "A search brought up 2,391 emails. To read them would take over 60 hours, and we are refusing this under section 12(1).",
  ],
  [
    "refused",
    "How many people have been turned away since 2010?",
    "Each of the 31,000 paper forms would have to be looked at. At three minutes a form the cost limit would be passed many times over and section 12(1) applies.",
  ],
  [
    "neither-confirm-nor-deny",
    "Has Mr X been investigated?",
    "We will not say whether or not we hold any such information (section 40(5B)).",
  ],
  [
    "neither-confirm-nor-deny",
    "Do you use this software?",
    "The Force neither confirms nor denies that it does, under section 31(3).",
  ],
  [
    "partially-answered",
    "How many drones do you have and are any used for surveillance?",
    "We own six drones. As for the rest we neither confirm nor deny that any information is held, by virtue of section 24(2).",
  ],
  [
    "refused",
    "The names of the panel.",
    "All three are junior members of staff with no public role, so their names are withheld under section 40(2).",
  ],
  [
    "partially-answered",
    "The names and job titles of the panel.",
    "The panel was made up of a Director, an Inspector and a Clerk. Their names are withheld under section 40(2).",
  ],
  [
    "partially-answered",
    "What was spent on hotels, by person?",
    "£14,220. The breakdown by person is exempt under section 40(2).",
  ],
  ["answered", "What was spent on hotels?", "£14,220 in all, most of it in London."],
  [
    "answered",
    "Why was the bridge closed?",
    "A crack was found in the east pier. It would not have been safe to leave it open.",
  ],
  [
    "refused",
    "Please provide the legal advice.",
    "We hold four pages of advice from counsel. They are exempt under section 42(1) and we see no strong reason to waive privilege.",
  ],
  ["refused", "The site survey.", "Section 22. The survey will be on our website in June."],
  [
    "refused",
    "Where can I find the accounts?",
    "The accounts are published at www.example.org/accounts and are therefore exempt under section 21.",
  ],
  [
    "partially-answered",
    "Please send the six reports.",
    "Reports 1 to 4 are attached. Reports 5 and 6 are in draft and are withheld under section 22(1).",
  ],
  [
    "partially-answered",
    "Please send me the letters.",
    "I attach nine of the eleven letters. The other two are withheld in full under section 41(1).",
  ],
  [
    "refused",
    "Please send me the letters.",
    "There are eleven letters. They were all written in confidence and all of them are exempt under section 41(1).",
  ],
  [
    "answered",
    "How many vans?",
    "31 vans, none of them electric. We considered whether section 43 applied and decided that it did not.",
  ],
  [
    "not-held",
    "How many vans?",
    "That would be a matter for the county council, which runs the fleet; we hold nothing on it.",
  ],
  ["not-held", "The number of swans.", "Not recorded."],
  ["not-held", "The name of the owner.", "We have searched our files and found nothing."],
  ["answered", "What does the word mean?", "It means a tax on windows."],
  ["refused", "The tender evaluation scores.", "These are commercially sensitive and are being withheld."],
  ["refused", "The plan of the cellars.", "We are sorry that we cannot help with this one, as the plan is exempt."],
  [
    "answered",
    "The plan of the cellars.",
    "Please find it attached; it was withheld at first under section 24 but we have thought again.",
  ],
  [
    "partially-answered",
    "The plan of the cellars.",
    "The plan is attached with the plant room blacked out for reasons of security (section 24).",
  ],
  ["answered", "Is there a log?", "There is a log, which is kept by the porter."],
  [
    "refused",
    "What are the salaries of the two deputies?",
    "Both are paid on a scale which is published, but the point that each has reached is personal data and is not being given (section 40(2)).",
  ],
  [
    "partially-answered",
    "What are the salaries of all heads of service?",
    "Nine of the ten agreed and are listed below. The tenth is withheld under section 40(2).",
  ],
  ["answered", "How many complaints?", "Fewer than five."],
  [
    "partially-answered",
    "How many complaints, by ward?",
    "There were 61. Wards with fewer than five are not shown, under section 40(2).",
  ],
];

describe("decideAnswers", () => {
  test.each(TOLD)("says %s where %j is answered %j", (status, question, answer) => {
    expect(decide([null, question, answer])[0]?.status).toBe(status);
  });

  test("follows a pointer to another answer, by number or letter, and keeps what was given before it", () => {
    const read = decide(
      ["1", "How many were lost?", "We do not hold this."],
      ["ii", "A copy of the report.", "Exempt under section 43(2)."],
      ["3", "How many were lost by day?", "See the answer to question 1."],
      ["4", "The annex to it.", "Please see question (ii)."],
      ["5", "How many were late?", "1,266 last year. Please see 1 for the years before."],
      ["6", "What did it cost?", "Withheld under section 43(2), see note 1."],
    );
    expect(read.map(({ status }) => status)).toEqual([
      "not-held",
      "refused",
      "not-held",
      "refused",
      "partially-answered",
      "refused",
    ]);
  });
});

/** What became of the second and third line, question and answer, with the first and last standing outside of them. */
function decideBetween(first: string, question: string, answer: string, last: string) {
  const { clean, sections, citations } = letter([first, question, answer, last]);
  const spanOf = (index: number): Span => {
    const { start = 0, end = 0 } = clean.blocks[index] ?? {};
    return { start, end };
  };
  const pairs = [
    { label: "1", question: spanOf(1), answer: [spanOf(2)] },
    { label: "2", question: spanOf(1), answer: [spanOf(0)] },
  ];
  const exemptions = decideExemptions(clean, sections, citations);
  return decideAnswers(clean, sections, pairs, citations, exemptions)[0];
}

test("an exception for what is not held belongs to the answer that lacks it, wherever the letter names it", () => {
  const reasons = "Regulation 12(4)(a) is relied on for what we do not hold.";
  const decided = decideBetween("A copy is attached.", "The bat survey.", "We hold no bat survey.", reasons);
  expect(decided).toMatchObject({ status: "not-held", exemptions: ["uksi/2004/3391/regulation/12/4/a"] });
});

test("an answer that gives up its ground has none from another part of the letter", () => {
  const names = "The names asked for in question 1 are withheld under section 40(2).";
  const review = "I do not uphold the use of section 36(2)(b)(ii). It accompanies this letter.";
  expect(decideBetween("A copy is attached.", "The safety assessment", review, names)).toMatchObject({
    status: "answered",
    exemptions: [],
  });
});

test("what is given beside an exception for what is not held is given", () => {
  const [given] = decide([
    "1",
    "The latest report on each bridge",
    "We enclose 36 reports. As we do not hold one for either of the new bridges we refuse that part under regulation 12(4)(a) of the EIR.",
  ]);
  expect(given).toMatchObject({
    status: "partially-answered",
    exemptions: ["uksi/2004/3391/regulation/12/4/a"],
  });
});
