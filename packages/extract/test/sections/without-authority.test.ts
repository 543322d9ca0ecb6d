import { expect, test } from "@jest/globals";
import { findAll } from "../../src/extract-document.js";
import { withoutAuthority } from "../../src/sections/without-authority.js";
import { rawDocument } from "../read-page.js";

const ITEMS = ["1. How many weirs does the Board own?", "2. Please provide the survey of Low Weir."];
const BELOW = [
  "Our response",
  "1. The Board owns twelve weirs.",
  "2. The survey is withheld under section 43(2) of the Freedom of Information Act 2000, as it would prejudice our tender.",
  "If you are unhappy with this response you may ask for an internal review.",
];
const FIELDS = ["FB 1120-24", "Authority", "Harbour Board", "Extended to", "16 July 2024"];
const LAW =
  "The information you ask for is environmental information, and the Board has handled your request under the Environmental Information Regulations 2004.";
const STORY = "My boat has struck Low Weir twice this winter.";
const REMARK = "I remind you that section 1(1)(a) gives me the right to be told whether you hold it.";

/** What is left of a request in these parts, which a letter prints below its head. */
async function left(...parts: readonly (readonly string[])[]): Promise<string> {
  const letter = ["Harbour Board", "FOI response", ...parts.flat(), ...BELOW].join("\n\n");
  const [found] = await findAll(rawDocument(letter, "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean } = found;
  const spans = parts.map((part) => {
    const start = clean.text.indexOf(part[0] ?? "");
    return { start, end: clean.text.indexOf(part.at(-1) ?? "", start) + (part.at(-1) ?? "").length };
  });
  return withoutAuthority(clean, spans)
    .map(({ start, end }) => clean.text.slice(start, end))
    .join("\n");
}

test.each([
  ["the fields of a case above it", [[...FIELDS, ...ITEMS]]],
  ["the fields of a case in a part of their own", [FIELDS, ITEMS]],
  ["the law that it is handled under", [[...ITEMS, LAW]]],
  ["the head of the answer", [[...ITEMS, "Response", "The Board has had charge of the weirs since July 2022."]]],
  [
    "an officer's account",
    [
      [
        "I am writing about your email of 6 March 2025, in which you asked the Board to review its answer to your request. I had no part in the first answer.",
        "Your request was:",
        ...ITEMS,
      ],
    ],
  ],
  ["how it was received", [["Thank you for contacting us. The request that you made was:", ...ITEMS]]],
])("a request does not hold %s", async (_name, parts) => {
  expect(await left(...parts)).toBe(ITEMS.join("\n"));
});

test("what the requester says of it is part of it", async () => {
  expect(await left([STORY, ...ITEMS, REMARK])).toBe([STORY, ...ITEMS, REMARK].join("\n"));
});

test("a later part that says what was meant stays, whatever it says", async () => {
  expect(await left(ITEMS, ["Wet ones alone."])).toBe([...ITEMS, "Wet ones alone."].join("\n"));
});

test("a quotation is whole, whatever stands in it", async () => {
  const quoted = ["“The weirs leak.", "The water was over the road in May.", "Please provide the survey of Low Weir.”"];
  expect(await left([...quoted, LAW])).toBe(quoted.join("\n"));
});
