import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cutText } from "../../src/explain/cut-text.js";
import { EVIDENCE_KINDS } from "../../src/explain/evidence-kinds.js";
import { explainPage } from "../../src/explain/explain-page.js";
import { PAGE_STYLE } from "../../src/explain/page-style.js";
import { makeRecord } from "../make-record.js";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;`;

describe("explainPage", () => {
  test("names every value where it stands and leads to its field and back", () => {
    const text = "Our ref: FOI 7\nHow many lorries?\nTwelve, under section 40(2).";
    const record = makeRecord("7", {
      text,
      reference: "FOI 7",
      questions: [
        {
          label: "4",
          question: "How many lorries?",
          answer: "Twelve, under section 40(2).",
          status: "answered",
          exemptions: [],
          refersTo: [],
          figures: [],
          table: null,
        },
      ],
      citations: [{ text: "section 40(2)", provisions: ["ukpga/2000/36/section/40/2"], role: "relied-on" }],
      evidence: {
        "/reference": [[9, 14]],
        "/questions/0/question": [[15, 32]],
        "/questions/0/answer": [[33, 61]],
        "/citations/0": [[47, 60]],
      },
    });
    const page = explainPage([record]);
    for (const slug of ["reference", "questions-0-question", "questions-0-answer", "citations-0"]) {
      expect(page.split(`id="text-r1-${slug}"`)).toHaveLength(2);
      expect(page).toContain(`href="#text-r1-${slug}"`);
      expect(page.split(`id="field-r1-${slug}"`)).toHaveLength(2);
      expect(page).toContain(`href="#field-r1-${slug}"`);
    }
    expect(page).toContain(`title="Answer 4 › Citation 1, relied-on"`);
  });

  test("says how sure the record is of a fact, of a pair beside its answer, and of a citation's role", () => {
    const question = { label: "1", question: "How many?", answer: "Two.", status: "answered" as const, exemptions: [] };
    const page = explainPage([
      makeRecord("7", {
        questions: [{ ...question, refersTo: [], figures: [], table: null }],
        citations: [{ text: "section 1", provisions: ["ukpga/2000/36/section/1"], role: "procedural" }],
        confidence: { "/authority": 0.91, "/questions/0": 0.72, "/citations/0/role": 0.83 },
      }),
    ]);
    expect(page).toContain("confidence 0.91");
    expect(page).toContain("answered · confidence 0.72");
    expect(page).toContain("procedural · confidence 0.83");
  });

  test("shows what was taken away, with its rule", () => {
    const page = explainPage([makeRecord("8", { noise: [{ rule: "generic/cookies", text: "We use cookies" }] })]);
    expect(page).toContain("<code>generic/cookies</code><del>We use cookies</del>");
  });

  test("lets a hostile document write nothing but text", () => {
    const record = makeRecord("9", {
      title: HOSTILE,
      text: HOSTILE,
      reference: HOSTILE,
      noise: [{ rule: "generic/x", text: HOSTILE }],
      attachments: [{ name: HOSTILE, uri: "javascript:alert(3)", mediaType: null }],
      warnings: [{ code: "CITATION_UNRESOLVED", message: HOSTILE, pointer: null }],
      evidence: { "/title": [[0, 10]], [`/${HOSTILE}`]: [[2, 5]] },
    });
    const page = explainPage([{ ...record, source: { ...record.source, uri: `javascript:${HOSTILE}` } }]);
    expect(page).not.toMatch(/<script|<img|href="javascript/i);
    expect(page.match(/on\w+='/)).toBeNull();
  });

  test("needs nothing from elsewhere and may run nothing", () => {
    const page = explainPage([makeRecord("10")]);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<(script|img|link|iframe|object)\b|@import|url\(/i);
  });
});

describe("cutText", () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]);
  const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", "\n"), minLength: 41, maxLength: 60 });

  test("keeps every character, and every value covers exactly its evidence, however evidence overlaps", () => {
    fc.assert(
      fc.property(
        text,
        fc.dictionary(fc.constantFrom("/a", "/b", "/c"), fc.array(span, { maxLength: 3 })),
        (written, evidence) => {
          const lines = cutText({ text: written, evidence });
          expect(lines.map((line) => line.map((piece) => piece.text).join("")).join("\n")).toBe(written);
          const characters = Array.from(written);
          for (const [pointer, spans] of Object.entries(evidence)) {
            const covered = lines.flat().filter((piece) => piece.pointers.includes(pointer));
            const places = new Set(
              covered.flatMap((piece) => Array.from(piece.text).map((_, index) => piece.start + index)),
            );
            const expected = characters.flatMap((character, index) =>
              character !== "\n" && spans.some(([start, end]) => index >= start && index < end) ? [index] : [],
            );
            expect([...places].sort((a, b) => a - b)).toEqual(expected);
          }
        },
      ),
    );
  });
});

describe("the colours of the page", () => {
  const [light = "", dark = ""] = PAGE_STYLE.split("@media (prefers-color-scheme: dark)");
  const colour = (style: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(style)?.[1] ?? "";
  const pairs = Object.keys(EVIDENCE_KINDS).flatMap((kind) => [
    ["ink", kind],
    ["tag-ink", `${kind}-tag`],
  ]);
  const more = [
    ["ink", "page"],
    ["soft", "page"],
    ["soft", "panel"],
    ["ink", "panel"],
    ["link", "page"],
    ["link", "panel"],
  ];

  test.each([
    ["light", light],
    ["dark", dark],
  ])("meet WCAG AA in %s", (_, style) => {
    for (const [front = "", back = ""] of [...pairs, ...more]) {
      expect([front, back, contrast(colour(style, front), colour(style, back)) >= 4.5]).toEqual([front, back, true]);
    }
  });
});

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
