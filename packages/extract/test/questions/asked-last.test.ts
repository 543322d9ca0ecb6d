import { describe, expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

const SAID = ["Mains water at 24 sites.", "£58,112 in all.", "The works manager signed each of them."];
const ASKED = ["How many sites are on the mains?", "What did the change cost?", "Who signed the orders?"];

/** The heads of the two messages, the newer first. */
const HEADS = {
  dated: ["Sent by the council on 12 May 2024", "Sent by you on 2 May 2024"],
  named: ["From: Information Team\nDate: 12 May 2024", "From: A Requester\nDate: 2 May 2024"],
  portal: ["Message from Fenby Council", "Your message"],
} as const;

const LABELS = {
  numbers: (at: number) => `${at + 1}. `,
  brackets: (at: number) => `(${"abc"[at]}) `,
  words: (at: number) => `Q${at + 1}: `,
} as const;

function page([newer, older]: readonly [string, string], label: (at: number) => string, said = SAID, asked = ASKED) {
  const list = (lines: readonly string[]) => lines.map((line, at) => label(at) + line);
  return [
    "Request FOI-2024-118",
    newer,
    "Dear Requester,\n\nPlease find our response below.",
    ...list(said),
    "Kind regards\nInformation Team",
    older,
    "Dear Sir or Madam,\n\nUnder the Freedom of Information Act 2000 I would like to know:",
    ...list(asked),
    "Yours faithfully",
  ].join("\n\n");
}

describe.each(Object.entries(HEADS))("a page that prints its newest message first, heads %s", (_, heads) => {
  test.each(Object.entries(LABELS))("answers by %s the list that stands below", async (_, label) => {
    const { pairs, request } = await readPairs(page(heads, label));
    expect(request?.endsWith(ASKED.at(-1) ?? "")).toBe(true);
    expect(pairs.map(([, question, answer]) => [question, answer])).toEqual(
      ASKED.map((asked, at) => [asked, SAID[at]]),
    );
  });
});

test("the last answer goes on over paragraphs that answer", async () => {
  const more = "A copy of each of the orders is attached to this response.";
  const said = [...SAID.slice(0, 2), `${SAID[2]}\n\n${more}`];
  const { pairs } = await readPairs(page(HEADS.dated, LABELS.numbers, said));
  expect(pairs.at(-1)?.[2]).toContain(more);
  expect(pairs.at(-1)?.[2]).not.toContain("regards");
});
