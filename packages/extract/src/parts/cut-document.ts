import type { Block, DocumentHead, DocumentLink, NoiseMark, ReadDocument } from "../blocks.js";
import { readAuthority } from "../metadata/authority.js";
import { viewPage } from "../metadata/page-view.js";
import { toCleanText } from "../noise/clean-text.js";
import { segment } from "../sections/segment.js";
import type { Segment } from "./weigh-frame.js";

/** What stands outside every response is no part of one; the first and the last of them keep it as noise. */
const OUTSIDE: NoiseMark = { profile: "parts", rule: "outside-responses" };
const LONGEST_ABOUT = 2_000;

/** Cuts a document into the documents of its responses. */
export function cutDocument(document: ReadDocument, segments: readonly Segment[]): readonly ReadDocument[] {
  const links = linksByBlock(document.links);
  return assembleParts(
    document,
    segments.map(({ start, end, asked, titled = false }) => ({
      start,
      end,
      asked,
      blocks: withTopHeading(withTitle(document.blocks.slice(start, end), titled, asked !== undefined)),
      links: document.blocks.slice(start, end).flatMap((_, index) => at(links.get(start + index) ?? [], index)),
    })),
  );
}

/** The blocks and links of one response, made of the document's blocks from `start` up to `end`. */
export interface PartContent extends Segment {
  readonly blocks: readonly Block[];
  readonly links: readonly DocumentLink[];
}

/**
 * The documents of some responses, in order. What stands outside them tells each who answers and under which Act; the
 * title of the whole is no title of any.
 */
export function assembleParts(document: ReadDocument, parts: readonly PartContent[]): readonly ReadDocument[] {
  const { blocks } = document;
  const [first, last] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? blocks.length];
  const head = sharedHead(document, [...blocks.slice(0, first), ...blocks.slice(last)]);
  return parts.map((part, index) => {
    const before = index === 0 ? blocks.slice(0, first) : [];
    const after = blocks.slice(part.end, parts[index + 1]?.start ?? blocks.length);
    return {
      ...document,
      head,
      asked: part.asked,
      blocks: [...before.map(toOutside), ...part.blocks, ...after.map(toOutside)],
      links: part.links.map((link) => ({ ...link, block: link.block + before.length })),
    };
  });
}

function toOutside(block: Block): Block {
  return block.noise === null ? { ...block, noise: OUTSIDE } : block;
}

/** The links of each block. */
export function linksByBlock(links: readonly DocumentLink[]): ReadonlyMap<number, readonly DocumentLink[]> {
  const byBlock = new Map<number, DocumentLink[]>();
  for (const link of links) {
    const same = byBlock.get(link.block);
    if (same === undefined) byBlock.set(link.block, [link]);
    else same.push(link);
  }
  return byBlock;
}

/** Links as those of another block. */
export function at(links: readonly DocumentLink[], block: number): readonly DocumentLink[] {
  return links.map((link) => ({ ...link, block }));
}

function sharedHead(document: ReadDocument, around: readonly Block[]): DocumentHead {
  const { head } = document;
  const clean = toCleanText(around);
  const authority = readAuthority(viewPage({ ...document, blocks: around }, clean, segment(clean)));
  const about = `${head.title ?? ""}\n${clean.text.slice(0, LONGEST_ABOUT)}`.trim();
  // Who was read to speak for the whole is as good as the site's own name.
  const siteName = authority?.value ?? head.siteName;
  return { ...head, siteName, title: null, about: about === "" ? null : about };
}

/** The line over the reference is the response's title; as one, its number in the log is no question's. A term that is none either. */
function withTitle(blocks: readonly Block[], titled: boolean, isTerm: boolean): readonly Block[] {
  const at = blocks.findIndex(({ noise, text }) => noise === null && text !== "");
  const first = blocks[at];
  if (!titled || first?.kind !== "paragraph" || FIELD.test(first.text)) return blocks;
  if (first.part !== undefined && !isTerm) return blocks;
  return blocks.with(at, { ...first, kind: "heading", level: 1, part: undefined });
}

const FIELD = /^[^:]{1,40}:\s/;

/**
 * A heading that stands alone in its rank, over the others, is the response's title, whatever rank it had in the log: it
 * gets the highest, and the others rise with it.
 */
function withTopHeading(blocks: readonly Block[]): readonly Block[] {
  const levels = blocks.flatMap(({ kind, level, noise }) => (kind === "heading" && noise === null ? [level ?? 1] : []));
  const [top = 1, ...others] = levels;
  if (top === 1 || others.some((level) => level <= top)) return blocks;
  return blocks.map((block) => (block.kind === "heading" ? { ...block, level: rise(block.level ?? 1, top) } : block));
}

function rise(level: number, top: number): number {
  return Math.max(1, level - top + 1);
}
