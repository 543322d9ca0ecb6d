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

const printed = fc.constantFrom(...ACTS).chain(([statute, name]) =>
  fc.record({
    id: fc
      .constantFrom(...Object.keys(provisions[statute]).filter((path) => !path.startsWith("schedule")))
      .map((path) => `${statute}/${path}`),
    name: fc.constant(name),
    head: fc.nat(7),
    open: fc.constantFrom("(", " (", "(("),
  }),
);

test("reads back any provision of an access regime in every printed style", () => {
  fc.assert(
    fc.property(printed, ({ id, name, head, open }) => {
      const { unit, levels } = parseProvisionId(id);
      const heads = HEADS[unit ?? ""] ?? ["section "];
      const [number = "", ...brackets] = levels;
      const words = `${heads[head % heads.length]}${number}${brackets.map((level) => `${open}${level})`).join("")}`;
      const text = `The report is exempt under ${words} of ${name}.`;
      expect(cite(text)).toMatchObject([{ text: words, provisions: [id] }]);
    }),
    { numRuns: 300 },
  );
});

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
