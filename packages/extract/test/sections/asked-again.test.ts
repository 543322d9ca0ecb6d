import { describe, expect, test } from "@jest/globals";
import { findAll } from "../../src/extract-document.js";
import { withAskedAgain } from "../../src/sections/asked-again.js";
import { rawDocument, readRecord } from "../read-page.js";

const ASKED = [
  "The meeting notes that the Board holds about my membership",
  "The average wait in months for a mooring on each of the three basins",
  "The number of moorings let outside the points order in 2023",
];
const ANSWERED = [
  "This part asks for information that is about you. It is exempt under section 40(1) of the Freedom of Information Act 2000.",
  "Upper basin 31 months, lower basin 27 months and the quay 44 months.",
  "Nineteen, all of them agreed by the Lettings Panel.",
];
const RIGHT =
  "You do have a right to it as the data subject, under Article 15 of the UK GDPR. We will write to you separately.";

const letter = (...reply: readonly string[]) =>
  [
    "Marl Moorings Board",
    "Our reference: 2024/31",
    "Dear Ms Example",
    "Thank you for your request. You asked for:",
    ...ASKED,
    "Our response",
    ...reply,
    "If you are dissatisfied you may ask for an internal review within 40 working days.",
    "Yours sincerely",
  ].join("\n\n");

describe("a line of the request behind words that close", () => {
  test("goes on to the next question", async () => {
    const turns = ASKED.flatMap((line, at) => [line, ANSWERED[at] ?? "", ...(at === 0 ? [RIGHT] : [])]);
    const { questions } = await readRecord(letter(...turns));
    expect(questions.map(({ question }) => question)).toEqual(ASKED);
    expect(questions.slice(1).map(({ answer }) => answer)).toEqual(ANSWERED.slice(1));
  });

  test("and all lines below one another answer nothing: the letter prints its request at its foot", async () => {
    const [found] = await findAll(rawDocument(letter(ANSWERED[1] ?? "", RIGHT, ...ASKED), "text/plain"));
    const { clean, sections } = found ?? { clean: { blocks: [] }, sections: [] };
    const again = clean.blocks.findLastIndex(({ text }) => text === ASKED[0]);
    const settled = [
      ...sections.filter(({ last }) => last < again - 1),
      ...sections.slice(0, 1).map((one) => ({ ...one, kind: "closing" as const, first: again - 1, last: again + 2 })),
    ];
    expect(found === undefined ? [] : withAskedAgain(found.clean, settled)).toEqual(settled);
  });
});
