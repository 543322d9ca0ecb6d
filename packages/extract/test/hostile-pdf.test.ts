import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { lines, makePdf, streamOf } from "./formats/make-pdf.js";

const run = promisify(execFile);
const DIST = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** Reads a PDF in a process of its own with a small heap, which can be ended, and prints what came of it. */
const SCRIPT = `
const { extractDocument } = await import(${JSON.stringify(DIST)});
const [base64] = process.argv.slice(-1);
const bytes = new Uint8Array(Buffer.from(base64, "base64"));
const sha256 = "0".repeat(64);
try {
  await extractDocument({ ref: { id: sha256, uri: "https://www.example.org/", sha256 }, bytes, mediaType: "application/pdf", retrievedAt: null, container: null });
  console.log("READ");
} catch (error) {
  console.log(error.code ?? "UNTYPED " + error.message);
}
`;

const PAGE = `${lines(60, 80, ["Reference: FOI 2024/17", "Question 1. How many ponds are there?"])} /F Do`;
const FILL = "/Pattern cs /P scn 0 0 9 9 re f";
const FORM = "/Type /XObject /Subtype /Form /BBox [0 0 100 100]";
const PATTERN = "/PatternType 1 /PaintType 1 /TilingType 1 /XStep 9 /YStep 9 /BBox [0 0 99 99]";

/** A form or a pattern with its resources. */
function drawing(kind: string, content: string, resources = ""): string {
  return streamOf(content, `${kind} /Resources << ${resources} >>`);
}

/** Ten forms from this number on, each of which draws the next one twelve times. */
function multiplied(first: number): readonly string[] {
  return Array.from({ length: 10 }, (_, index) =>
    index === 9
      ? drawing(FORM, "0 0 m 1 1 l S")
      : drawing(FORM, "/F Do ".repeat(12), `/XObject << /F ${first + index + 1} 0 R >>`),
  );
}

const LETTER = "BT /T 9 Tf (a) Tj ET";
const DRAWN_FONT = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97
  /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 12 0 R >> /Resources << /XObject << /F 13 0 R >> >> >>`;

test.each<[string, readonly string[]]>([
  [
    "a form filled with a pattern that draws the form",
    [drawing(FORM, FILL, "/Pattern << /P 11 0 R >>"), drawing(PATTERN, "/F Do", "/XObject << /F 10 0 R >>")],
  ],
  [
    "a pattern filled with itself",
    [drawing(FORM, FILL, "/Pattern << /P 11 0 R >>"), drawing(PATTERN, FILL, "/Pattern << /P 11 0 R >>")],
  ],
  [
    "a pattern of forms inside forms",
    [
      drawing(FORM, FILL, "/Pattern << /P 11 0 R >>"),
      drawing(PATTERN, "/F Do", "/XObject << /F 12 0 R >>"),
      ...multiplied(12),
    ],
  ],
  [
    "a letter drawn by forms inside forms",
    [drawing(FORM, LETTER, "/Font << /T 11 0 R >>"), DRAWN_FONT, streamOf("9 0 d0 /F Do"), ...multiplied(13)],
  ],
])(
  "%s ends at a limit",
  async (_name, objects) => {
    const bytes = makePdf({ pages: [PAGE], objects, resources: "/XObject << /F 10 0 R >>" });
    const args = [
      "--max-old-space-size=512",
      "--input-type=module",
      "-e",
      SCRIPT,
      Buffer.from(bytes).toString("base64"),
    ];
    const { stdout } = await run(process.execPath, args, { timeout: 25_000 });
    expect(stdout.trim()).toBe("DOCUMENT_TOO_LARGE");
  },
  300_000,
);
