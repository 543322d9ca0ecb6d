import type { Block } from "../blocks.js";
import { opensBlock } from "../formats/opens-block.js";

const LONGEST = 90;
/** Below every heading that the page marks as one. */
const LEVEL = 6;
/** Words, and no stop: a sentence in bold is an answer or a question. */
const TITLE = /^\p{Lu}[^\n]*[\p{L}\d)’”"']$/u;
const SEVERAL_WORDS = /\p{L}{2,}\s+\S*\p{L}{2}/u;
/** 'Unhappy?' asks for nothing. */
const CALL = /^\p{Lu}\p{L}+(?: \p{L}+)?\?$/u;
const SAYS = /\.["'”’)]?$/;
const ASKS = /[?:]$/;

/**
 * A line all in bold between paragraphs that are not heads what is below it, as one with a heading's tag does; so does one
 * that says again what stands above, such as a point of the request over its answer.
 */
export function markBoldHeadings(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isBold)) return blocks;
  const said = new Set<string>();
  return blocks.map((block, index) => {
    const again = said.has(block.text);
    said.add(block.text);
    const heads = mayHead(block) && (again || isTitle(block.text)) && isBetween(blocks, index);
    return heads ? { ...block, kind: "heading", level: LEVEL } : block;
  });
}

function mayHead(block: Block): boolean {
  const { kind, noise, part, marker, quoted, group, text } = block;
  const apart = part === undefined && marker === undefined && group === undefined && quoted !== true;
  return kind === "paragraph" && noise === null && apart && isBold(block) && !opensBlock(text);
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST && ((TITLE.test(text) && SEVERAL_WORDS.test(text)) || CALL.test(text));
}

function isBold({ strong, text }: Block): boolean {
  return strong?.[0]?.start === 0 && strong[0].end === text.length;
}

function isBetween(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  if (above === undefined || (isBold(above) && !SAYS.test(above.text)) || ASKS.test(above.text)) return false;
  return isOver(below) || (below !== undefined && mayHead(below) && isTitle(below.text) && isOver(blocks[index + 2]));
}

function isOver(below: Block | undefined): boolean {
  return below !== undefined && below.kind !== "heading" && below.noise === null && !isBold(below);
}
