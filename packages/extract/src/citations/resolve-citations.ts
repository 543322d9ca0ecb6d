import type { CitationMention, Metadata, ResolvedCitation } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { startingIn } from "../text/starting-in.js";
import { chooseStatute, ENVIRONMENT_CUE, type StatuteContext } from "./choose-statute.js";
import { ItemReader, type ProvisionPath } from "./expand-items.js";
import { type ActMention, findActs } from "./find-acts.js";
import type { ProvisionMention } from "./find-citations.js";
import { foldText } from "./fold-text.js";
import { readsScottish } from "./reads-scottish.js";
import type { Statute } from "./statute.js";

/** What resolution needs to know of the document. */
export type CitationContext = Pick<Metadata, "regimes" | "scottish">;

/** Citations with their provisions, and the mentions that no context decides. */
export interface Resolution {
  readonly citations: readonly ResolvedCitation[];
  readonly unresolved: readonly CitationMention[];
}

interface LastCited {
  readonly statute: Statute;
  readonly path: ProvisionPath;
  readonly end: number;
}

/** How far behind a citation a short form can still lean on it: about two sentences. */
const SHORT_FORM_REACH = 600;
const BARE_REACH = 200;
const LINE_START = /(?:^|\n)[ (]*$/;

/** Gives each mention its provisions; what no context decides stays unresolved. */
export function resolveCitations(
  source: string,
  mentions: readonly ProvisionMention[],
  { regimes, scottish }: CitationContext,
): Resolution {
  if (mentions.length === 0) return { citations: [], unresolved: [] };
  const text = foldText(source);
  const acts = findActs(text);
  const environmental = mentions.some(({ head }) => head === "regulation") && ENVIRONMENT_CUE.test(text);
  const context = { text, acts, regimes, environmental, scottish: isScottish(text, acts, { regimes, scottish }) };
  const citations: ResolvedCitation[] = [];
  const unresolved: CitationMention[] = [];
  let last: LastCited | null = null;
  for (const mention of mentions) {
    const { start, end } = mention;
    const read = resolveMention(mention, context, last);
    if (read === null) {
      if (isSpelledOut(mention)) unresolved.push(mention);
      continue;
    }
    last = { statute: read.statute, path: read.paths.at(-1) ?? [], end };
    citations.push({ text: source.slice(start, end), start, end, provisions: read.provisions });
  }
  return { citations, unresolved };
}

function isScottish(text: string, acts: readonly ActMention[], { regimes, scottish }: CitationContext): boolean {
  if (scottish || regimes.includes("foisa-2002") || regimes.includes("eisr-2004")) return true;
  return regimes.length === 0 && readsScottish(text, acts);
}

function isSpelledOut({ head, items, act }: ProvisionMention): boolean {
  return head !== "bare" && head !== "subsection" && act?.kind !== "unknown" && items[0]?.number !== null;
}

function resolveMention(mention: ProvisionMention, context: StatuteContext, last: LastCited | null) {
  const leaning = last !== null && mention.start - last.end <= SHORT_FORM_REACH ? last : null;
  const statute = statuteFor(mention, context, leaning);
  if (statute === null) return null;
  const reader = new ItemReader(`${statute.id}/${mention.head === "schedule" ? "schedule" : statute.unit}`);
  const before = leaning?.statute === statute ? leaning.path : null;
  const paths = readPaths(mention, reader, before);
  if (paths.length === 0) return null;
  if (mention.head === "bare" && !isTrusted(mention, context, reader, paths, leaning)) return null;
  return { statute, paths, provisions: [...new Set(paths.map((path) => reader.idOf(path)))] };
}

/** 'subsection 2' belongs to the section cited last, if that has one; 'subsection 31(2)' is a section of its own. */
function readPaths({ head, items }: ProvisionMention, reader: ItemReader, before: ProvisionPath | null) {
  const [first, ...rest] = items;
  if (head === "subsection" && first !== undefined && first.number !== null && before !== null) {
    const levels = [first.number, ...first.levels];
    const inherited = reader.read([{ number: null, levels, unjoined: false }, ...rest], before);
    if (inherited.every((path) => reader.knows(path))) return inherited;
  }
  return reader.read(items, before);
}

function statuteFor(mention: ProvisionMention, context: StatuteContext, last: LastCited | null): Statute | null {
  const leans = mention.act === null && (mention.head === "subsection" || mention.items[0]?.number === null);
  if (leans && mention.items[0]?.number === null) return last?.statute ?? null;
  if (mention.act === null && mention.head === "bare" && last !== null && isShort(mention)) return last.statute;
  return chooseStatute(mention, context);
}

function isShort({ items }: ProvisionMention): boolean {
  return (items[0]?.number?.length ?? 0) === 1;
}

/** The table ends at a paragraph here and there: the limb of one that it lists, '37(1)(a)(iii)', is as sure. */
const DEEP = 4;

/** A bare number is a citation only beside an Act or soon after a citation, and only if the table lists all of it. */
function isTrusted(
  mention: ProvisionMention,
  { text, acts }: StatuteContext,
  reader: ItemReader,
  paths: readonly ProvisionPath[],
  last: LastCited | null,
): boolean {
  if (!paths.every((path) => reader.knows(path) || (path.length >= DEEP && reader.knows(path.slice(0, -1)))))
    return false;
  if (mention.act !== null) return true;
  const line = text.lastIndexOf("\n", mention.start) + 1;
  const lineStart = LINE_START.test(text.slice(line, mention.start));
  if (isShort(mention))
    return !lineStart && last !== null && last.end >= line && mention.start - last.end <= BARE_REACH;
  if (last !== null && mention.start - last.end <= BARE_REACH) return true;
  const from = Math.max(0, mention.start - BARE_REACH);
  return (
    startingIn(acts, from, mention.end + BARE_REACH).length > 0 || MENTIONS_FOI.test(text.slice(from, mention.end + 60))
  );
}

const MENTIONS_FOI = cue(/\bFOI\b|exempt|except/);
