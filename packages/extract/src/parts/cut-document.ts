import type { Block, DocumentHead, DocumentLink, NoiseMark, ReadDocument } from "../blocks.js";
import { readAuthority } from "../metadata/authority.js";
import { viewPage } from "../metadata/page-view.js";
import { toCleanText } from "../noise/clean-text.js";
import { segment } from "../sections/segment.js";
import type { Segment } from "./weigh-frame.js";

/** What stands outside every response is no part of one; the first and the last of them keep it as noise. */
const OUTSIDE: NoiseMark = { profile: "parts", rule: "outside-responses" };
const LONGEST_ABOUT = 2_000;
const LOWEST = 7;

/** Cuts a document into the documents of its responses. */
export function cutDocument(document: ReadDocument, segments: readonly Segment[]): readonly ReadDocument[] {
  const links = linksByBlock(document.links);
  return assembleParts(
    document,
    segments.map(({ start, end }) => ({
      start,
      end,
      blocks: withTopHeading(document.blocks.slice(start, end)),
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
  const organisations = authority === null ? head.organisations : [authority.value, ...head.organisations];
  return { ...head, title: null, organisations: [...new Set(organisations)], about: about === "" ? null : about };
}

/** The highest heading of a response is its title, whatever rank it had in the log. */
function withTopHeading(blocks: readonly Block[]): readonly Block[] {
  const levels = blocks.map(({ kind, level }) => (kind === "heading" ? (level ?? 1) : LOWEST));
  const top = levels.reduce((least, level) => Math.min(least, level), LOWEST);
  if (top === 1 || top === LOWEST) return blocks;
  return blocks.map((block) => (block.kind === "heading" ? { ...block, level: (block.level ?? 1) - top + 1 } : block));
}
