import type { CleanText } from "../blocks.js";
import { type Purpose, readPurposes } from "../purposes/read-purposes.js";
import {
  ASKS_HOW_MUCH,
  ASKS_WHETHER,
  DIGIT,
  FIGURE,
  GOES_ON,
  SMALL,
  TURNS,
  YES_OR_NO,
} from "../questions/answer-openings.js";
import { topicOf } from "../questions/topic-words.js";
import { cue } from "../text/cue/cue.js";
import { inStep } from "./in-step.js";
import { type Named, namesOf } from "./named-questions.js";
import { type ListedQuestion, type ReplyUnit, replyUnits } from "./reply-units.js";

/** All that is heard of a piece of a reply, by itself and by its place among the others. */
export interface UnitFacts extends ReplyUnit, Named {
  /** `set` as one word: equal sets, equal words. */
  readonly key: string;
  /** Logarithms of how surely its block asks, answers, does neither. */
  readonly logs: { readonly asks: number; readonly answers: number; readonly neither: number };
  /** For each question: the rare words shared with it, and whether the piece is such as it asks for. */
  readonly shares: readonly number[];
  readonly fits: readonly number[];
  /** Names of what is so, each a sign for the weights. */
  readonly flags: ReadonlySet<Flag>;
  /** Share of the questions that something right behind them answers. */
  readonly turns: number;
  /** Numbers of the questions that pieces of the page label. */
  readonly labelled: ReadonlySet<number>;
}

const TESTS = { turn: TURNS, "goes on": GOES_ON, small: SMALL, yes: YES_OR_NO, figure: FIGURE } as const;
const ALL = cue(
  /\b(?:your request|all (?:of )?(?:your|the|these|this|parts)|any of (?:this|these|it)|each of|whole|the information (?:you )?(?:requested|have requested|asked)|the requested information|questions|both)\b/i,
);
/** Reasons by themselves: what stands under them answers nothing that was answered above. */
const NOTICE = cue(
  /refusal notice|\breasons?\b|exemption|section 17|\bharm\b|public interest|law enforcement|personal (?:data|information)|\bnotes?\b|^section \d|^regulation \d/i,
);
const ANSWER_MARK =
  /^(?:(?:our |the |\w+(?:['’]s)? )?(?:answers?|responses?|repl(?:y|ies)|decision)|we (?:were asked|answered|said|replied|responded))\s*:?$/i;
const REST =
  /^.{0,80}\b(?:(?:all|any|the) (?:other|remaining)|(?:the )?(?:rest|remainder) of (?:the|your)) (?:questions?|parts?|points?|items?|elements?|requests?)\b/i;
const NUMBERS = /[\d,./-]*\d/g;
const STOP = /[.!]$/;
const LINE_END = /[.;,]$/;

export type Flag =
  | keyof typeof TESTS
  | "all"
  | "notice"
  | "answer mark"
  | "short"
  | "heading"
  | "row"
  | "item"
  | "below colon"
  | "below row"
  | "below title"
  | "gap"
  | "near"
  | "part"
  | "firm"
  | "strong"
  | "again"
  | "later"
  | "amid"
  | "before named"
  | "before question";

/** A line as short may be a title. */
const SHORT_TITLE = 100;
const SHORT_NOTICE = 80;
const MOST_SHARED = 3;
const HEAD = 700;
/** No block says more than this. */
const LEAST_LOG = -2.5;
const FIRM: ReadonlySet<Named["naming"]> = new Set(["alone", "mark", "marker", "restated"] as const);
const STRONG: ReadonlySet<Named["naming"]> = new Set([...FIRM, "tail", "sentence", "named", "step"] as const);

/** What is heard of each piece of a text beside the questions of a list. */
export function unitFacts(
  clean: CleanText,
  questions: readonly ListedQuestion[],
  purposes: readonly Purpose[] = readPurposes(clean),
): readonly UnitFacts[] {
  const units = replyUnits(clean, questions);
  const named = withRest(
    units,
    inStep(units, withoutStems(units.map(namesOf(questions))), questions),
    questions.length,
  );
  const topics = questions.map(({ text }) => topicOf(text.replace(NUMBERS, " ")));
  const shares = sharesOf(topics);
  const behind = new Set(units.flatMap((unit) => (unit.behind < 0 ? [] : [unit.behind])));
  const turns = behind.size / questions.length;
  const labelled = labelledBy(named);
  const flags = flagsOf(units, named, turns);
  return units.map((unit, at) => {
    const own = named[at] as Named;
    const body = unit.text.slice(own.length).trim();
    return {
      ...unit,
      ...own,
      key: own.set.join(),
      logs: logsOf(purposes[unit.index] as Purpose),
      shares: shares(topicOf(unit.text.slice(0, HEAD).replace(NUMBERS, " "))),
      fits: questions.map(({ text }) => fitOf(text, body)),
      flags: flags[at] as ReadonlySet<Flag>,
      turns,
      labelled,
    };
  });
}

function labelledBy(named: readonly Named[]): ReadonlySet<number> {
  return new Set(named.flatMap(({ naming, set }) => (FIRM.has(naming) ? set : [])));
}

/** 'With regards to all other questions …' names those that nothing else labels. */
function withRest(units: readonly ReplyUnit[], named: readonly Named[], questions: number): readonly Named[] {
  const labelled = labelledBy(named);
  const rest = Array.from({ length: questions }, (_, number) => number).filter((number) => !labelled.has(number));
  if (rest.length === 0 || rest.length === questions) return named;
  return named.map((one, at) => {
    const isOpen = one.naming === null || one.naming === "inside";
    return isOpen && REST.test(units[at]?.text ?? "") ? { ...one, set: rest, naming: "named" } : one;
  });
}

/** '2.' alone over '(a) …' labels no answer of 2a and 2b. */
function withoutStems(named: readonly Named[]): readonly Named[] {
  return named.map((one, at) => {
    const next = named[at + 1];
    const isStem =
      one.naming === "alone" &&
      one.set.length > 1 &&
      next?.naming === "mark" &&
      next.set.length < one.set.length &&
      next.set.every((number) => one.set.includes(number));
    return isStem ? { ...one, set: [], naming: null } : one;
  });
}

function logsOf({ asks, answers, neither }: Purpose): UnitFacts["logs"] {
  const log = (share: number) => Math.max(LEAST_LOG, Math.log(share + 1e-6));
  return { asks: log(asks), answers: log(answers), neither: log(neither) };
}

/** For each question how many words are shared that few others have. */
function sharesOf(topics: readonly ReadonlySet<string>[]): (own: ReadonlySet<string>) => readonly number[] {
  const asking = new Map<string, number>();
  for (const topic of topics) for (const word of topic) asking.set(word, (asking.get(word) ?? 0) + 1);
  const all = Math.log(topics.length);
  return (own) =>
    topics.map((topic) => {
      let sum = 0;
      for (const word of topic) if (own.has(word)) sum += Math.log(topics.length / (asking.get(word) ?? 1)) / all;
      return Math.min(sum, MOST_SHARED);
    });
}

/** 'Yes' to what asks whether, a figure to what asks how many. */
function fitOf(question: string, text: string): number {
  if (TESTS.yes.test(text)) return ASKS_WHETHER.test(question) ? 1 : -1;
  if (!ASKS_HOW_MUCH.test(question)) return 0;
  if (TESTS.figure.test(text)) return 0.5;
  return DIGIT.test(text) ? 0 : -0.5;
}

function flagsOf(units: readonly ReplyUnit[], named: readonly Named[], turns: number): readonly ReadonlySet<Flag>[] {
  const all = units.map((unit, at) => flagsAlone(unit, named[at] as Named));
  addNotices(units, all);
  addFromAbove(units, named, all);
  addFromBelow(units, named, all, turns > HALF);
  return all;
}

const HALF = 0.5;

/** What stands under a title of reasons, to the next title. */
function addNotices(units: readonly ReplyUnit[], all: readonly Set<Flag>[]): void {
  let isUnder = false;
  units.forEach(({ text }, at) => {
    const isHeading = all[at]?.has("heading") === true;
    const isTitle = isHeading || (text.length < SHORT_NOTICE && !LINE_END.test(text));
    if (isTitle && NOTICE.test(text)) isUnder = true;
    else if (isHeading) isUnder = false;
    if (isUnder) all[at]?.add("notice");
  });
}

function addFromAbove(units: readonly ReplyUnit[], named: readonly Named[], all: readonly Set<Flag>[]): void {
  const seen = new Set<number>();
  units.forEach((unit, at) => {
    const own = all[at] as Set<Flag>;
    const { set } = named[at] as Named;
    const above = units[at - 1];
    if (above !== undefined) addAbove(own, unit, above, all[at - 1] as Set<Flag>);
    addSeen(own, set, seen, "again");
  });
}

/** `inTurns` where answers stand right below their questions. */
function addFromBelow(
  units: readonly ReplyUnit[],
  named: readonly Named[],
  all: readonly Set<Flag>[],
  inTurns: boolean,
): void {
  const seen = new Set<number>();
  let isAmid = false;
  for (let at = units.length - 1; at >= 0; at--) {
    const own = all[at] as Set<Flag>;
    const unit = units[at] as ReplyUnit;
    const { set } = named[at] as Named;
    if (isAmid) own.add("amid");
    addBelow(own, unit, units[at + 1], all[at + 1]);
    addSeen(own, set, seen, "later");
    isAmid ||= (own.has("firm") && !own.has("again")) || (inTurns && unit.behind >= 0);
  }
}

/** Marks a piece whose questions others have named on the way to it, and keeps those that it names. */
function addSeen(own: Set<Flag>, set: readonly number[], seen: Set<number>, flag: "again" | "later"): void {
  if (own.has("strong") && set.every((number) => seen.has(number))) own.add(flag);
  if (own.has("firm")) for (const number of set) seen.add(number);
}

function addBelow(
  own: Set<Flag>,
  { index }: ReplyUnit,
  below: ReplyUnit | undefined,
  flags: ReadonlySet<Flag> | undefined,
): void {
  if (below === undefined) return;
  if (flags?.has("firm") || below.behind >= 0) own.add("before named");
  if (below.index - index > 1) own.add("before question");
}

function flagsAlone({ block, text, isPart, behind }: ReplyUnit, { naming, length }: Named): Set<Flag> {
  const body = text.slice(length).trim();
  const flags = new Set<Flag>();
  const add = (flag: Flag, isSo: boolean) => {
    if (isSo) flags.add(flag);
  };
  for (const flag of Object.keys(TESTS) as (keyof typeof TESTS)[]) add(flag, TESTS[flag].test(body));
  add("all", ALL.test(text));
  add("answer mark", ANSWER_MARK.test(text));
  add("short", block.kind === "heading" || (text.length < SHORT_TITLE && !STOP.test(text)));
  add("heading", block.kind === "heading");
  add("row", block.kind === "table-row");
  add("item", block.kind === "list-item");
  add("near", block.apart === false);
  add("part", isPart && behind >= 0);
  add("firm", FIRM.has(naming));
  add("strong", STRONG.has(naming));
  return flags;
}

function addAbove(own: Set<Flag>, unit: ReplyUnit, above: ReplyUnit, flags: ReadonlySet<Flag>): void {
  if (above.text.endsWith(":")) own.add("below colon");
  if (flags.has("row")) own.add("below row");
  if (flags.has("short") && !flags.has("strong")) own.add("below title");
  if (unit.index - above.index > 1) own.add("gap");
}
