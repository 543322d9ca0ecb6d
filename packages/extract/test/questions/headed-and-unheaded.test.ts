import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const recordOf = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));
const html = (body: string) => readRecord(`<!doctype html><html><body><main>${body}</main></body></html>`, "text/html");

const REQUEST = [
  "Request:",
  "1. How many swans were ringed in 2023?",
  "2. How many of these were young birds?",
  "3. What does the Board say to those who complain of the noise?",
];

describe("an answer without a number over the first that has one", () => {
  test("is the answer of all that come before that in the list", async () => {
    const { questions } = await recordOf(
      ...REQUEST,
      "Response:",
      "412 swans were ringed, of which 96 were young birds.",
      "In respect of question 3, we hold no such text.",
    );
    expect(questions.map(({ answer }) => answer)).toEqual([
      "412 swans were ringed, of which 96 were young birds.",
      "412 swans were ringed, of which 96 were young birds.",
      "In respect of question 3, we hold no such text.",
    ]);
  });
});

describe("numbered headings over the answers", () => {
  const answered = (last: string) =>
    html(
      `<h2>What we were asked</h2><p>${REQUEST.slice(1).join("</p><p>")}</p><h2>What we said</h2>` +
        "<h3>1) Swans ringed</h3><p>There were 412.</p><h3>2) Young birds</h3><p>There were 96.</p>" +
        `<h3>${last}</h3><p>We point them to our leaflet on swans.</p><h2>Complaints</h2><p>If you are not satisfied with this response you may ask for an internal review within 40 working days.</p>`,
    );

  test("go on counting where one speaks of what else ends a letter", async () => {
    const { questions } = await answered("3) Complaints");
    expect(questions.map(({ answer }) => answer)).toEqual([
      "There were 412.",
      "There were 96.",
      "We point them to our leaflet on swans.",
    ]);
  });

  test("end the answers where the letter numbers its own parts", async () => {
    const { questions } = await recordOf(
      "1. Your request",
      "How many swans were ringed in 2023?",
      "2. Our response",
      "412 swans were ringed.",
      "3. Complaints",
      "If you are not satisfied with this response you may ask for an internal review within 40 working days.",
    );
    expect(questions.map(({ answer }) => answer)).toEqual(["412 swans were ringed."]);
  });
});

test("what opens at a click and tells how to complain is none of the questions", async () => {
  const fold = (summary: string, text: string) => `<details><summary>${summary}</summary><p>${text}</p></details>`;
  const { questions } = await html(
    "<h1>FOI 17 Swans</h1>" +
      fold("How many swans were ringed in 2023?", "412.") +
      fold("Who rings them?", "Two wardens.") +
      fold("What if I am not happy with this response?", "Write to us within two months and ask for a review."),
  );
  expect(questions.map(({ question }) => question)).toEqual(["How many swans were ringed in 2023?", "Who rings them?"]);
});
