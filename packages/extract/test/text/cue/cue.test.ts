import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cue } from "../../../src/text/cue/cue.js";
import { ANY_LETTER, bitOf, firstLetters } from "../../../src/text/cue/first-letters.js";
import { leastLength } from "../../../src/text/cue/least-length.js";
import { numberOf } from "../../../src/text/cue/letters.js";
import { isLineBound } from "../../../src/text/cue/line-bound.js";
import { requiredWords } from "../../../src/text/cue/required-words.js";
import { matchesOf } from "../../../src/text/matches-of.js";

/** Every kind of part that a pattern of ours has: groups, classes, edges, repeats, names, looks around, letters beyond ASCII. */
const PATTERNS = [
  /\b(?:withh[eo]ld|refus(?:e|ed|ing))\b/i,
  /^(?:yes|no)[.,]?$/i,
  /\bs(?:ection)? ?(\d+)\b/gi,
  /(?<!not )\bheld\b/,
  /(?<=exempt )under/,
  /(?=.*cost).*limit/i,
  /can['’]t|cannot|£\d+/,
  /(?:ab){2,3}c?/,
  /(?:ab){2}c|s?\d{3}/,
  /\b(?:he|no)\s+(?:held|on|x)\b/gi,
  /[.–]{3,}/,
  /^(?:x+|held.*old|no)(?: |$)(?:no|yes)?/i,
  /x*yes+/,
  /\bon\s+\d{1,2}(?:st|nd)?\b/,
  /[^a-z]no[^a-z]/,
  /\p{Lu}eld\b/u,
  /(?<word>held|hold)s? \k<word>/,
  /^$|a\b.\bb|\Bold/,
  /so|sK/iu,
  /\bhe\b|^\W*no\W*$/m,
  /^(?:the |a )?held\b/i,
  /^held|cost$/m,
  /\b(?:old|no) ?$/,
  /\bno$|^\bhe\b/,
  /(?<=^.{0,4})yes/,
  /^ ?yes.?$/m,
  /\bexempt under[^.\n]{0,20}held/i,
  /held(?! \w)/i,
  /(?<!section )\d\d(?!\d)/,
  /no\b[^.]{0,9}held/i,
  /no ?[–—-] ?(“?held”?)/gi,
  /held[^–]{0,4}•|\u2026yes/,
  /[\u2010-\u2015]held/,
  /held[\x80-\x9f\u2003]|\x92s/,
  /yes\s(\S)/g,
  /\bµheld|cost Σ/i,
  /\p{Lu}\p{Ll}+ held|[^\p{L}\d]+yes/u,
  /[\p{L}’]+(?= held)|[\p{N}]+ no/gu,
  /\P{L}held\p{P}|\p{Lu}[À-ÿ]no/u,
  /þheld|²yes/,
  /^[^a-z]?held/i,
  /^(?=y)\w+|^\d/,
  /^(?:\W|the )*no\b/i,
  /^["“(£]?(?:[C-Y]|\d{2})/i,
  /^(?:no)?$/i,
];
const PIECES = [
  "held",
  "HELD",
  "Held",
  "hold",
  "holds hold",
  "withheld",
  "refusing",
  "yes",
  "no",
  "No.",
  "section 12",
  "s40",
  "s.",
  "£25",
  "can't",
  "can’t",
  "exempt under",
  "not held",
  "cost",
  "limit",
  "abab",
  "ababc",
  "yess",
  "on 3rd",
  "on  12",
  "\n",
  " ",
  "_",
  "é",
  "ſo",
  "\u212a",
  "a-b",
  "he",
  "x",
  "1",
  "😀",
  ".",
  "old",
  "cold",
  " – ",
  "—",
  "“held”",
  "•",
  "…",
  "\u2003",
  "\u2028",
  "\x92",
  "\x96",
  "\x9f",
  "Μheld",
  "cost σ",
  "ŵ",
  "Łó",
  "²",
  "④ no",
  "Þþ",
  "ª",
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 12 })
  .map((all) => all.join(""));

const longTexts = fc
  .tuple(texts, texts, texts)
  .map(([one, two, three]) => `${one}\n${"so it was ".repeat(60)}\n${two}\n${three}`);

describe("a cue", () => {
  test("hears what its pattern hears, in any text", () => {
    const cues = PATTERNS.map((pattern) => ({ pattern, heard: cue(pattern) }));
    fc.assert(
      fc.property(fc.oneof(texts, longTexts), fc.constantFrom(...cues), (text, { pattern, heard }) => {
        const own = new RegExp(pattern.source, pattern.flags.replace("g", ""));
        expect(heard.test(text)).toBe(own.test(text));
        expect(heard.exec(text)?.[0]).toBe(own.exec(text)?.[0]);
        const all = [...text.matchAll(new RegExp(own.source, `${own.flags}g`))].filter(([match]) => match !== "");
        if (pattern.global)
          expect([...matchesOf(text, heard)].map(([match]) => match)).toEqual(all.map(([match]) => match));
      }),
      { numRuns: 3000 },
    );
  });

  test("hears in a text that was looked at before the cue was made", () => {
    const first = cue(/alpha/);
    expect(first.test("alpha beta")).toBe(true);
    expect(cue(/beta/).test("alpha beta")).toBe(true);
    expect(first.test("alpha beta")).toBe(true);
  });

  test("hears in texts that are longer than what is kept, one after another", () => {
    const long = cue(/needle/);
    expect(long.test(`${"hay ".repeat(10_000)}needle`)).toBe(true);
    expect(long.test(`${"hay ".repeat(10_000)}needl!`)).toBe(false);
  });
});

describe("the words that a pattern needs", () => {
  test.each([
    [/\bwithh[eo]ld\b/i, ["#withhel", "#withhol"]],
    [/^no$/i, ["<no>"]],
    [/^no$/im, ["#no#"]],
    [/^(?:the )?reply\b/, ["<reply#", "<the#rep"]],
    [/\b(?:on|of) $/, ["#on#>", "#of#>"]],
    [/\bcan['’]t/, ["#can#t"]],
    [/\bsection \d/, ["ection#0"]],
    [/\brequest(?:ed)? to\b/, ["equest#t", "requeste"]],
    [/\bs\.? ?\d{1,2}[a-z]/, ["#s0", "#s#0", "#s##0"]],
    [/\d{1,2}(?:st|nd)\b/, ["0st#", "0nd#"]],
    [/\b\d{4}-\d{2}\b/, ["#0000#00"]],
    [/[*]{5,}/, ["#####"]],
    [/(?:ab)?c.*(?:held|hold)/, ["held", "hold"]],
    [/^(?:withheld|x[a-z]*yes|x)$/, ["<withhel", "yes>", "<x>"]],
    [/cost|\d/, null],
    [/[a-z]+/, null],
    [/(?!held)x/, null],
  ] as const)("%p", (pattern, words) => expect(requiredWords(pattern)).toEqual(words));
});

describe("a text that a pattern can match", () => {
  test.each([
    [/^(?:dear|hi)\b/i, 2],
    [/^.{2,80} made an? \w+$/, 11],
    [/(?<=exempt )under(?! it)/, 5],
    [/^(?:no)?$/, 0],
  ] as const)("%p: so long at least", (pattern, length) => expect(leastLength(pattern)).toBe(length));

  test.each([
    [/^(?:dear|hi)\b/i, "dh"],
    [/^[*_]{0,2}From|^\d/, "f0_#"],
    [/^(?!no)\s*(?:[a-c]|Of)/, "abco#"],
    [/^held|cost/, null],
    [/^held/m, null],
    [/^(?:no)?$/, null],
    [/^.held/, null],
  ] as const)("%p: begins with %p", (pattern, letters) => {
    const bits = [...(letters ?? "")].reduce((sum, letter) => sum | bitOf(numberOf(letter)), 0);
    expect(firstLetters(pattern)).toBe(letters === null ? ANY_LETTER : bits);
  });
});

describe("a pattern that is bound to lines", () => {
  test.each([/\bheld at all\b/, /^held/m, /[^.\n]{3}/, /a.c/, /(?!held)\d/, /held/g])("%p", (pattern) => {
    expect(isLineBound(pattern)).toBe(true);
  });
  test.each([/held\sat/, /^held/, /[^.]{3}/, /a.c/s, /\W/, /(?<=\s)held/, /held/y, /held$/, /[\s,]/])(
    "and not %p",
    (pattern) => expect(isLineBound(pattern)).toBe(false),
  );
});
