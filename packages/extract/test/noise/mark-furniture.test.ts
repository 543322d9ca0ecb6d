import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { PLACE_SIGNS, placesOf } from "../../src/noise/furniture-places.js";
import type { Look } from "../../src/noise/furniture-signs.js";
import { letterBounds, partAt } from "../../src/noise/letter-places.js";
import { readRecord } from "../read-page.js";

const LETTER = [
  "Otters on the River Brale",
  "Request received: 3 March 2024",
  "Thank you for your request under the Freedom of Information Act 2000.",
  "1. How many otters were seen in each reach in 2023?",
  "Upper Brale",
  "Kirkby weir",
  "Nine in all.",
  "2. Who counts them?",
  "We do not hold this information.",
  "Yours sincerely",
  "Wren Example",
];
/** One line of the page that a rule knows. */
const KNOWN = "We use cookies to make this website work.";
/** Lines of sites that no rule names. */
const ABOVE = ["Looking after our rivers", "Fishing and boating", "Flood warnings near you", "Jobs with us", "Donate"];
const BELOW = [
  "Discover more",
  "Riverside walks",
  "Follow our work",
  "Sign up for river news",
  "Press office",
  "Our partners",
];

async function parted(lines: readonly string[]) {
  const { text, noise } = await readRecord(lines.join("\n\n"), "text/plain");
  const gone = noise.filter(({ rule }) => rule.endsWith("furniture")).map((one) => one.text);
  return { kept: text.split("\n"), gone };
}

describe("lines around a letter that no rule knows", () => {
  test("go where their words, their place and the lines beside them say so", async () => {
    const { kept, gone } = await parted([KNOWN, ...ABOVE, ...LETTER, ...BELOW]);
    expect(kept.filter((line) => LETTER.includes(line))).toEqual(LETTER);
    expect(gone.every((line) => !LETTER.includes(line))).toBe(true);
    expect(kept.length - LETTER.length).toBeLessThan((ABOVE.length + BELOW.length) / 4);
  });

  test("stay inside it, however like a menu its lists of names are", async () => {
    const lines = LETTER.toSpliced(7, 0, "Harbour", "Town hall", "Leisure centre", "Libraries");
    expect((await parted([KNOWN, ...lines])).kept).toEqual(lines);
  });

  test("stay where nothing but a title speaks for a letter: an index looks like a menu", async () => {
    const index = ["Riverside walks", "Fishing and boating", "Otters", "Press office"];
    expect((await parted([KNOWN, ...index])).gone).toEqual([]);
  });

  test("stay on a page where no rule knows of any furniture, and right below what announces them", async () => {
    const plain = [...LETTER.slice(0, -2), "Otter trust", "Sedge and reed", "Heron bank"];
    expect((await parted(plain)).kept).toEqual(plain);
    const told = [
      ...LETTER.slice(0, -2),
      "You may look for otters in these places:",
      "Riverside walks",
      "Press office",
    ];
    expect((await parted([KNOWN, ...told])).kept).toEqual(told);
  });

  test("leave the title of the letter alone, in whatever letters it is", async () => {
    const title = "Otters Seen On The River Brale By Reach";
    expect((await parted([KNOWN, ...ABOVE, title, ...LETTER.slice(1)])).kept[0]).toBe(title);
  });
});

describe("what a letter that was printed says around itself", () => {
  const SIGNED = [
    "Our ref: 3 March 2024 / 77",
    "",
    "Dear Ms Sedge",
    "",
    "Thank you for your request under the Freedom of Information Act 2000. You asked how many otters were seen in 2023.",
    "Nine otters were seen, all of them on the upper reach.",
    "",
    "Yours sincerely",
    "",
    "Wren Fallow",
    "Information Officer",
    "Brale Rivers Trust",
    "",
  ];
  const FEET = [
    "Chair: Dame Heron Marsh     Chief Executive: Rush Withy",
    "Brale Rivers Trust is an exempt charity",
    "Brale Rivers Trust - caring for every reach",
  ];

  test("goes, though no rule knows a line of it, and its signature stays", async () => {
    const { text } = await readRecord([...SIGNED, ...FEET].join("\n"), "text/plain");
    expect(text.split("\n")).toEqual(SIGNED.filter((line) => line !== ""));
  });

  test("stays where the letter goes on below it", async () => {
    const annex = "Annex: the counts that you asked us for, which we hold for the years 2021 and 2022 alone";
    const { text } = await readRecord([...SIGNED, ...FEET, "", annex].join("\n"), "text/plain");
    expect(text).toContain(annex);
  });

  test("stays where it is an annex of figures and names, page after page", async () => {
    const annex = [
      "Annex B - Information released",
      "1. North Bank: 11 applied, 3 successful",
      "South Bank: 19 applied, 5 successful",
      "Upper Brale: 23 applied, 4 successful",
      "2. Twelve officers of this Trust, led by the Head of Otters.",
      "3. Withheld.",
    ];
    const pages = ["Page 2 of 3", "OFFICIAL", ...annex, "Page 3 of 3", "OFFICIAL"];
    const { text } = await readRecord(
      ["OFFICIAL", ...SIGNED, "Page 1 of 3", "OFFICIAL", ...pages].join("\n"),
      "text/plain",
    );
    expect(text.split("\n").slice(-annex.length)).toEqual(annex);
  });
});

test("a line below a farewell is known by the empty lines between them, where there are some", () => {
  const line = { opens: false, closes: false, isApart: false, isSite: false };
  const below = (isApart: boolean) =>
    letterBounds([{ ...line, opens: true }, { ...line, closes: true, isApart: true }, line, { ...line, isApart }]);
  expect([0, 1, 2, 3].map((at) => partAt(below(true), at))).toEqual([0, 0, 4, 5]);
  expect(partAt(below(false), 3)).toBe(4);
});

test("a line's place has one sign of each family, known by its name, wherever it stands", () => {
  const line = fc.record({
    sum: fc.double({ min: -9, max: 9, noNaN: true }),
    look: fc.constantFrom<Look>(0, 1, 2, 3, 4),
    letter: fc.record({ opens: fc.boolean(), closes: fc.boolean(), isApart: fc.boolean(), isSite: fc.boolean() }),
  });
  const familyOf = (sign: number) => (PLACE_SIGNS[sign] ?? "none").replace(/ \d+$/, "");
  const families = [...new Set(PLACE_SIGNS.map((_, sign) => familyOf(sign)))];
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      const signsAt = placesOf({
        length: lines.length,
        looks: lines.map(({ look }) => look),
        sumAt: (at) => lines[at]?.sum ?? 0,
        letter: letterBounds(lines.map(({ letter }) => letter)),
      });
      for (let at = 0; at < lines.length; at++) expect(signsAt(at).map(familyOf)).toEqual(families);
    }),
  );
});
