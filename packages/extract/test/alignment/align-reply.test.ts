import { describe, expect, test } from "@jest/globals";
import { alignedAnswers } from "../../src/alignment/align-reply.js";
import type { QuestionPair } from "../../src/blocks.js";
import { findAll } from "../../src/extract-document.js";
import { rawDocument } from "../read-page.js";

const ASKED = [
  "1. How many benches does the Council own on the sea front?",
  "2. What did it cost to repaint the bandstand in 2023?",
  "3. Please provide the names of the firms that bid for the work.",
];
const ANSWERED = [
  "Turning to the benches, the Council owns 212 of them on the sea front.",
  "The bandstand was repainted at a cost of £8,450 in 2023.",
  "Three firms put in bids. Their names are exempt under section 43(2) of the Freedom of Information Act 2000.",
];
const letter = (asked: readonly string[], said: readonly string[]) =>
  [
    "Wexcombe District Council",
    "Our reference: 2024/118",
    "Dear Mr Example",
    "Thank you for your request for information, which asked:",
    ...asked,
    "Response",
    ...said,
    "If you are unhappy with our reply you may ask for an internal review.",
    "Yours sincerely",
  ].join("\n\n");

/** A letter whose questions share all of its reply, and what is made of that. */
async function alignShared(asked: readonly string[], said: readonly string[], unanswered = 0) {
  const [found] = await findAll(rawDocument(letter(asked, said), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean, sections } = found;
  const spanOf = (text: string) => {
    const start = clean.text.indexOf(text);
    return { start, end: start + text.length };
  };
  const all = { start: spanOf(said[0] ?? "").start, end: spanOf(said.at(-1) ?? "").end };
  const pairs: readonly QuestionPair[] = asked.map((question, index) => ({
    label: String(index + 1),
    question: spanOf(question.slice(3)),
    answer: index < asked.length - unanswered ? [all] : [],
  }));
  const aligned = alignedAnswers(clean, sections, pairs);
  return {
    isKept: aligned === pairs,
    answers: aligned.map(({ answer }) => answer.map(({ start, end }) => clean.text.slice(start, end)).join("\n")),
  };
}

describe("a reply that several questions share", () => {
  test("is parted where its pieces answer one question after another", async () => {
    const { answers } = await alignShared(ASKED, ANSWERED);
    expect(answers).toEqual(ANSWERED);
  });

  test("is parted at lines that name several questions, which are no part of the answers", async () => {
    const { answers } = await alignShared(ASKED, [
      "Answer to 1 and 2",
      ANSWERED[1] ?? "",
      "Answer to 3",
      ANSWERED[2] ?? "",
    ]);
    expect(answers).toEqual([ANSWERED[1], ANSWERED[1], ANSWERED[2]]);
  });

  test("is parted, though it refuses all, where its pieces name some of them each", async () => {
    const said = [
      "In response to questions 1 and 2, the information is held and is withheld under section 21 of the Act, as it is reasonably accessible to you already on our website.",
      "In response to question 3, I can neither confirm nor deny whether the Council holds the information that you have requested, by virtue of section 43(3) of the Act.",
      "I have considered the public interest and it is better served by neither confirming nor denying that the information is held.",
    ];
    const { answers } = await alignShared(ASKED, said);
    expect(answers).toEqual([said[0], said[0], said.slice(1).join("\n")]);
  });

  test("answers a question that has nothing where a piece names it", async () => {
    const said = [
      "As to 1, the Council owns 212.",
      "As to 2, the sum was £8,450.",
      "As to 3, the names are exempt under section 43(2).",
    ];
    const { answers } = await alignShared(ASKED, said, 1);
    expect(answers).toEqual(said);
  });

  test("is left whole where it refuses all that was asked", async () => {
    const { isKept } = await alignShared(ASKED, [
      "The Council has decided that this request, as a whole, is vexatious and refuses it under section 14(1) of the Act.",
      "Question 1: it is the ninth request on the benches this year.",
      "Question 2: the bandstand was repainted once, as was said before.",
      "Question 3: the names of the three firms were published in March.",
    ]);
    expect(isKept).toBe(true);
  });

  test("is left whole where a likelier way would leave a question without the answer that it has", async () => {
    const { isKept } = await alignShared(ASKED, ["Response (all that was asked for) - application/pdf - Download"]);
    expect(isKept).toBe(true);
  });

  test("is left to rules where the page is long", async () => {
    const long = Array.from({ length: 400 }, (_, index) => `Bench ${index} was seen to in the spring of that year.`);
    const { isKept } = await alignShared(ASKED, [...ANSWERED, ...long]);
    expect(isKept).toBe(true);
  });
});
