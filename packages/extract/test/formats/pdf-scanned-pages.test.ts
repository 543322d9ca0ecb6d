import { describe, expect, test } from "@jest/globals";
import { extractDocument } from "../../src/index.js";
import { rawDocument } from "../read-page.js";
import { lines, makePdf, streamOf, text } from "./make-pdf.js";

const WORDS = [
  "Reference: FOI 2024/17",
  "Dear Ms Heron, thank you for your request of 4 March 2024 about the ponds that the borough keeps.",
  "Question 1. How many ponds are there?",
  "Answer: There are nine, of which four are dry in summer and one is let to a club of anglers.",
  "Question 2. Who looks after them?",
  "Answer: The parks team, with a contractor for the reeds.",
];
const LETTER = lines(60, 80, WORDS, 20);
const STAMP = text(400, 40, "RECEIVED 12 MAR 2024");
const PICTURE = "q 595 0 0 842 0 0 cm /Im Do Q\n";

const IMAGE = streamOf(
  "\u0001".repeat(64),
  "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray",
);
const FORM = streamOf(
  PICTURE,
  "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Im 10 0 R >> >>",
);
const pdfOf = (...pages: string[]) =>
  makePdf({ pages, objects: [IMAGE, FORM], resources: "/XObject << /Im 10 0 R /Fm 11 0 R >>" });

const warningsOf = async (bytes: Uint8Array) =>
  (await extractDocument(rawDocument(bytes))).diagnostics.filter(({ code }) =>
    ["SCANNED_PAGE", "PAGE_WITHOUT_TEXT", "OCR_TEXT"].includes(code),
  );

const SCANNED = { code: "SCANNED_PAGE", message: "Page 2 is a picture with but a few words over it; --ocr reads it." };

describe("a picture with a stamp of words over it is warned of", () => {
  test.each([
    ["a date", PICTURE + STAMP],
    ["a date under it", STAMP + PICTURE],
    [
      "a marking, a number and a name that the disclosure was given",
      `${PICTURE}${text(260, 20, "OFFICIAL")}${text(60, 820, "BX-000417 Disclosure 2024-17.pdf released under the Act - page 2 of 14")}`,
    ],
    ["what was taken out, named again and again", PICTURE + lines(60, 90, Array(30).fill("Section 40(2)"), 20)],
    [
      "a scan cut in strips",
      `${[0, 1, 2, 3].map((at) => `q 595 0 0 210.5 0 ${at * 210.5} cm /Im Do Q`).join("\n")} ${STAMP}`,
    ],
    [
      "a scan that is drawn in steps and cut to its frame",
      `q .24 0 0 .24 0 0 cm q 0 0 2480 3508 re W n q 2480 0 0 3508 0 0 cm /Im Do Q Q Q ${STAMP}`,
    ],
    ["a scan that stands on its head", `q -595 0 0 -842 595 842 cm /Im Do Q ${STAMP}`],
    ["a scan with margins", `q 455 0 0 644 70 99 cm /Im Do Q ${text(70, 60, "Annex B")}`],
    ["a scan inside a form", `/Fm Do ${STAMP}`],
    ["a scan with no brackets around it", `${STAMP} 595 0 0 842 0 0 cm /Im Do`],
  ])("%s", async (_name, page) => {
    expect(await warningsOf(pdfOf(LETTER, page))).toEqual([SCANNED]);
  });
});

describe("no scan is", () => {
  const layer = `BT 3 Tr /F1 11 Tf 1 0 0 1 60 700 Tm (A note) Tj ET 0 Tr`;
  test.each([
    ["a letter on its printed paper", PICTURE + LETTER],
    ["a page with a picture in it", `q 300 0 0 200 60 500 cm /Im Do Q ${STAMP}`],
    ["a page with a few words and no picture", text(60, 80, "Yours sincerely,")],
    ["a page on a ground of colour", `q 595 0 0 842 0 0 cm 0 0 1 1 re f Q ${STAMP}`],
    [
      "a page whose words are drawn large by what is around them",
      `q 595 0 0 842 0 0 cm BT /F1 .02 Tf 1 0 0 1 .1 .9 Tm (A note) Tj ET Q`,
    ],
    ["a picture with the words of OCR under it, though they are few", PICTURE + layer],
  ])("%s", async (_name, page) => {
    expect(await warningsOf(pdfOf(LETTER, page))).toEqual([]);
  });
});
