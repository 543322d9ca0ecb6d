import { type BlockDraft, createBlock } from "../block-builder.js";
import type { Relation, WordPackage } from "./open-package.js";
import { walkPart } from "./word-walk.js";
import type { SectionEdge, WordContext, WordWalk } from "./word-walk-state.js";

/** What stands at the edges of a Word document's pages: before the letter, and behind it. */
export interface PageEdges {
  readonly head: readonly BlockDraft[];
  readonly foot: readonly BlockDraft[];
}

/** A field of the letter that some bodies print in the head of each page. */
const FIELD = /^(?:(?:our|your|foi|case|request) )?(?:ref(?:erence)?|date)\b.{0,40}\d/i;

/**
 * Reads the heads and feet that the sections name, each part once. The head of a first page is a letterhead and belongs
 * to the letter; what is printed on every page is noise, but for a line that gives the reference or the date.
 */
export async function pageEdges(
  opened: WordPackage,
  relations: readonly Relation[],
  context: WordContext,
  body: WordWalk,
): Promise<PageEdges> {
  const edges = { head: [] as BlockDraft[], foot: [] as BlockDraft[] };
  const seen = new Set<string>();
  for (const { edge, pages, relation } of inOrder(body)) {
    const path = relations.find(({ id }) => id === relation)?.target;
    if (path === undefined || seen.has(path)) continue;
    seen.add(path);
    const walk = walkPart(context, await opened.part(path), body.groups);
    body.groups = walk.groups;
    const isLetterhead = edge === "head" && pages === "first";
    edges[edge].push(...(isLetterhead ? walk.builder.blocks : walk.builder.blocks.map((one) => asNoise(one, edge))));
  }
  return edges;
}

/** The first page's before those of all pages; a first page's that no section asks for is never printed. */
function inOrder({ edges, titlePage }: WordWalk): readonly SectionEdge[] {
  const first = edges.filter(({ pages }) => pages === "first");
  return [...(titlePage ? first : []), ...edges.filter(({ pages }) => pages !== "first")];
}

function asNoise(block: BlockDraft, edge: SectionEdge["edge"]): BlockDraft {
  if (edge === "head" && FIELD.test(block.text)) return { ...createBlock("paragraph", block.text) };
  return { ...block, noise: { profile: "docx", rule: edge === "head" ? "running-head" : "running-foot" } };
}
