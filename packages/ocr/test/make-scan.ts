import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const POINTS = 72;
const JPEG_QUALITY = 85;

/** A page as a scanner sees it. */
export interface ScannedSheet {
  readonly canvas: Canvas;
  readonly width: number;
  readonly height: number;
}

/** How a page lies under the scanner. */
export interface Scanning {
  readonly dpi?: number;
  /** Degrees that the sheet is turned. */
  readonly turned?: number;
}

/** The pages of a PDF as pictures. */
export async function scan(
  pdf: Uint8Array,
  { dpi = 200, turned = 0 }: Scanning = {},
): Promise<readonly ScannedSheet[]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await task.promise;
  const sheets: ScannedSheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / POINTS });
    const drawn = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: drawn as never, viewport }).promise;
    const canvas = turned === 0 ? drawn : turn(drawn, turned);
    sheets.push({ canvas, width: (canvas.width * POINTS) / dpi, height: (canvas.height * POINTS) / dpi });
  }
  await task.destroy();
  return sheets;
}

function turn(from: Canvas, degrees: number): Canvas {
  const canvas = createCanvas(from.width, from.height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(from, 0, 0);
  return canvas;
}

/** A page of a PDF made here: a picture that fills it, with a stamp over it or none, or drawing operators with Helvetica as F1. */
export type MadePage =
  | (ScannedSheet & { readonly stamp?: string })
  | { readonly operators: string; readonly size?: readonly [number, number] };

const A4 = [595, 842] as const;

/** A PDF of these pages, as office scanners make them: a JPEG a page and no text. */
export function toScannedPdf(pages: readonly MadePage[]): Uint8Array {
  const objects: Buffer[] = [];
  const add = (dictionary: string, stream?: Buffer): number => {
    const end = stream === undefined ? "" : ` /Length ${stream.length} >>\nstream\n`;
    const text = stream === undefined ? dictionary : dictionary.replace(/ >>$/, end);
    objects.push(
      Buffer.concat([Buffer.from(text), stream ?? Buffer.alloc(0), Buffer.from(stream ? "\nendstream" : "")]),
    );
    return objects.length;
  };
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add("");
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  const kids = pages.map((page) => {
    if ("operators" in page) return addPage(add, ...(page.size ?? A4), "/Font << /F1 3 0 R >>", page.operators);
    const { canvas, width, height, stamp = "" } = page;
    const facts = `/Width ${canvas.width} /Height ${canvas.height} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
    const image = add(
      `<< /Type /XObject /Subtype /Image ${facts} /Filter /DCTDecode >>`,
      canvas.toBuffer("image/jpeg", JPEG_QUALITY),
    );
    const resources = `/XObject << /Im ${image} 0 R >> /Font << /F1 3 0 R >>`;
    return addPage(add, width, height, resources, `q ${width} 0 0 ${height} 0 0 cm /Im Do Q ${stamp}`);
  });
  objects[1] = Buffer.from(
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`,
  );
  return assemble(objects);
}

type Add = (dictionary: string, stream?: Buffer) => number;

function addPage(add: Add, width: number, height: number, resources: string, operators: string): number {
  const content = add("<< >>", Buffer.from(operators));
  const box = `/MediaBox [0 0 ${width} ${height}]`;
  return add(`<< /Type /Page /Parent 2 0 R ${box} /Resources << ${resources} >> /Contents ${content} 0 R >>`);
}

function assemble(objects: readonly Buffer[]): Uint8Array {
  let file = Buffer.from("%PDF-1.4\n");
  const rows = ["0000000000 65535 f \n"];
  for (const [index, object] of objects.entries()) {
    rows.push(`${String(file.length).padStart(10, "0")} 00000 n \n`);
    file = Buffer.concat([file, Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
  }
  const trailer = `trailer\n<< /Size ${rows.length} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([file, Buffer.from(`xref\n0 ${rows.length}\n${rows.join("")}${trailer}`)]));
}
