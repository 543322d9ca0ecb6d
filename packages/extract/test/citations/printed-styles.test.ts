import { parseProvisionId } from "@foi-records/contract";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cite } from "../../src/citations/cite.js";
import provisions from "../../src/citations/statutes/provisions.generated.json" with { type: "json" };

const ACTS = [
  ["ukpga/2000/36", "the Freedom of Information Act 2000"],
  ["asp/2002/13", "FOISA"],
  ["uksi/2004/3391", "the Environmental Information Regulations 2004"],
  ["ssi/2004/520", "the EISRs"],
  ["eur/2016/679", "the UK GDPR"],
] as const;

const HEADS: Readonly<Record<string, readonly string[]>> = {
  section: ["section ", "Section ", "SECTION ", "s.", "s. ", "s", "Sec. ", "section s."],
  regulation: ["regulation ", "Reg. ", "reg ", "Regulation "],
  article: ["article ", "Article ", "Art. "],
};

const OPENS = ["(", " (", "(("] as const;

/** Every provision in every style: a rare one is met each time, not once in a few runs. */
test.each(ACTS)("reads back every provision of %s in every printed style", (statute, name) => {
  const paths = Object.keys(provisions[statute]).filter((path) => !path.startsWith("schedule"));
  const misread = paths
    .flatMap((path) => printings(`${statute}/${path}`))
    .filter(({ id, words }) => {
      const found = cite(`The report is exempt under ${words} of ${name}.`);
      return found.length !== 1 || found[0]?.text !== words || found[0].provisions.join() !== id;
    });
  expect(paths.length).toBeGreaterThan(0);
  expect(misread).toEqual([]);
});

function printings(id: string): readonly { id: string; words: string }[] {
  const { unit, levels } = parseProvisionId(id);
  const [number = "", ...brackets] = levels;
  const heads = HEADS[unit ?? ""] ?? ["section "];
  return heads.flatMap((head) =>
    OPENS.map((open) => ({ id, words: `${head}${number}${brackets.map((level) => `${open}${level})`).join("")}` })),
  );
}

test("every citation is a place in the text and they do not overlap, whatever the text", () => {
  const pieces = fc.constantFrom(
    "section ",
    "s.",
    "40",
    "(2)",
    "(a)",
    ", ",
    " and ",
    "FOIA ",
    "\n",
    "Regulation ",
    "12",
    "(4)",
    " of the Act",
    "é",
    "🔒",
    "(",
    ")",
    "3A",
    "-",
    "Schedule 2 ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end, text: words, provisions: ids } of cite(text)) {
        expect(text.slice(start, end)).toBe(words);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(ids.length).toBeGreaterThan(0);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});
