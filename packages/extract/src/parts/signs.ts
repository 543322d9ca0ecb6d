import type { Block } from "../blocks.js";
import { keyOf, shapeIn } from "../metadata/reference.js";
import { REFERENCE_CUES } from "../metadata/reference-cues.js";
import { referenceAt } from "../metadata/reference-shape.js";
import { headingKind, mayHead } from "../sections/heading-words.js";
import { signCue } from "./sign-cues.js";

/** A line that has a place in every response: its reference, what heads request and answer, greeting and sign-off. */
export interface Sign {
  readonly kind: "reference" | "asked" | "answered" | "greeting" | "sign-off" | "columns";
  /** Index of its block in the document. */
  readonly block: number;
  /** A reference without its punctuation. */
  readonly key: string;
  /** How it is printed; what begins each response of a document is printed alike. */
  readonly form: string;
}

const LONGEST = 240;
const LONGEST_LABEL = 60;
const LONGEST_TITLE = 160;
/** How far into its line a reference may be announced or stand. */
const NEAR = 32;
const LABELLED = 9;
const ANNOUNCING = REFERENCE_CUES.filter(({ weight }) => weight >= LABELLED && weight < 12);
const GREETING = signCue("greeting");
const SIGN_OFF = signCue("sign-off");
const SENTENCE = /[.?!;]$/;
/** 'Q: How many?' over 'A: Twelve': without numbers, for those are of one request. */
const MARK = /^[QA](?:uestion|nswer)?\s?[:.–-]\s/;
const Q = 81;
const A = 65;
const SUBJECT = /^(?:re|subject|pwnc)\s?[:–-]/i;
const DIGITS = /\d\d/;
const COLON = ":";
const LEAST_COLUMNS = 3;

/** The signs of a document, in order. A line gives one at most. */
export function readSigns(blocks: readonly Block[]): readonly Sign[] {
  const signs: Sign[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.noise !== null || block.text === "") continue;
    const sign = wordSign(block, index) ?? referenceSign(blocks, block, index);
    if (sign !== null) signs.push(sign);
  }
  return signs;
}

function wordSign(block: Block, index: number): Sign | null {
  const kind = kindOf(block);
  return kind === null ? null : { kind, block: index, key: "", form: "" };
}

function kindOf(block: Block): Sign["kind"] | null {
  const { text } = block;
  const mark = text.charCodeAt(0);
  if ((mark === Q || mark === A) && MARK.test(text)) return mark === Q ? "asked" : "answered";
  // A long paragraph can only begin with a label: to hear the words of all of it is dear.
  if (text.length > LONGEST && block.cells === undefined && labelOf(block) === text) return null;
  const kind = mayHead(text) ? partSign(block) : null;
  if (kind !== null || text.length > LONGEST_LABEL + NEAR) return kind;
  if (GREETING.test(text)) return "greeting";
  return SIGN_OFF.test(text) ? "sign-off" : null;
}

/** What heads a request, an answer, or the columns of both. */
function partSign(block: Block): Sign["kind"] | null {
  const { cells } = block;
  if (cells !== undefined && cells.length >= LEAST_COLUMNS) return areColumns(cells) ? "columns" : null;
  const label = labelOf(block);
  const kind = label.length > LONGEST_LABEL + NEAR ? null : headingKind(label, isTitle(block));
  return kind === "request" ? "asked" : kind === "response" ? "answered" : null;
}

function areColumns(cells: readonly string[]): boolean {
  const kinds = cells.map((cell) => (cell.length <= LONGEST_LABEL ? headingKind(cell, true) : null));
  return kinds.includes("request") && kinds.includes("response");
}

/** A heading, the term of a list, the line of a letter that names its subject, the only cell of a row. */
function isTitle({ kind, part, text, cells }: Block): boolean {
  if (kind === "heading" || part === "term") return true;
  return cells === undefined ? SUBJECT.test(text) : cells.filter((cell) => cell !== "").length === 1;
}

/** The label of a line: of a row its first cell, else what stands before the colon, else all of it. */
export function labelOf({ text, cells }: Block): string {
  if (cells !== undefined) return cells[0] ?? "";
  const colon = text.slice(0, LONGEST_LABEL + 1).indexOf(COLON);
  return colon > 0 ? text.slice(0, colon) : text;
}

function referenceSign(blocks: readonly Block[], block: Block, index: number): Sign | null {
  const { text } = block;
  // The number stands on the line, or under a label that is all of it.
  if (text.length > LONGEST || (text.length > LONGEST_LABEL && !DIGITS.test(text))) return null;
  const announced = announcedIn(blocks, block, index);
  if (announced === null) return titleSign(block, index);
  return { kind: "reference", block: index, key: keyOf(announced.value), form: `label ${announced.label}` };
}

/** A title, or a paragraph that opens like one, with something of the shape of a reference. */
function titleSign(block: Block, index: number): Sign | null {
  const { kind, text, part, level } = block;
  if (text.length > LONGEST_TITLE || !DIGITS.test(text)) return null;
  const titled = isTitle(block);
  if (!titled && (kind !== "paragraph" || SENTENCE.test(text))) return null;
  const shape = shapeIn(text);
  if (shape === null || (!titled && shape.at > NEAR)) return null;
  const form = kind === "heading" ? `heading ${level ?? 1}` : (part ?? kind);
  return { kind: "reference", block: index, key: keyOf(shape.value), form };
}

interface Announced {
  readonly label: string;
  readonly value: string;
}

/** A reference behind its label, on the same line or alone on the next. */
function announcedIn(blocks: readonly Block[], { text }: Block, index: number): Announced | null {
  for (const { pattern } of ANNOUNCING) {
    const match = pattern.exec(text);
    if (match === null || match.index > NEAR) continue;
    const end = match.index + match[0].length;
    const label = text.slice(0, end).toLowerCase().replace(UNLIKE_WORDS, "");
    const value = OTHERS.test(label) ? null : (referenceAt(text, end) ?? below(blocks, index, text.length - end));
    if (value !== null) return { label, value };
  }
  return null;
}

/** The reference on the next line, where nothing follows the label on its own. */
function below(blocks: readonly Block[], index: number, left: number): string | null {
  const next = blocks[index + 1]?.text ?? "";
  return left <= 1 && next.length <= LONGEST_LABEL ? referenceAt(next, 0) : null;
}

const UNLIKE_WORDS = /[^a-z ]/g;
/** 'Your ref' is the requester's. */
const OTHERS = /^(?:your|their) (?:ref|no)/;
