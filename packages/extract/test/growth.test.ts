import { describe, expect, test } from "@jest/globals";
import { isLinear } from "./is-linear.js";
import { readRecord } from "./read-page.js";

/** What a page is made of many times: each makes the piece of one number. */
const PIECES: Readonly<Record<string, (number: number) => string>> = {
  paragraphs: (number) =>
    `<p>The council weighed matter ${number} on ${(number % 28) + 1} May 2021 and kept its records.</p>`,
  "numbered questions": (number) =>
    `<p>Q${number}. How many wells are in ward ${number}?</p><p>A${number}. There are ${number}; the rest is exempt under section 40(2).</p>`,
  "questions without numbers": (number) =>
    `<p>How many wells are in ward ${number}?</p><p>There are ${number} and we hold nothing else.</p>`,
  headings: (number) =>
    `<h2>Question ${number}</h2><p>Please tell me of well ${number}.</p><h2>Answer</h2><p>It is held.</p>`,
  "rows of figures": (number) => `<tr><td>Ward ${number}</td><td>${number * 7}</td><td>£${number * 31}</td></tr>`,
  "rows that ask": (number) =>
    `<tr><td>How many wells are in ward ${number}?</td><td>There are ${number}; section 43(2) applies.</td></tr>`,
  citations: (number) =>
    `<p>Section ${(number % 40) + 1}(1) of the Freedom of Information Act 2000 applies to part ${number}; regulation 12(4)(b) does not.</p>`,
  messages: (number) =>
    `<p>From: Jo Hall</p><p>Sent: ${(number % 28) + 1} May 2021</p><p>To: Fenby Council</p><p>Dear Jo, we have your request ${number}.</p>`,
  "names of bodies": (number) => `<p>Northmere County Council and Fenby Borough Council Ltd in ward ${number}</p>`,
  lines: (number) => `line ${number} of the answer is here for you<br>`,
};
const FEW = 32;
const FOLD = 64;

function pageOf(piece: (number: number) => string, count: number): string {
  const body = Array.from({ length: count }, (_, index) => piece(index + 1)).join("");
  const content = body.startsWith("<tr") ? `<table>${body}</table>` : body;
  return `<!DOCTYPE html><html><body><main><h1>Wells</h1><p>Dear Reed</p><p>Thank you for your request of 3 May 2021.</p>${content}<p>Yours sincerely</p></main></body></html>`;
}

describe(`a page of ${FOLD} times as many`, () => {
  test.each(Object.entries(PIECES))("%s takes no more than linear time allows", async (_name, piece) => {
    const read = (count: number) => readRecord(pageOf(piece, count));
    expect(await isLinear(read, FEW, { fold: FOLD, slack: 2 })).toBe(true);
  });
});
