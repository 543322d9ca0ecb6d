import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pageOf = (...paragraphs: readonly string[]) => readRecord(paragraphs.join("\n\n"), "text/plain");
const answersOf = ({ questions }: Awaited<ReturnType<typeof pageOf>>) => questions.map(({ answer }) => answer);

const FIRST = [
  "It was £8,310 in 2022.",
  "The report is exempt under section 43(2) of the Freedom of Information Act 2000.",
  "No minutes were taken.",
] as const;
const NEW = "I take a different view of (b). The report is old, and I cannot see whom it could harm. It is attached.";

const NEW_B =
  "The report is old, and I cannot see whom it could harm. I overturn the decision and the report is enclosed.";

describe("a review behind the answers", () => {
  test.each([
    ["I have carried out the review for which you asked on 29 May.", NEW, NEW],
    [
      "I have now reviewed our reply of 24 May as you asked.",
      "On part (b) I overturn the decision, and the report is enclosed.",
      "On part (b) I overturn the decision, and the report is enclosed.",
    ],
    [
      "I have carried out the review for which you asked on 29 May.",
      "In respect of (b) I confirm the decision. Section 43(2) was rightly cited.",
      FIRST[1],
    ],
  ])("takes the place of the answer where it comes to another: %s %s", async (opening, finding, answer) => {
    const record = await pageOf(
      "Ada Quill made this Freedom of Information request to Tamarside Harbour Board",
      "Ada Quill 3 May 2023",
      "Dear Tamarside Harbour Board,",
      "(a) What was spent on buoys in 2022?\n(b) Please send me the report on the slip.\n(c) Please send me the minutes of the meeting of 3 April.",
      "Yours faithfully,",
      "Ada Quill",
      "Records Desk, Tamarside Harbour Board 24 May 2023",
      "Dear Ms Quill",
      "Thank you for your request. Our answers are:",
      `(a) ${FIRST[0]}\n(b) ${FIRST[1]}\n(c) ${FIRST[2]}`,
      "Kind regards",
      "Ada Quill 29 May 2023",
      "Dear Records Desk,",
      "I ask for a review. (a) I accept. (b) The public paid for it. (c) Somebody was typing.",
      "Ada Quill",
      "Harbour Master, Tamarside Harbour Board 24 June 2023",
      "Dear Ms Quill",
      opening,
      finding,
      "On (c) I am confirming the decision. Who was typing has looked for notes without success.",
      "You may complain to the Information Commissioner.",
    );
    expect(answersOf(record)).toEqual([FIRST[0], answer, FIRST[2]]);
  });

  test.each([
    ["Internal review of TH/23/0417", "You asked me to look again at part (b), which I have done.", NEW_B, NEW_B],
    ["Internal review - TH/23/0417", "You asked for a review of part (b).", NEW_B, NEW_B],
    ["TH/23/0417", "Thank you for your message asking for a review of our answer to part (b).", NEW_B, NEW_B],
    ["Internal review (TH/23/0417)", "You were unhappy with part (b).", "Section 43(2) was rightly cited.", FIRST[1]],
    ["TH/23/0417", "You asked me to look again at part (b).", "The decision stands.", FIRST[1]],
  ])("may be led in to by the label of its question: %s %s %s", async (title, leadIn, finding, answer) => {
    const record = await pageOf(
      "Ada Quill made this Freedom of Information request to Tamarside Harbour Board",
      "Ada Quill 3 May 2023",
      "Dear Tamarside Harbour Board,",
      "(a) What was spent on buoys in 2022?\n(b) Please send me the report on the slip.\n(c) Please send me the minutes of the meeting of 3 April.",
      "Yours faithfully,",
      "Ada Quill",
      "Records Desk, Tamarside Harbour Board 24 May 2023",
      "Dear Ms Quill",
      "Thank you for your request. Our answers are:",
      `(a) ${FIRST[0]}\n(b) ${FIRST[1]}\n(c) ${FIRST[2]}`,
      "You may ask for an internal review within 40 days.",
      "Kind regards",
      "Ada Quill 29 May 2023",
      "Dear Records Desk,",
      "I ask for a review. The public paid for the report.",
      "Ada Quill",
      "Harbour Master, Tamarside Harbour Board 24 June 2023",
      "Dear Ms Quill",
      title,
      leadIn,
      finding,
      "You may complain to the Information Commissioner.",
    );
    expect(answersOf(record)).toEqual([FIRST[0], answer, FIRST[2]]);
  });

  test("may stand under a heading of a log, with the labels of the questions", async () => {
    const record = await pageOf(
      "Lost buoys",
      "The request",
      "1) What was spent on buoys in 2022?\n2) What is the price of one?\n3) Who bought them?",
      "Our response",
      "1) £8,310.\n2) The price of one is withheld under section 43(2) of the Act.\n3) The name of the clerk is exempt under section 40(2).",
      "Internal review",
      "The requester asked for questions 2 and 3 to be reviewed. The review was done by the Harbour Master, who wrote:",
      "Question 2: I do not uphold the decision on this question. The price was £755.",
      "Question 3: I uphold the decision. Section 40(2) applies for the reasons given.",
    );
    expect(answersOf(record)).toEqual([
      "£8,310.",
      "I do not uphold the decision on this question. The price was £755.",
      "The name of the clerk is exempt under section 40(2).",
    ]);
  });
});
