import type { Region } from "../noise/weigh-regions.js";
import { type BlockBuilder, createBlockBuilder } from "./block-builder.js";
import type { Panels } from "./heads-of-panels.js";
import { createHeadDraft, type HeadDraft } from "./html-head.js";
import type { OpenList } from "./list-marker.js";
import type { OpenCell, OpenTable } from "./table-rows.js";

export type Attributes = Readonly<Record<string, string>>;
export type Close = (walk: HtmlWalk) => void;
export type Open = (walk: HtmlWalk, attributes: Attributes, name: string) => Close | null;

/** The state of one pass over a page's elements, in document order. */
export interface HtmlWalk {
  readonly builder: BlockBuilder;
  readonly head: HeadDraft;
  readonly closers: (Close | null)[];
  readonly lists: OpenList[];
  readonly tables: OpenTable[];
  readonly outer: { group: number | null; part: "term" | "definition" | null }[];
  readonly regions: Region[];
  groups: number;
  /** How many open elements, counted from the outermost, hide the text. */
  skipped: number;
  /** Where the text of a title or of JSON-LD goes. */
  capture: string[] | null;
  /** The cell that is open in the innermost table. */
  cells: (OpenCell | null)[];
  /** Where the link leads that is open. */
  linked: string | null;
  readonly panels: Panels;
  /** What the attributes of an element tell of its look, for those that were met. */
  readonly lookSigns: Map<string, readonly string[]>;
}

export function createHtmlWalk(): HtmlWalk {
  const stacks = { closers: [], lists: [], tables: [], outer: [], cells: [], regions: [] };
  return {
    builder: createBlockBuilder(),
    head: createHeadDraft(),
    groups: 0,
    skipped: 0,
    capture: null,
    linked: null,
    lookSigns: new Map(),
    panels: { heads: new Map(), opened: new Map() },
    ...stacks,
  };
}
