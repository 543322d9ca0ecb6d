import type { Diagnostic } from "@foi-records/contract";
import { DocumentTooLargeError, EncryptedDocumentError, UnreadableDocumentError } from "@foi-records/contract";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { createBudget } from "./budget.js";
import { countFetches } from "./count-fetches.js";
import type { FontFacts } from "./draw-text.js";
import { hideOutlines } from "./hide-outlines.js";
import { loadPdfjs } from "./load-pdfjs.js";
import { createLocalChannel, type LocalChannel } from "./local-port.js";
import { toMatrix } from "./matrix.js";
import type { PageContent } from "./page-content.js";
import { type Operators, readContent } from "./read-content.js";

/** Pages that are read: a letter has a few, a file with a data set behind it some hundreds. */
export const MAX_PAGES = 1000;
/** A page tree that promises pages and has none is given up after this many. */
const MOST_FAILURES = 20;
const SET_FONT = 37;
const SILENT = 0;
/** Images are not decoded. */
const MAX_IMAGE_SIZE = 1;
const OPTIONS = { verbosity: SILENT, maxImageSize: MAX_IMAGE_SIZE, disableFontFace: false, fontExtraProperties: false };
/** A document in which no font can be installed: that spares their outlines, see `local-port.ts`. */
const NO_FONTS = { fonts: {} };
const BOLD = /bold|black|heavy|semib|demi/i;
const ITALIC = /italic|oblique/i;
const PLAIN: FontFacts = { bold: false, italic: false, unit: 0.001 };

/** What pdf.js made of the bytes. */
export interface PdfPages {
  readonly pages: readonly PageContent[];
  readonly title: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what is drawn on each page; throws a typed error where the bytes cannot be read as PDF. */
export async function readPages(bytes: Uint8Array): Promise<PdfPages> {
  const { reader, startParser } = await loadPdfjs();
  const budget = createBudget();
  const channel = createLocalChannel(budget.spend);
  startParser(channel.parser);
  // It is declared as a browser's worker, a type that this code does not know; no more of it is used than a port has.
  const worker = new reader.PDFWorker({ port: channel.reader as never, verbosity: SILENT });
  const data = countFetches(hideOutlines(bytes), budget.fetch);
  const task = reader.getDocument({ ...OPTIONS, data, worker, ownerDocument: NO_FONTS as never });
  try {
    const pages = task.promise.then((document) => {
      budget.start();
      return readAll(document, channel);
    });
    return await Promise.race([budget.spent, pages]);
  } catch (error) {
    throw toTyped(error);
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

function toTyped(error: unknown): unknown {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return new EncryptedDocumentError("The PDF opens only with a password.", error);
  if (error instanceof DocumentTooLargeError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new UnreadableDocumentError(`The PDF cannot be read: ${reason}`, error);
}

async function readAll(document: PDFDocumentProxy, channel: LocalChannel): Promise<PdfPages> {
  const fonts = new Map<string, FontFacts>();
  const pages: PageContent[] = [];
  const unread: number[] = [];
  const count = Math.min(document.numPages, MAX_PAGES);
  for (let number = 1; number <= count && unread.length < MOST_FAILURES; number++) {
    try {
      pages.push(await readPage(await document.getPage(number), channel, fonts));
    } catch {
      unread.push(number);
    }
  }
  if (pages.length === 0) throw new UnreadableDocumentError("None of its pages can be read.");
  return { pages, title: await titleOf(document), diagnostics: diagnose(document.numPages, unread) };
}

async function readPage(
  page: PDFPageProxy,
  channel: LocalChannel,
  fonts: Map<string, FontFacts>,
): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const operators = await channel.readOperators(page.pageNumber);
  await loadFonts(page, operators, fonts);
  return readContent(operators, {
    page: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    matrix: toMatrix(viewport.transform),
    font: (name) => fonts.get(name) ?? PLAIN,
  });
}

async function loadFonts(page: PDFPageProxy, operators: Operators, fonts: Map<string, FontFacts>): Promise<void> {
  for (const name of fontNames(operators)) {
    if (fonts.has(name)) continue;
    const font = await new Promise((resolve) => page.commonObjs.get(name, resolve));
    fonts.set(name, toFacts(font));
  }
}

function fontNames({ fnArray, argsArray }: Operators): ReadonlySet<string> {
  const names = new Set<string>();
  for (let index = 0; index < fnArray.length; index++) {
    if (fnArray[index] !== SET_FONT) continue;
    const name = argsArray[index]?.[0];
    if (typeof name === "string") names.add(name);
  }
  return names;
}

/** A font's own words for its weight, and its name's where it has none. */
function toFacts(font: unknown): FontFacts {
  if (typeof font !== "object" || font === null) return PLAIN;
  const { name = "", bold, black, italic, fontMatrix } = font as Readonly<Record<string, unknown>>;
  return {
    bold: bold === true || black === true || BOLD.test(String(name)),
    italic: italic === true || ITALIC.test(String(name)),
    unit: Array.isArray(fontMatrix) && typeof fontMatrix[0] === "number" ? fontMatrix[0] : PLAIN.unit,
  };
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  try {
    const { info } = await document.getMetadata();
    const title = "Title" in info ? info.Title : null;
    return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
  } catch {
    return null;
  }
}

function diagnose(total: number, unread: readonly number[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (unread.length > 0) {
    const message = `Page ${unread.join(", ")} could not be read.`;
    diagnostics.push({ code: "PAGES_LEFT_UNREAD", message });
  }
  if (total > MAX_PAGES) {
    const message = `The document says it has ${total} pages; the first ${MAX_PAGES} were read.`;
    diagnostics.push({ code: "PAGES_LEFT_UNREAD", message });
  }
  return diagnostics;
}
