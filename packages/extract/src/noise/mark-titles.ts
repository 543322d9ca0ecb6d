import { type Block, LOOKS_LEVEL } from "../blocks.js";
import { opensBlock } from "../formats/opens-block.js";

const LONGEST = 90;
/** Below every heading that the page marks as one. */
const BOLD_LEVEL = 6;
/** Words, and no stop: a sentence in bold is an answer or a question. */
const TITLE = /^\p{Lu}[^\n]*[\p{L}\d)’”"']$/u;
const SEVERAL_WORDS = /\p{L}{2,}\s+\S*\p{L}{2}/u;
/** 'Unhappy?' asks for nothing. */
const CALL = /^\p{Lu}\p{L}+(?: \p{L}+)?\?$/u;
const ASKS = /[?:]$/;
const SAYS = /\.["'”’)]?$/;
/** A few words without a sign but those of a provision. */
const FEW_WORDS = /^\p{Lu}[\p{L}’'()-]+(?: [\p{L}\d’'(),&-]+){1,8}$/u;
const LONGEST_BARE = 60;
/** What a title stands over: a sentence of some length. */
const PROSE = /^\p{Lu}.{80}[\s\S]*[.:]["'”’)]?$/u;

/**
 * Lines that head what is below them by their look alone, as others do by a tag: all in bold between paragraphs that are
 * not, or a few words between two that end their sentences. A line in bold that says again what stands above, such as a
 * point of the request over its answer, heads too.
 */
export function markTitles(blocks: readonly Block[]): readonly Block[] {
  const said = new Set<string>();
  return blocks.map((block, index) => {
    const again = said.has(block.text);
    said.add(block.text);
    if (!mayHead(block)) return block;
    if (isBold(block))
      return (again || isTitle(block.text)) && isBetween(blocks, index) ? headingOf(block, BOLD_LEVEL) : block;
    return isBare(block.text) && partsProse(blocks, index) ? headingOf(block, LOOKS_LEVEL) : block;
  });
}

function headingOf(block: Block, level: number): Block {
  return { ...block, kind: "heading", level };
}

function mayHead({ kind, noise, part, marker, quoted, group, text }: Block): boolean {
  const apart = part === undefined && marker === undefined && group === undefined && quoted !== true;
  return kind === "paragraph" && noise === null && apart && !opensBlock(text) && !MARKS.test(text);
}

/** 'Answer', 'Trust response', 'Request 6': marks of one question's parts, which have their own readers. */
const MARKS =
  /^(?:(?:our|the|your|\p{L}{2,12}) )?(?:answers?|responses?|repl(?:y|ies)|questions?|requests?)(?: ?\d[\d,& ]*)?[:.–-]?$/iu;

function isBold({ strong, text }: Block): boolean {
  return strong?.[0]?.start === 0 && strong[0].end === text.length;
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST && ((TITLE.test(text) && SEVERAL_WORDS.test(text)) || CALL.test(text));
}

function isBetween(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  if (above === undefined || (isBold(above) && !SAYS.test(above.text)) || ASKS.test(above.text)) return false;
  if (isOver(below)) return true;
  return below !== undefined && mayHead(below) && isBold(below) && isTitle(below.text) && isOver(blocks[index + 2]);
}

function isOver(below: Block | undefined): boolean {
  return below !== undefined && below.kind !== "heading" && below.noise === null && !isBold(below);
}

function isBare(text: string): boolean {
  return text.length <= LONGEST_BARE && FEW_WORDS.test(text) && SEVERAL_WORDS.test(text);
}

function partsProse(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  if (above === undefined || below?.kind !== "paragraph" || above.noise !== null || below.noise !== null) return false;
  return SAYS.test(above.text) && PROSE.test(below.text);
}
