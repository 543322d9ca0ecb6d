import { expect, test } from "@jest/globals";
import { headingKind } from "../../src/sections/heading-words.js";
import { readRecord } from "../read-page.js";

const ASKED = "How many moorings are let at Kell, and to whom?";

test.each([
  ["<h2>Answer from the Harbour Board</h2>", "There are 84."],
  ["<h3>Response of Kell Harbour Board</h3>", "There are 84."],
  ["<h3>Response on behalf of the Harbour Board</h3>", "There are 84."],
  ["<h3>The board's reply</h3>", "There are 84."],
  ["<h3>How the board replied</h3>", "There are 84."],
  [
    "<h3>The law</h3><p>By section 1(1)(a) whoever asks is told what is held. The duty does not arise where section 12 applies.</p><h3>Decision</h3>",
    "There are 84.",
  ],
  ["<h3>What the Act says</h3><p>A public authority must say what it holds.</p>", "We let 84 moorings."],
  ["<h2>How we have handled it</h2><p>The Act places two duties on us.</p><h2>Our answer</h2>", "There are 84."],
])("%s ends what was asked", async (heading, answer) => {
  const { request, questions } = await readRecord(
    `<main><h1>Moorings at Kell</h1><p>Kell Harbour Board</p><h2>Your request</h2><p>${ASKED}</p>${heading}<p>${answer}</p></main>`,
    "text/html",
  );
  expect(request).toBe(ASKED);
  expect(questions.map((one) => [one.question, one.answer])).toEqual([[ASKED, answer]]);
});

test("the law among the reasons of a refusal stays with them", async () => {
  const { questions } = await readRecord(
    `<main><h1>Moorings at Kell</h1><p>Kell Harbour Board</p><h2>Your request</h2><p>${ASKED}</p><h2>Our answer</h2><p>We withhold the names.</p><h3>The law</h3><p>Section 40(2) exempts them.</p></main>`,
    "text/html",
  );
  expect(questions.map(({ answer }) => answer)).toEqual([
    "We withhold the names.\nThe law\nSection 40(2) exempts them.",
  ]);
});

test.each(["Response of drivers to the new signs", "Asked on", "What you were told"])(
  "%s heads no part of a letter",
  (line) => {
    expect(headingKind(line, true)).toBeNull();
  },
);

test("a clerk who writes of himself asks nothing, and what he has sent on stands in no answer", async () => {
  const { request, questions } = await readRecord(
    [
      "Subject: Re: The slipway",
      "From: Clerk to Kell Parish Council",
      "Hello",
      "I am a clerk with one other parish to look after, so I am sorry for the wait. I have handled your letter as a request under the Act.",
      "The slipway cost £4,110. It was paid for by a grant.",
      "I have also passed your letter to the county's harbour master.",
      "Regards",
      "Clerk",
    ].join("\n\n"),
  );
  expect(request).toBeNull();
  expect(questions.flatMap(({ answer }) => answer ?? []).join("\n")).toMatch(
    /slipway cost £4,110\. It was paid for by a grant\.$/,
  );
});
