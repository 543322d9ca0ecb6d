import { type BlockBuilder, type BlockContext, createBlockBuilder } from "../block-builder.js";
import type { OpenCell, OpenTable } from "../table-rows.js";
import type { NumberCounter } from "./count-numbers.js";
import type { Attributes } from "./parse-xml.js";
import type { NumberPlace, Style } from "./read-styles.js";

export type Close = (walk: WordWalk) => void;
export type Open = (walk: WordWalk, attributes: Attributes) => Close | null;

/** What a paragraph says of itself before its words. */
export interface ParagraphDraft {
  style: string | null;
  number: NumberPlace | null;
  /** Its own outline level; undefined where the style has it. */
  heading: number | undefined;
  /** True where its end was deleted: its words go on in the next paragraph. */
  endDeleted: boolean;
  /** True where it stands on a ground of its own. */
  shaded: boolean;
  /** Its label; undefined before the properties have been read. */
  opened: boolean;
}

/** What a run of words says of itself; undefined where its style or its paragraph's has it. */
export interface RunDraft {
  style: string | null;
  bold: boolean | undefined;
  italic: boolean | undefined;
  hidden: boolean | undefined;
  coloured: boolean;
  /** Whether emphasis was opened for it. */
  strong: boolean;
}

/** What the sections of the letter name as heads and feet of their pages. */
export interface SectionEdge {
  readonly edge: "head" | "foot";
  /** `first`, `default` or `even`. */
  readonly pages: string;
  readonly relation: string;
}

/** All that a walk over one part needs of the others. */
export interface WordContext {
  readonly styles: ReadonlyMap<string, Style>;
  readonly numbers: NumberCounter;
  /** Addresses of the part's links. */
  readonly links: ReadonlyMap<string, string>;
  /** The printed numbers of the notes, in the order in which the letter mentions them: `foot:2` → 1. */
  readonly notes: Map<string, number>;
  /** True where colours set nothing off. */
  readonly plainColours: boolean;
}

/** The state of one pass over a part of a Word document. */
export interface WordWalk {
  readonly context: WordContext;
  readonly builder: BlockBuilder;
  readonly closers: (Close | null)[];
  readonly tables: OpenTable[];
  /** For each open table, the cell that is open in it. */
  readonly cells: (OpenCell | null)[];
  readonly edges: SectionEdge[];
  /** True where a section has a first page of its own. */
  titlePage: boolean;
  groups: number;
  skipped: number;
  /** True inside an element whose text is printed. */
  reading: boolean;
  paragraph: ParagraphDraft | null;
  run: RunDraft | null;
  /** True inside the properties of a paragraph, whose own run properties are those of its end mark. */
  inParagraphProperties: boolean;
  /** True where a form's field shows only its prompt. */
  prompting: boolean;
  /** How many letters there are, and how many of them are coloured. */
  letters: number;
  coloured: number;
}

/** A walk that has seen nothing; tables are numbered from `firstGroup`. */
export function createWordWalk(context: WordContext, firstGroup: number): WordWalk {
  return {
    context,
    builder: createBlockBuilder(),
    closers: [],
    tables: [],
    cells: [],
    edges: [],
    titlePage: false,
    groups: firstGroup,
    skipped: 0,
    reading: false,
    paragraph: null,
    run: null,
    inParagraphProperties: false,
    prompting: false,
    letters: 0,
    coloured: 0,
  };
}

/** A paragraph's context while a box inside it is read. */
export interface Suspended {
  readonly paragraph: ParagraphDraft | null;
  readonly run: RunDraft | null;
  readonly context: BlockContext;
  readonly running: Pick<
    BlockBuilder,
    "text" | "spaced" | "strongDepth" | "strongStart" | "strong" | "href" | "linkStart" | "runLinks"
  >;
}

/** Sets the running paragraph aside, so that a box anchored in it is read as paragraphs of its own before it. */
export function suspend(walk: WordWalk): Suspended {
  const { builder, paragraph, run } = walk;
  const { text, spaced, strongDepth, strongStart, strong, href, linkStart, runLinks } = builder;
  const running = { text, spaced, strongDepth, strongStart, strong, href, linkStart, runLinks };
  const suspended = { paragraph, run, context: { ...builder.context }, running };
  const empty = { text: "", spaced: true, strongDepth: 0, strongStart: 0, strong: [], href: null, linkStart: 0 };
  Object.assign(builder, empty, { runLinks: [] });
  Object.assign(builder.context, { heading: 0, item: null, listDepth: 0 });
  walk.paragraph = null;
  walk.run = null;
  return suspended;
}

/** Takes up a paragraph that was set aside. */
export function resume(walk: WordWalk, { paragraph, run, context, running }: Suspended): void {
  Object.assign(walk.builder, running);
  Object.assign(walk.builder.context, context);
  walk.paragraph = paragraph;
  walk.run = run;
}
