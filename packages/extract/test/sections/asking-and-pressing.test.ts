import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pageOf = (...paragraphs: readonly string[]) => readRecord(paragraphs.join("\n\n"), "text/plain");
type Read = Awaited<ReturnType<typeof pageOf>>;
const told = ({ questions }: Read) => questions.map(({ label, question, answer }) => [label, question, answer]);

describe("a letter that asks what is meant", () => {
  test.each([
    "Thank you for your request for information, which the Board received on 3 May 2023. For ease of reference it is repeated here:",
    "Thank you for your request of 3 May 2023. Your request is reproduced in full below:",
  ])("answers nothing, though it asks question by question: %s", async (opening) => {
    const record = await pageOf(
      "Tamarside Harbour Board",
      "Dear applicant",
      opening,
      "1. How many buoys were lost last year?",
      "2. What is the policy on them?",
      "We would like to help but are unable to tell from this exactly what information you are looking for. Would you please let us know the following.",
      "•",
      "By 'last year' do you mean 2022 or the financial year?",
      "•",
      "On question 2, do you want the policy for buoys alone, or that for lights as well?",
      "Once we have heard from you the 20 working days will start afresh.",
      "Yours sincerely",
      "Records Officer",
    );
    expect(record.outcome).toBe("clarification-sought");
    expect(told(record)).toEqual([
      ["1", "How many buoys were lost last year?", null],
      ["2", "What is the policy on them?", null],
    ]);
  });
});

test("the day on which a log says that the body wrote back is that of its response", async () => {
  const record = await pageOf(
    "Mill Pond",
    "Date of request",
    "Friday, 16 February, 2024",
    "Date we wrote back",
    "Thursday, 22 February, 2024",
    "Request text",
    "How deep is the pond?",
    "Response text",
    "It is four metres deep.",
  );
  expect(record.dateResponded).toBe("2024-02-22");
});

describe("a letter of review that numbers its parts", () => {
  test("has its answers under 'Findings', and its own numbers count in no list", async () => {
    const record = await pageOf(
      "Tamarside Harbour Board",
      "22 July 2022",
      "Dear Ms Quill",
      "Internal review under the Freedom of Information Act 2000",
      "1. Background",
      "Your request was received on 3 May 2022 and answered on 1 June 2022. On 24 June 2022 you asked for that answer to be reviewed.",
      "2. What you asked for",
      "Part 1. The yearly rent of the slip.",
      "Part 2. The names of those who bid for it.",
      "3. Your complaint",
      "In summary you say that the rent of a public slip cannot be a secret.",
      "4. Findings",
      "Part 1",
      "This was refused under section 43(2). I find that this exemption is not engaged.",
      "The rent is £8,310 a year.",
      "Part 2",
      "You were told that no names are held. I am satisfied that none are held.",
      "5. Outcome",
      "Your complaint is upheld in respect of Part 1.",
    );
    expect(told(record)).toEqual([
      ["1", "The yearly rent of the slip.", expect.stringMatching(/^This was refused .* £8,310 a year\.$/s)],
      [
        "2",
        "The names of those who bid for it.",
        "You were told that no names are held. I am satisfied that none are held.",
      ],
    ]);
  });
});

describe("what is said around a request of one paragraph", () => {
  const thread = (...[asks, replies]: readonly string[]) =>
    pageOf(
      "Ada Quill made this Freedom of Information request to Tamarside Harbour Board",
      "Ada Quill 3 May 2023",
      "Dear Tamarside Harbour Board,",
      "Please send me the log of the weir for 2022.",
      asks ?? "",
      "Yours faithfully,",
      "Ada Quill",
      "Records Desk, Tamarside Harbour Board 12 June 2023",
      "Dear Ms Quill",
      replies ?? "",
      "The log is attached with the names of two keepers taken out under section 40(2).",
      "Kind regards",
    );

  test.each([
    "I expect full compliance with section 10. A refusal will go straight to the Commissioner.",
    "I await your reply within the statutory time.",
  ])("a threat is no part of it: %s", async (asks) => {
    expect((await thread(asks, "Thank you for your request.")).request).toBe(
      "Please send me the log of the weir for 2022.",
    );
  });

  test.each([
    "I am replying to your request. The office was shut for Easter and I am sorry that you have had to wait longer than you should.",
    "Our server was down in May and we apologise for the delay.",
  ])("regret for a delay is no answer: %s", async (replies) => {
    const { questions } = await thread("", replies);
    expect(questions[0]?.answer).toBe(
      "The log is attached with the names of two keepers taken out under section 40(2).",
    );
  });

  test("a note that a request has lapsed answers nothing, and has no date of a response", async () => {
    const record = await pageOf(
      "Ada Quill made this Freedom of Information request to Tamarside Harbour Board",
      "Ada Quill 3 May 2023",
      "Dear Tamarside Harbour Board,",
      "Please send me all that you hold on the weir.",
      "Ada Quill",
      "Records Desk, Tamarside Harbour Board 12 May 2023",
      "Dear Ms Quill",
      "Under section 1(3) of the Act please let us know which years you are interested in.",
      "Records Desk, Tamarside Harbour Board 14 July 2023",
      "Dear Ms Quill",
      "As we have heard nothing from you your request has now been closed. You may make another at any time.",
    );
    expect([record.outcome, record.dateResponded]).toEqual(["clarification-sought", null]);
  });
});
