import { describe, expect, test } from "@jest/globals";
import type { CleanText, QuestionPair, Section } from "../../src/blocks.js";
import { findAll } from "../../src/extract-document.js";
import { chooseReading } from "../../src/purposes/choose-reading.js";
import { movedBounds } from "../../src/purposes/moved-bounds.js";
import { readPurposes } from "../../src/purposes/read-purposes.js";
import { pairQuestions } from "../../src/questions/pair-questions.js";
import { resized } from "../../src/sections/section-edits.js";
import { rawDocument, readPairs } from "../read-page.js";

const ASKED = [
  "1. How many paintings are on loan to other museums?",
  "2. How many complaints about opening hours were received in 2023?",
  "3. Please provide the names of the lenders to the silver exhibition.",
  "4. How many visitors came in 2023?",
  "5. What was spent on the new roof?",
  "6. How many guides does the Trust employ?",
  "7. How many works were cleaned in 2023?",
];
const ANSWERED = [
  "1. Forty-one paintings are on loan to other museums.",
  "2. The Trust received nine complaints of that kind in 2023.",
  "3. The names are exempt from disclosure under section 40(2) of the Freedom of Information Act.",
  "4. In 2023 there were 41,206 visitors.",
  "5. The Trust spent £312,000 on the roof.",
  "6. The Trust employs 14 guides.",
  "7. In 2023 we cleaned 87 works.",
];
const LETTER = [
  "Wexcombe Museums Trust",
  "Our reference: 2024/118",
  "Dear Mr Example",
  "Thank you for your request for information, which asked:",
  ...ASKED,
  "Our response is as follows:",
  ...ANSWERED,
  "If you are unhappy with our reply you may ask for an internal review.",
  "Yours sincerely",
];

async function readLetter() {
  const [found] = await findAll(rawDocument(LETTER.join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean, sections } = found;
  return { clean, sections, pair: (parts: readonly Section[]) => pairQuestions(clean, parts) };
}

const answersIn = ({ text }: CleanText, pairs: readonly QuestionPair[]) =>
  pairs.map(({ answer }) => answer.map(({ start, end }) => text.slice(start, end)).join("\n"));

describe("the reading of a letter", () => {
  test("is another where what its lines are there for speaks against it", async () => {
    const { clean, pair } = await readLetter();
    const { start } = clean.blocks[0] ?? { start: 0 };
    const whole: Section = {
      kind: "preamble",
      heading: null,
      first: 0,
      last: clean.blocks.length - 1,
      start,
      end: clean.text.length,
    };
    const { sections, pairs } = chooseReading(clean, { sections: [whole], pairs: [] }, pair);
    expect(answersIn(clean, pairs)).toEqual(ANSWERED.map((line) => line.slice(3)));
    expect(sections.map(({ kind }) => kind).filter((kind) => kind !== "preamble")).toEqual(["request", "response"]);
  });

  test("stays as it is where the lines bear it out", async () => {
    const { clean, sections, pair } = await readLetter();
    const byRules = { sections, pairs: pair(sections) };
    expect(chooseReading(clean, byRules, pair)).toBe(byRules);
  });

  test("parts questions that stand over their answers without a mark, where it knew of one alone", async () => {
    const lines = ASKED.flatMap((line, at) => [line.slice(3), (ANSWERED[at] ?? "").slice(3)]);
    const text = [
      ...LETTER.slice(0, 3),
      "Our reply to each part of your request is below.",
      ...lines,
      ...LETTER.slice(-2),
    ];
    const [found] = await findAll(rawDocument(text.join("\n\n"), "text/plain"));
    if (found === undefined) throw new Error("no response");
    const { clean, sections } = found;
    const { pairs } = chooseReading(clean, { sections, pairs: [] }, () => []);
    expect(answersIn(clean, pairs)).toEqual(ANSWERED.map((line) => line.slice(3)));
  });

  test("is another where it left its questions without answers and its answers without questions", async () => {
    const { clean, sections, pair } = await readLetter();
    const answered = pair(sections);
    const parted = [
      ...answered.map((one) => ({ ...one, answer: [] })),
      ...answered.map((one) => ({ ...one, question: null })),
    ];
    const { pairs } = chooseReading(clean, { sections, pairs: parted }, () => answered);
    expect(pairs).toBe(answered);
  });

  test("is another where it gave every question the same answer", async () => {
    const { clean, sections, pair } = await readLetter();
    const answered = pair(sections);
    const whole = answered.flatMap(({ answer }) => answer);
    const { pairs } = chooseReading(
      clean,
      { sections, pairs: answered.map((one) => ({ ...one, answer: whole })) },
      () => answered,
    );
    expect(pairs).toBe(answered);
  });

  test("stays as it is where the letter asks what is meant: its own questions are none to answer", async () => {
    const lines = [
      ...LETTER.slice(0, 3),
      "You asked for the following:",
      ASKED[2] ?? "",
      "We cannot tell from your request which exhibition you mean. Please tell us:",
      "- whether you mean the exhibition of 2019 or that of 2022;",
      "In 2019 there were 41,206 visitors and 87 works were shown. In 2022 the Trust spent £312,000 on 41 paintings.",
      "- which of the two hundred lenders you are interested in.",
      "When we have heard from you the twenty working days will begin.",
      ...LETTER.slice(-2),
    ];
    const [found] = await findAll(rawDocument(lines.join("\n\n"), "text/plain"));
    if (found === undefined) throw new Error("no response");
    const { clean, sections } = found;
    const head = { start: 0, end: clean.blocks[3]?.end ?? 0 };
    const byRules = { sections, pairs: [{ label: null, question: null, answer: [head] }] };
    expect(chooseReading(clean, byRules, () => [])).toBe(byRules);
  });

  describe("between its parts", () => {
    /** The letter's parts by rules, with another first block of the part that stands second. */
    const boundAt = (clean: CleanText, sections: readonly Section[], at: number) =>
      sections.map((section, index) => {
        if (section.kind === "response") return resized(clean, section, at, section.last);
        return sections[index + 1]?.kind === "response" ? resized(clean, section, section.first, at - 1) : section;
      });
    const PROSE = [
      ...LETTER.slice(0, 3),
      "Your email said:",
      "Please could you tell me how many paintings are on loan and how much was spent on the new roof?",
      "Forty-one paintings are on loan to other museums, all of them in England.",
      "The Trust spent £312,000 on the roof in 2022 and 2023.",
      ...LETTER.slice(-2),
    ];
    const readProse = async () => {
      const [found] = await findAll(rawDocument(PROSE.join("\n\n"), "text/plain"));
      if (found === undefined) throw new Error("no response");
      const { clean, sections } = found;
      return { clean, sections, pair: (parts: readonly Section[]) => pairQuestions(clean, parts) };
    };

    test.each([
      ["below the first paragraph that answers", 1],
      ["above what asks", -1],
    ])("a bound that stood %s moves to where the paragraphs put it", async (_, by) => {
      const { clean, sections, pair } = await readProse();
      const right = sections.find(({ kind }) => kind === "response")?.first ?? 0;
      const parts = boundAt(clean, sections, right + by);
      const chosen = chooseReading(clean, { sections: parts, pairs: pair(parts) }, pair);
      expect(chosen.sections.find(({ kind }) => kind === "response")?.first).toBe(right);
      expect(answersIn(clean, chosen.pairs)).toEqual([PROSE.slice(5, 7).join("\n")]);
    });

    test("a bound stays below what the requester says by himself, whatever his words list", async () => {
      const { clean, sections } = await readProse();
      const right = sections.find(({ kind }) => kind === "response")?.first ?? 0;
      const asks = clean.blocks[right - 1];
      const like = (one: "asks" | "answers" | "neither") => ({ asks: 0.01, answers: 0.01, neither: 0.01, [one]: 0.98 });
      const answering = clean.blocks.map(() => like("answers"));
      const said = (text: string) => ({
        ...clean,
        blocks: clean.blocks.map((block) => (block === asks ? { ...block, text } : block)),
      });
      const parts = sections.map((section) =>
        section.last === right - 1 ? resized(clean, section, Math.max(0, right - 3), right - 1) : section,
      );
      expect(movedBounds(said("Code 41, mooring in the wrong berth."), parts, answering)).not.toBeNull();
      expect(movedBounds(said("I wish to have the sum of both codes."), parts, answering)).toBeNull();
      expect(movedBounds(said("If I could please receive it for 2019."), parts, answering)).toBeNull();
    });

    test("a bound stays at a heading", async () => {
      const { clean, sections } = await readProse();
      const right = sections.find(({ kind }) => kind === "response")?.first ?? 0;
      const parts = boundAt(clean, sections, right + 1);
      const headed = parts.map((section) =>
        section.kind === "response" ? { ...section, heading: "Response" } : section,
      );
      expect(movedBounds(clean, parts, readPurposes(clean))).not.toBeNull();
      expect(movedBounds(clean, headed, readPurposes(clean))).toBeNull();
    });
  });

  test("keeps the letter's own questions in its reply where it asks what is meant", async () => {
    const asked =
      "Can you tell me the waiting times for boats and how many wait too long, and what was spent elsewhere.";
    const { request, pairs } = await readPairs(
      [
        "Fenby Harbour Trust",
        "14 March 2022",
        "Our Ref: FOI 812",
        "Dear Ms Tor",
        "FREEDOM OF INFORMATION ACT 2000",
        "Thank you for your email, which the Trust received on 9 March 2022, in which you make a request for information as follows:",
        asked,
        "The Trust would like to help you but is not able to identify the information from this description. Under section 1(3) of the Act it need not go further with a request until it has been given what it reasonably requires. Could you please let us know:",
        "which boats you have in mind (for instance ferries, lighters, or yachts);",
        "the date or dates at which you would like the number waiting to be counted;",
        "what length of time you regard as too long, whether the harbour's target or some other; and",
        'whether by "elsewhere" you mean berths that are hired from other harbours.',
        "Once we have heard from you the period of 20 working days for a reply will begin.",
        "Yours sincerely",
      ].join("\n\n"),
      "text/plain",
    );
    expect(request).toBe(asked);
    expect(pairs.map(([, question]) => question)).toEqual([asked]);
  });
});
