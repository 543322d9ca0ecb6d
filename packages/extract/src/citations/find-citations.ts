import type { CitationMention } from "../blocks.js";
import { matchesOf } from "../text/matches-of.js";
import { startingIn } from "../text/starting-in.js";
import { type ActMention, findActs } from "./find-acts.js";
import { foldText } from "./fold-text.js";
import { NAMESAKES } from "./namesakes.js";
import { partHeadings } from "./part-headings.js";
import { type PrintedItem, readLevels, readList } from "./printed-list.js";
import type { Unit } from "./statute.js";

/** A mention as read: its head, its numbers, and the Act named beside it. */
export interface ProvisionMention extends CitationMention {
  /** The word before the number; `subsection` and `bare` lean on a citation before them. */
  readonly head: Unit | "exemption" | "subsection" | "schedule" | "bare";
  readonly items: readonly PrintedItem[];
  /** The Act named after it or directly before it. */
  readonly act: ActMention | null;
}

/** One regex finds every place where a citation can begin; all other work is done there alone. */
const CANDIDATE =
  /(?<![\w'£$-]|[A-Za-z]\/)(?:(?<section>sections?(?:\(s\))?|sect|secs?|ss?|§§?|adran(?:nau)?)|(?<subsection>sub-?sections?|is-adran(?:nau)?)|(?<regulation>regulations?|regs?|rheoliad(?:au)?|r)|(?<article>articles?|arts?|erthygl(?:au)?)|(?<schedule>schedules?|sched|sch|atodlen)|(?<paragraph>paragraphs?(?:\(s\))?|paras?|clauses?|paragraff)|(?<regime>FOIS?A?(?! \d{1,4}[ _-][\w -]{1,40}\.(?:csv|xlsx?|pdf|docx?|zip)\b)|FOI\(S\)A|EIS?Rs?))(?:(?:(?<!ons)\.)?[ ]?\n?[ ]?|[ ]?\n?[ ]?(?:sections?|ss?|regs?|regulations?|r)\.?[ ]?)(?=\(?\d|\([a-z]{1,3}\))|(?<![\w-])(?<exemption>exemptions?|exceptions?)[ ](?:(?:sections?|ss?|regs?|regulations?|r)\.?[ ]?)?(?=\(?\d|\([a-z]{1,3}\))|(?<![\w£$/.%-]|\d,)(?=\d{1,3}[A-Z]?[ ]?\([\da-z])/gi;
const HEADS = [
  "section",
  "subsection",
  "regulation",
  "article",
  "exemption",
  "schedule",
  "paragraph",
  "regime",
] as const;
const PLURAL =
  /^(?:sections|section\(s\)|ss|§§|adrannau|regulations|regs|rheoliadau|articles|arts|exemptions|exceptions|sub-?sections)/i;
const UPPER_R = /^R/;
const REVERSED =
  /((?:\(?\w{1,3}\)?(?:\([\da-z]{1,3}\))*(?:, ?| and | or | & )?){1,4})[ ]?of[ ]?\n?[ ]?(?:Part[ ]\w+[ ]of[ ])?(?=(?:sections?|s|regulations?|reg|articles?|schedules?|sch)\.?[ ]?\d)/iy;
const SCHEDULE =
  /(\d{1,2}[A-Z]{0,2})(?:,? (?:\(?Part \w+\)?),?)?(?:,? (?:at )?(?:paragraphs?|paras?|conditions?)\.? (\d{1,2}[A-Z]?))?/iy;
const AFTER =
  /(?:[ ]?\([^()\n]{2,60}\))?[\s,:-]{0,3}(?:(?:of|under|in|from|within|and of|to|o'r|o|yn y)\s)?(?:(?:within|of|in)? ?(?:Chapter|Part) \w{1,4},? (?:of )?)?(?:the |that |this |yr |said |its |their |UK |EU |same ){0,2}/y;
const BEFORE_GAP = /^(?:['"]s)?[\s,:;()"'-]{0,4}(?:(?:under|at|in) )?$/;
const LINK = /^(?:\s?\([^()]{2,60}\))?(?:[\s,;/&]|and\b|or\b|to\b){1,4}(?:\([a-z]{1,3}\) )?$/;
/** A line or a sentence ends on the word 'exemption'; the number behind it begins another. */
const ENDS_BEFORE_NUMBER = /[.\n]/;
const NUMERIC_LABEL = /\(?(\w{1,3})\)?/g;
const WEAK_CONTEXT =
  /exempt|except|withh|refus|appl|under|engag|disclos|duty|oblig|FOI|EIR|redact|\bAct\b|virtue|relied|rely|relian|notice|personal|commercial|\bCommissioner|\bcomplain|\($/i;
const NUMBER_START = /\d|\(/;
const REFERENCE_TAIL = /^[/-]?\d|^\/|^\.(?:\d{2}|[A-Z])/;
const REGIME_THEN_HEAD = /^\S+(?:[ ]\n?|\n)(?=[sr])/i;
const TITLE_REACH = 160;
const SENTENCE_WINDOW = 140;

/** Finds every mention of a provision in a text, in reading order. */
export function findCitations(source: string): readonly ProvisionMention[] {
  const text = foldText(source);
  CANDIDATE.lastIndex = 0;
  const found: ProvisionMention[] = [];
  let acts: readonly ActMention[] | null = null;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    acts ??= findActs(text);
    const mention = readMention(text, match, acts);
    if (mention === null) {
      CANDIDATE.lastIndex = match.index + (match.groups?.["exemption"]?.length ?? Math.max(1, match[0].length - 1));
      continue;
    }
    CANDIDATE.lastIndex = mention.end;
    found.push({ ...mention, text: source.slice(mention.start, mention.end) });
  }
  let last: ProvisionMention | null = null;
  const parts = partHeadings(text, found);
  return shareActs(
    text,
    found.filter((mention) => !parts.has(mention)),
  ).filter((mention) => {
    const isOne = isCitation(text, mention, acts ?? []) || goesOn(text, last, mention);
    if (isOne) last = mention;
    return isOne;
  });
}

/** A bare number on the next line of a list whose last line was a provision: '29(1)(b) (ministers),' over '37(1)(a)(iii)'. */
function goesOn(text: string, last: ProvisionMention | null, { head, start }: ProvisionMention): boolean {
  return (
    last !== null &&
    head === "bare" &&
    start - last.end < LIST_GAP_LENGTH &&
    NEXT_IN_LIST.test(text.slice(last.end, start))
  );
}

const LIST_GAP_LENGTH = 200;
const NEXT_IN_LIST = /^\s?(?:\((?:[^()\n]|\([^()\n]{0,60}\)){1,120}\))?\s?[,;]?(?: (?:and|or))?\s?\n\s*[•*·-]?\s*$/;

type Head = (typeof HEADS)[number] | "bare";

function headOf(match: RegExpExecArray): Head {
  return HEADS.find((head) => match.groups?.[head] !== undefined) ?? "bare";
}

function readMention(text: string, match: RegExpExecArray, acts: readonly ActMention[]): ProvisionMention | null {
  const head = headOf(match);
  const at = match.index + match[0].length;
  if (head === "paragraph") return readReversed(text, match.index, at, acts);
  if (head === "schedule") return readSchedule(text, match.index, at, acts);
  const reversed = head === "subsection" ? readReversed(text, match.index, at, acts) : null;
  return reversed ?? readForward(text, match, head, acts);
}

function readForward(
  text: string,
  match: RegExpExecArray,
  head: Exclude<Head, "paragraph" | "schedule">,
  acts: readonly ActMention[],
): ProvisionMention | null {
  if (head === "exemption" && ENDS_BEFORE_NUMBER.test(match[0])) return null;
  const at = match.index + match[0].length;
  const list = readList(text, at, PLURAL.test(match[0]));
  if (list === null) return null;
  const [first] = list.items;
  if (first === undefined || (first.number === null && head !== "subsection")) return null;
  if (head === "bare" && first.levels.length === 0) return null;
  const shape = { start: match.index, end: list.end, items: list.items };
  if (head === "regime") return readRegime(text, match, shape, acts);
  // A small 'r' names a regulation only with its parts: 'r.12(5)(b)'.
  if (head === "regulation" && match[0].length <= 2 && !UPPER_R.test(match[0]) && first.levels.length === 0)
    return null;
  return withAct(text, { start: shape.start, end: shape.end, items: shape.items, head }, acts);
}

type Shape = Pick<ProvisionMention, "start" | "end" | "items" | "head">;

function withAct(text: string, shape: Shape, acts: readonly ActMention[]): ProvisionMention {
  const act = actAfter(text, shape.end, acts) ?? actBefore(text, shape.start, acts);
  const { start, end, items, head } = shape;
  return { start, end, items, head, text: text.slice(start, end), statute: act?.statute ?? null, act };
}

function actAfter(text: string, end: number, acts: readonly ActMention[]): ActMention | null {
  AFTER.lastIndex = end;
  const from = AFTER.exec(text) === null ? end : AFTER.lastIndex;
  return longest(startingIn(acts, end, from + 1).filter((act) => act.end > from));
}

/** The longest of several: 'FOI Act' holds 'FOI'. */
function longest(acts: readonly ActMention[]): ActMention | null {
  return acts.reduce<ActMention | null>((best, act) => (best === null || act.end > best.end ? act : best), null);
}

function actBefore(text: string, start: number, acts: readonly ActMention[]): ActMention | null {
  const near = startingIn(acts, start - TITLE_REACH, start);
  const act = longest(near.filter((each) => each.end <= start && each.end >= start - 12));
  if (act === null || act.kind === "generic") return null;
  return BEFORE_GAP.test(text.slice(act.end, start)) ? act : null;
}

function readReversed(text: string, start: number, at: number, acts: readonly ActMention[]): ProvisionMention | null {
  REVERSED.lastIndex = at;
  const match = REVERSED.exec(text);
  if (match === null) return null;
  CANDIDATE.lastIndex = REVERSED.lastIndex;
  const inner = CANDIDATE.exec(text);
  if (inner === null || inner.index !== REVERSED.lastIndex) return null;
  const whole = readMention(text, inner, acts);
  if (whole === null) return null;
  const labels = [...matchesOf(match[1] ?? "", NUMERIC_LABEL)].flatMap(([, label = ""]) =>
    label === "and" || label === "or" ? [] : [label],
  );
  return { ...whole, start, items: nest(whole, labels) };
}

function nest({ head, items }: ProvisionMention, labels: readonly string[]): readonly PrintedItem[] {
  const [outer] = items;
  if (outer === undefined) return items;
  const inside = head === "schedule" ? ["paragraph"] : [];
  const [first = "", ...rest] = labels;
  return [
    { ...outer, levels: [...outer.levels, ...inside, first] },
    ...rest.map((label) => ({ number: null, levels: [label], unjoined: false })),
  ];
}

function readSchedule(text: string, start: number, at: number, acts: readonly ActMention[]): ProvisionMention | null {
  SCHEDULE.lastIndex = at;
  const match = SCHEDULE.exec(text);
  if (match === null) return null;
  const [, number = "", paragraph] = match;
  const inner = readLevels(text, SCHEDULE.lastIndex);
  const levels = paragraph === undefined ? [] : ["paragraph", paragraph, ...inner.levels];
  const end = paragraph === undefined ? at + match[0].length : inner.end;
  const mention = withAct(text, { start, end, head: "schedule", items: [{ number, levels, unjoined: false }] }, acts);
  return mention.act === null && mention.statute === null && levels.length === 0 ? null : mention;
}

/** `FOI 43`, `EIR 12(5)(f)`: the regime is the head. A reference number ('FOI 22/1099', 'FOI25-114') is none. */
function readRegime(text: string, match: RegExpExecArray, shape: Omit<Shape, "head">, acts: readonly ActMention[]) {
  const head: ProvisionMention["head"] = match[0].toUpperCase().startsWith("EI") ? "regulation" : "section";
  const act = longest(startingIn(acts, match.index, match.index + 1));
  const lead = REGIME_THEN_HEAD.exec(match[0])?.[0].length ?? 0;
  const isReference = shape.items.some(({ number }, index) => (number?.length ?? (index === 0 ? 0 : 2)) !== 2);
  if (lead === 0 && (isReference || REFERENCE_TAIL.test(text.slice(shape.end, shape.end + 4)))) return null;
  const start = shape.start + lead;
  const { end, items } = shape;
  return { start, end, items, head, text: text.slice(start, end), statute: act?.statute ?? null, act };
}

/** In 'S12 and S14 of the Public Order Act' the Act belongs to both. */
function shareActs(text: string, mentions: readonly ProvisionMention[]): ProvisionMention[] {
  const shared = [...mentions];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [mention, next] = [shared[index], shared[index + 1]];
    if (mention === undefined || next === undefined || mention.act !== null || next.act === null) continue;
    if (next.act.start < next.start || !LINK.test(text.slice(mention.end, next.start))) continue;
    shared[index] = { ...mention, act: next.act, statute: next.statute };
  }
  return shared;
}

function isCitation(text: string, mention: ProvisionMention, acts: readonly ActMention[]): boolean {
  if (mention.act?.kind === "unknown" || mention.act !== null) return true;
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  const numberAt = mention.start + Math.max(0, mention.text.search(NUMBER_START));
  const after = text.slice(numberAt, numberAt + 110);
  const isNamed = isSpelled(mention) && BEHIND_COLON.test(before);
  const named = NAMESAKES.some((row) => row.after?.test(after) || (!isNamed && row.before?.test(before)));
  return !named && (isStrong(mention) || hasContext(text, mention, acts));
}

/** 'Need not be given in another form: regulation 6(1)(b)': a head in full behind a colon is no number of that form. */
const BEHIND_COLON = /: $/;

function isSpelled({ head, text }: ProvisionMention): boolean {
  return head !== "bare" && head !== "exemption" && SPELLED.test(text);
}

const SPELLED = /^(?:sect|reg|art|sub|sec|§|adran|rheol|erth|para|clause|is-|ss|exempt|except|sch)/i;

/** A head in full needs no support; `S12`, `s21` and a bare number do. */
function isStrong({ head, text, items }: ProvisionMention): boolean {
  if (head === "bare") return false;
  const levels = items[0]?.levels.length ?? 0;
  return SPELLED.test(text) ? head !== "exemption" || levels > 0 : levels > 0;
}

function hasContext(text: string, mention: ProvisionMention, acts: readonly ActMention[]): boolean {
  const from = Math.max(0, mention.start - SENTENCE_WINDOW);
  if (startingIn(acts, from, mention.end + SENTENCE_WINDOW).length > 0) return true;
  return WEAK_CONTEXT.test(text.slice(from, mention.end + 60));
}
