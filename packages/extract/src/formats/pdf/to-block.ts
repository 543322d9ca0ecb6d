import { type BlockDraft, createBlock, foldSpaces } from "../block-builder.js";
import type { DocumentFacts, Paragraph } from "./paragraphs.js";

/** A heading's letters are larger than the body's by this factor at least. */
const HEADING_SIZE = 1.1;
const LONGEST_HEADING = 220;
const MOST_HEADING_LINES = 4;
const DASH = /^[-–—*]/;
const LEVELS = 6;

/** What the paragraphs around it make of a paragraph. */
export interface Place {
  /** How deep its list is nested. */
  readonly depth: number;
  /** The level of the heading that it is; null for none. */
  readonly level: number | null;
  /** True where its number was drawn by a list, inside the margin. */
  readonly drawn: boolean;
}

/** A paragraph with none around it. */
export const ALONE: Place = { depth: 1, level: null, drawn: false };
/** A list's items stand this much to the right of the margin, in points. */
export const LIST_INDENT = 6;

/** The block that a paragraph is: a heading by its size, a list's item by its mark, else a paragraph. */
export function toBlock(paragraph: Paragraph, { depth, level, drawn }: Place): BlockDraft {
  const { mark } = paragraph;
  const listed =
    mark !== null && mark.parted !== true && (mark.apart || (mark.marker === null ? isBullet(paragraph) : drawn));
  // A number is printed and stays in the text, for what was asked is quoted with it; the sign of a point says nothing.
  const cut = listed && mark.marker === null ? mark.length : 0;
  const block = createBlock("paragraph", paragraph.text.slice(cut));
  block.page = paragraph.page;
  if (level !== null) {
    block.kind = "heading";
    block.level = level;
  } else if (listed || (mark !== null && mark.marker === null)) {
    block.kind = "list-item";
    block.level = depth;
  }
  if (listed && mark.marker !== null) block.marker = mark.marker;
  const strong = paragraph.strong.flatMap(({ start, end }) =>
    end > cut ? [{ start: Math.max(0, start - cut), end: end - cut }] : [],
  );
  if (strong.length > 0) block.strong = strong;
  return fold(block);
}

/** A bullet, or a dash inside the margin: at the margin a dash may be typed. */
function isBullet({ indent, text }: Paragraph): boolean {
  return indent > LIST_INDENT || !DASH.test(text);
}

/** White space folded where it is odd; ranges move with the text, which is rare enough to look for them again. */
function fold(block: BlockDraft): BlockDraft {
  const text = foldSpaces(block.text).trim();
  if (text === block.text) return block;
  const strong = block.strong?.flatMap(({ start, end }) => {
    const part = foldSpaces(block.text.slice(start, end)).trim();
    const at = part === "" ? -1 : text.indexOf(part);
    return at < 0 ? [] : [{ start: at, end: at + part.length }];
  });
  block.strong = strong === undefined || strong.length === 0 ? undefined : strong;
  block.text = text;
  return block;
}

/** True for letters that are larger than the body's, in lines as few as a heading has. */
export function isHeading({ size, lines, text, mark }: Paragraph, facts: DocumentFacts): boolean {
  const large = size >= facts.bodySize * HEADING_SIZE;
  return (
    large && lines <= MOST_HEADING_LINES && text.length <= LONGEST_HEADING && (mark === null || mark.marker !== null)
  );
}

/** A title stands on the first page, and over the letter: no prose comes before it. */
function opens(paragraphs: readonly Paragraph[], title: Paragraph | undefined): boolean {
  const prose = paragraphs.find(({ lines, text }) => lines > 1 && SENTENCE.test(text));
  return title?.page === 1 && (prose === undefined || paragraphs.indexOf(title) < paragraphs.indexOf(prose));
}

const SENTENCE = /[.:?]$/;

/** The level of each size of heading: 1 for a title that stands once and first, then by size. */
export function headingLevels(
  paragraphs: readonly Paragraph[],
  facts: DocumentFacts,
): (paragraph: Paragraph) => number | null {
  const headings = paragraphs.filter((paragraph) => isHeading(paragraph, facts));
  const sizes = [...new Set(headings.map(sizeKey))].sort((one, other) => other - one);
  const largest = headings.filter((heading) => sizeKey(heading) === sizes[0]);
  const titled = largest.length === 1 && headings[0] === largest[0] && opens(paragraphs, largest[0]);
  return (paragraph) =>
    isHeading(paragraph, facts) ? Math.min(LEVELS, sizes.indexOf(sizeKey(paragraph)) + (titled ? 1 : 2)) : null;
}

function sizeKey({ size }: Paragraph): number {
  return Math.round(size * 2) / 2;
}
