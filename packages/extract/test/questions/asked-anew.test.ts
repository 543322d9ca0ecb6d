import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pageOf = (...paragraphs: readonly string[]) => readRecord(paragraphs.join("\n\n"), "text/plain");
const message = (from: string, date: string, ...text: readonly string[]) => [`${from} ${date} 2023`, ...text];

const ASKED = ["1) How many gates were painted between May and July?", "2) What did the paint cost?"];
const REPLY = ["1) Forty were painted.", "2) £318.40"];

describe("a request that its writer puts anew", () => {
  const thread = (first: string, question: string) =>
    pageOf(
      "Gates",
      "Sam Poole made this Freedom of Information request to Welland District Council",
      ...message("Sam Poole", "3 May", "Dear Welland District Council,", first, "Yours faithfully,", "Sam Poole"),
      ...message("Information Team, Welland District Council", "9 May", "Dear Sam Poole", question, "Information Team"),
      ...message("Sam Poole", "12 May", "Dear Information Team,", ...ASKED, "Yours sincerely,", "Sam Poole"),
      ...message(
        "Information Team, Welland District Council",
        "2 June",
        "Dear Sam Poole",
        "Our answers are below.",
        ...REPLY,
        "You may ask for an internal review.",
      ),
    );

  test.each([
    ["Please tell me about the gates.", "Which gates do you mean, and in which months?"],
    [
      "Please say 1) how many gates 2) at what cost.",
      "Before we begin, please could you tell us which months you want?",
    ],
    ["Please tell me about the gates.", "It is hard to see what would satisfy this."],
  ])("%s – %s", async (first, question) => {
    const { questions, request } = await thread(first, question);
    expect(questions.map((one) => [one.label, one.question, one.answer])).toEqual(
      ASKED.map((asked, index) => [`${index + 1}`, asked.slice(3), REPLY[index]?.slice(3)]),
    );
    expect(request).not.toContain(first);
  });
});

describe("an annex whose heading says that it answers", () => {
  test.each(["ANNEX 1 - REQUEST AND REPLIES", "Annex A: your questions and our answers", "Appendix 1 - Response"])(
    "%s",
    async (heading) => {
      const { questions } = await pageOf(
        "Welland Roads Department",
        "Dear Ms Poole",
        "We have dealt with your email of 4 May 2021 under the Freedom of Information Act 2000 and hold what you asked for.",
        "You may ask for an internal review within 40 working days.",
        "Yours sincerely",
        heading,
        "Q1. How many gates were painted?",
        "A1. Forty were painted.",
        "Q2. What did the paint cost?",
        "A2. £318.40",
      );
      expect(questions.map(({ answer }) => answer)).toEqual(["Forty were painted.", "£318.40"]);
    },
  );
});

test("thanks that open a response close nothing before it has said anything", async () => {
  const { questions } = await pageOf(
    "Initial request",
    "Please tell me how many people were released from lifts in 2019.",
    "Final response",
    "Thank you for getting in touch. We've checked with our data team and can share most of this.",
    "171 people were released.",
    "If you are unhappy you may ask for an internal review.",
  );
  expect(questions.map(({ answer }) => answer)).toEqual([expect.stringContaining("171 people were released.")]);
});

test("what leads in to the answers closes nothing, and a question back is no request", async () => {
  const { request, outcome } = await pageOf(
    "Dear Mr Pettifer",
    "Thank you for your request, which we received on 17 October 2023. You asked:",
    "Please send me all your records of delays at the quay.",
    "As it stands we are not able to tell what it is that you want. Please could you tell us:",
    "- which quay you have in mind",
    "- the dates between which you would like figures",
    "Kind regards",
  );
  expect(request).toBe("Please send me all your records of delays at the quay.");
  expect(outcome).toBe("clarification-sought");
});
