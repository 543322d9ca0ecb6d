/** Bytes of a small PDF that is written by hand: each page is its drawing operators. */
export interface PdfParts {
  readonly pages: readonly string[];
  /** Further objects, from number 10 on, which the pages may name. */
  readonly objects?: readonly string[];
  /** Added to every page's resources. */
  readonly resources?: string;
  /** Added to the trailer. */
  readonly trailer?: string;
  /** In place of the page tree. */
  readonly tree?: string;
}

const encoder = new TextEncoder();
const FIRST_FREE = 10;

/** A PDF of these pages, A4, with Helvetica as F1, bold as F2 and oblique as F3. */
export function makePdf({ pages, objects = [], resources = "", trailer = "", tree }: PdfParts): Uint8Array {
  const first = FIRST_FREE + objects.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  const fonts = "/Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >>";
  const numbered: [number, string][] = [
    [1, "<< /Type /Catalog /Pages 2 0 R >>"],
    [2, tree ?? `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    ...["Helvetica", "Helvetica-Bold", "Helvetica-Oblique"].map((name, index): [number, string] => [
      3 + index,
      `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
    ]),
    ...objects.map((object, index): [number, string] => [FIRST_FREE + index, object]),
    ...pages.flatMap((content, index): [number, string][] => {
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${fonts} ${resources} >>`;
      const at = first + index * 2;
      return [
        [at, `${page} /Contents ${at + 1} 0 R >>`],
        [at + 1, streamOf(content)],
      ];
    }),
  ];
  return assemble(numbered, trailer);
}

/** A stream object. */
export function streamOf(content: string, entries = ""): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly [number, string][], trailer: string): Uint8Array {
  const offsets = new Map<number, number>();
  let body = "%PDF-1.4\n";
  for (const [number, object] of objects) {
    offsets.set(number, body.length);
    body += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${size}\n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`;
  return encoder.encode(`${body}${table}startxref\n${body.length}\n%%EOF\n`);
}

/** Draws a line of text with its baseline this far below the page's upper edge. */
export function text(x: number, y: number, line: string, font = "F1", size = 11): string {
  const escaped = line.replace(/[\\()]/g, "\\$&");
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm (${escaped}) Tj ET\n`;
}

/** Draws lines below each other. */
export function lines(x: number, y: number, texts: readonly string[], step = 14): string {
  return texts.map((line, index) => text(x, y + index * step, line)).join("");
}

/** Draws a thin line between two places. */
export function rule(x0: number, y0: number, x1: number, y1: number): string {
  return `0.5 w ${x0} ${842 - y0} m ${x1} ${842 - y1} l S\n`;
}
