import type { Span } from "@foi-records/contract";
import type { Findings } from "../assemble-record.js";
import type { CleanBlock, Section } from "../blocks.js";
import { toExchanges } from "../sections/exchanges.js";
import { lengthOf, type Signal, upTo, when } from "./signal.js";

/** What is looked up once a page, for the signals of all its values. */
export interface PageSigns {
  readonly found: Findings;
  readonly text: string;
  readonly requests: readonly Section[];
  readonly responses: readonly Section[];
  /** Share of the replies' words that stand in some answer. */
  readonly covered: number;
  /** Share of lines shorter than a sentence: cells of a flattened table, menus that stayed. */
  readonly choppy: number;
  /** Share of paragraphs that break off and go on in the next. */
  readonly broken: number;
  readonly turns: number;
  /** Where the citations start, in order. */
  readonly citedAt: readonly number[];
}

const SHORT_LINE = 28;
/** The end of a line that goes on, and the beginning of one that goes on from it. */
const BREAKS_OFF = /[\p{L},]$/u;
const GOES_ON = /^\p{Ll}/u;

/** Looks a page over once. */
export function lookOver(found: Findings): PageSigns {
  const { clean, sections, questions } = found;
  const responses = sections.filter(({ kind }) => kind === "response" || kind === "refusal-notice");
  const said = lengthOf(responses);
  return {
    found,
    text: clean.text,
    requests: sections.filter(({ kind }) => kind === "request"),
    responses,
    covered: said === 0 ? 0 : upTo(said, lengthOf(distinct(questions.flatMap(({ answer }) => answer)))),
    choppy: shareOf(clean.blocks, ({ text }) => text.length < SHORT_LINE),
    broken: shareOf(clean.blocks, isBrokenOff),
    turns: toExchanges(sections).length,
    citedAt: found.citations.map(({ start }) => start),
  };
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const starts = new Set<number>();
  return spans.filter(({ start }) => !starts.has(start) && starts.add(start));
}

type Test = (block: CleanBlock, next: CleanBlock | undefined) => boolean;

function shareOf(blocks: readonly CleanBlock[], test: Test): number {
  let count = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block !== undefined && test(block, blocks[index + 1])) count++;
  }
  return blocks.length === 0 ? 0 : count / blocks.length;
}

function isBrokenOff(block: CleanBlock, next: CleanBlock | undefined): boolean {
  return (
    block.kind === "paragraph" && next?.kind === "paragraph" && GOES_ON.test(next.text) && BREAKS_OFF.test(block.text)
  );
}

const LONG_PAGE = 20_000;

/** Signs of the page as a whole, which every value shares. */
export const PAGE_SIGNALS: readonly Signal<PageSigns>[] = [
  { name: "page-is-html", read: ({ found }) => when(found.document.mediaType !== "text/plain") },
  { name: "page-is-thread", read: ({ found }) => when(found.kind === "request-thread") },
  {
    name: "page-is-no-response",
    read: ({ found }) => when(found.kind !== "response" && found.kind !== "request-thread"),
  },
  { name: "page-is-review", read: ({ found }) => when(found.stage !== "initial") },
  { name: "page-without-request", read: ({ requests }) => when(requests.length === 0) },
  { name: "page-without-response", read: ({ responses }) => when(responses.length === 0) },
  { name: "page-by-turns", read: ({ turns }) => when(turns > 1) },
  { name: "page-covered", read: ({ covered }) => covered },
  { name: "page-choppy", read: ({ choppy }) => choppy },
  { name: "page-broken", read: ({ broken }) => upTo(0.3, broken) },
  { name: "page-long", read: ({ text }) => upTo(LONG_PAGE, text.length) },
];
