import type { Span } from "@foi-records/contract";
import type { Reading } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { GREETING } from "../text/letter-ends.js";
import { matchesOf } from "../text/matches-of.js";
import { type Host, initialsIn, readHosts } from "./authority-hosts.js";
import { askedBody, askedIn, headColumns, isData, isTitleRow, SIGN_OFF, wholeLines } from "./authority-lines.js";
import { SHORT_FORMS } from "./authority-short-forms.js";
import { isBody } from "./body-key.js";
import { BODY_FORMS, NEVER_ANSWERING } from "./body-names.js";
import { lettersOfNumbers } from "./body-signs.js";
import { inOrdinaryCase, withoutCapitals } from "./capital-banner.js";
import { chooseBody, contendersOf } from "./choose-body.js";
import { cueAt } from "./cue-at.js";
import { fullest, fullName } from "./fullest-name.js";
import type { Body, Family, Mention } from "./group-bodies.js";
import { withColumnsApart } from "./head-columns.js";
import { inEnglish } from "./in-english.js";
import { withBothLanguages, withItsArticle, withItsKind } from "./its-article.js";
import { listedNames, wholeMention } from "./listed-names.js";
import { withExtents } from "./name-extents.js";
import { withoutTrails } from "./name-trails.js";
import { isOmbudsman, isOmbudsmansOwn, type PlaceOfLine } from "./ombudsmen.js";
import { type PageLine, type PageView, spansOf } from "./page-view.js";
import { inPassing } from "./passing-mention.js";
import { placedNames } from "./placed-names.js";
import { spokenNames } from "./spoken-names.js";
import { toldBodies } from "./told-bodies.js";
import { familyOf, LONGEST_NAME, nameIn, toName } from "./trim-name.js";

const SHORT_NAME = `(?<![\\w-])(?:${[...SHORT_FORMS.keys()].join("|")})(?![\\w-])`;
const FORMS = [
  ...BODY_FORMS,
  { pattern: cue(new RegExp(SHORT_NAME, "g")), family: null, hint: cue(new RegExp(SHORT_NAME)) },
];
/** Firms whose names an answer gives; a firm that itself answers names itself elsewhere too. */
const FIRM = cue(/\b(?:Limited|Ltd|plc|LLP|Partnership|Company|Supplies)$/);
/** A copyright line has a capital after its year whatever the name. */
const ARTICLE = cue(/(?:[\p{Ll},)] |(?<!(?:©|\([Cc]\)|[Cc]opyright)[^\n]{0,12})\d )The $/u);
const NO_ARTICLE = /[\p{Ll},] (?:the )?$/u;
const SEPARATOR = /\s+(?:\||–|—|-|::?|»|·|•|\/)\s+/;
const NAME_LIKE = /^[A-Z][\w'’&.-]*(?: (?:(?:and|of|for|the|in|&) )?[A-Z][\w'’&.-]*){0,6}$/;
const PAGE_WORDS =
  /^(?:home|foi|freedom of information|disclosure|response|request|information|publication|search|news|contact|find|your|our|about|records?|governance|corporate|gov\.uk)\b/i;
const LICENCE = cue(/licen[cs]e/i);
/** Room for "The", "logo" and the like on a line that is a name. */
const ROUND_NAME = 40;
const COLUMN = / {3,}|\t| \| | \/ | [–—-] /;
const ASKED = 5; // a site for requests names the body that each request is put to
/** A site's name that is its address names no body. */
const ADDRESS = /^\S+\.\S+$/;
const NO_BODY = [PAGE_WORDS, ADDRESS];
const ENOUGH = 1.5;

/** Reads which body answers: of all that the page names, by their forms or by their places, the one that most speaks for. */
export function readAuthority(page: PageView, uri = ""): Reading<string> | null {
  const view = withColumnsApart(page);
  const hosts = readHosts(view, uri);
  const contenders = inEnglish(contendersOf(allMentions(view, namedBodies(view, hosts)), view, hosts));
  const chosen = chooseBody(contenders);
  if (chosen === null) return null;
  const others = contenders.filter(({ body }) => body !== chosen).map(({ body }) => body.points);
  return { ...nameOf(chosen, view), margin: chosen.points - Math.max(0, ...others) };
}

/** The bodies that forms of words find on a page, wherever they stand. */
export function namedBodies(view: PageView, hosts: readonly Host[]): readonly Mention[] {
  const hosted = initialsIn(hosts).map((name) => ofHead(name, OF_HOST, "host"));
  return withoutTrails([...fromHead(view), ...fromLines(view.lines), ...toldBodies(view.lines), ...hosted]);
}

/** The same beside the names that stand in telling places, each as far as it goes. */
export function allMentions(
  view: PageView,
  named: readonly Mention[],
  placed: readonly Mention[] = placedNames(view),
): readonly Mention[] {
  const names = new Set(named.map(({ name }) => name));
  const others = placed.filter(({ name }) => !names.has(name));
  const texts = [...view.lines.map(({ text }) => text), view.head.title ?? ""];
  return withExtents([...named, ...placed, ...spokenNames(others, view.lines)], texts, lettersOfNumbers(view));
}

/** How the page calls a body. */
export function nameOf({ mentions }: Pick<Body, "mentions">, view: PageView): Reading<string> {
  const own = mentions.filter(({ isPlaced }) => !isPlaced);
  const { value, spans } = fullest(own.length > 0 ? own : mentions);
  const read = withItsArticle({ value: inOrdinaryCase(value, view.prose), spans }, view);
  return withBothLanguages(withItsKind(read, view), view);
}

/** An address made of a body's initials tells who keeps the site, where the page's words name nobody more surely. */
const OF_HOST = 1;

function fromHead({ head, lines }: PageView): Mention[] {
  const segments = (head.title ?? "").split(SEPARATOR).map(toName);
  const known = new Set([head.siteName ?? "", ...head.organisations].map(toName));
  const isName = (name: string): boolean =>
    familyOf(name) !== null || SHORT_FORMS.has(name) || known.has(name) || lines.some(({ text }) => text === name);
  /** A maker of websites signs in the head alone. */
  const isTold = (name: string): boolean =>
    name === toName(head.siteName ?? "") || familyOf(name) !== null || lines.some(({ text }) => text.includes(name));
  const siteCue = (name: string): string => (name === toName(head.siteName ?? "") ? "site" : "publisher");
  const titled = segments.filter((name, index) => NAME_LIKE.test(name) && (index > 0 || familyOf(name) !== null));
  const home = (head.homeLinks ?? []).flatMap((text) => text.split(SEPARATOR)).map(toName);
  const isNamed = [...known, ...segments].some((name) => familyOf(name) !== null);
  return [
    // A menu that many sites share leads to its own first page: where the head names a body, such links say no more.
    ...(isNamed ? [] : home.filter((name) => familyOf(name) !== null).map((name) => ofHead(name, HOME_LINK, "home"))),
    ...[...known].map((name, index) => ofHead(name, isTold(name) ? Math.min(6, 7 - index) : ENOUGH, siteCue(name))),
    ...titled.map((name) => ofHead(name, isName(name) ? 4 : ENOUGH, "title")),
    ...mentionsIn({ text: head.title ?? "" }).filter(({ cue }) => cue === "asked"),
    ...segments.flatMap((name) => askedIn(name).map((asked) => ofAsked(asked, []))),
  ].filter(({ name, cue }) => name !== "" && isBody(name) && !isNoneOfHead(name, cue));
}

/** A title may tell of an ombudsman; a site that is called so is his own. */
function isNoneOfHead(name: string, cue: string): boolean {
  if (NO_BODY.some((pattern) => pattern.test(name))) return true;
  return NEVER_ANSWERING.test(name) && !(isOmbudsman(name) && cue !== "asked");
}

const HOME_LINK = 3;

function ofHead(name: string, weight: number, cue: string): Mention {
  return { name, family: familyOf(name), weight, cue, spans: [] };
}

/** Of what was taken away only the page's first and last lines name the body: what lies between them is menus. */
const EDGE = 60;

function fromLines(lines: readonly PageLine[]): Mention[] {
  const mentions: Mention[] = [];
  const greeting = lines.findIndex(({ text, start }) => start !== null && GREETING.test(text));
  const firstLines = lines.slice(0, greeting < 0 ? undefined : greeting).filter(({ start }) => start !== null);
  const below = firstLines[HEAD_LINES]?.start ?? Number.POSITIVE_INFINITY;
  let signedOff = 0;
  let named = false;
  const printedLines = [...headColumns(lines), ...wholeLines(lines)];
  const listed = listedNames(printedLines, mentionsIn);
  printedLines.forEach((printed, index) => {
    if (NAMES_PART.test(printedLines[index - 1]?.text ?? "")) return;
    if (printed.start === null && index >= EDGE && index < lines.length - EDGE) return;
    signedOff = SIGN_OFF.test(printed.text) ? 8 : signedOff - 1;
    const found = fromLine(printed, { index, signed: signedOff > 0 }).map((one) => wholeMention(one, printed, listed));
    const heads = !named && printed.start !== null && printed.start < below;
    mentions.push(...(heads ? found.map(ofLetterhead) : found));
    named ||= heads && found.length > 0;
  });
  return mentions;
}

/** Below 'Directorate' stands a part of the body that answers, whatever it is called. */
const NAMES_PART = /^(?:(?:lead |responsible )?(?:directorate|division|service area))s?\s?:?$/i;
/** The first body that a letter names, above its greeting and on a line of its own, is whose letter it is sooner than one named below. */
const HEAD_LINES = 4;
const IN_LETTERHEAD = 2.5;

function ofLetterhead(mention: Mention): Mention {
  return mention.cue === "alone" ? { ...mention, weight: Math.max(mention.weight, IN_LETTERHEAD) } : mention;
}

function fromLine(line: PageLine, place: PlaceOfLine): readonly Mention[] {
  const asked = askedBody(line);
  if (asked !== null) return [ofAsked(asked.name, asked.spans)];
  const found = inLine(line, place.signed).filter((mention) => mayAnswer(mention, line, place));
  if (!isData(line)) return found;
  const mayHead = isTitleRow(line) || line.section === null || line.section === "preamble";
  return found.filter(({ cue }) => cue !== "mentioned" && (mayHead || cue !== "alone"));
}

/** How any letter names the regulator. */
const OF_ANYBODY: ReadonlySet<string> = new Set(["mentioned", "subject", "elsewhere", "address"]);

/** A regulator's name stands on every body's page. */
function mayAnswer({ name, cue }: Mention, line: PageLine, place: PlaceOfLine): boolean {
  if (SHORT_FORMS.has(name))
    return !NEVER_ANSWERING.test(fullName(name)) || !(OF_ANYBODY.has(cue) || line.section === "review-rights");
  return !NEVER_ANSWERING.test(name) || isOmbudsmansOwn({ name, cue }, line, place);
}

function ofAsked(name: string, spans: readonly Span[]): Mention {
  return { name, family: familyOf(name), weight: ASKED, cue: "asked", spans };
}

function inLine(printed: PageLine, signedOff: boolean): Mention[] {
  const text = withoutCapitals(printed.text);
  const line = text === printed.text ? printed : { ...printed, text };
  const mentions = mentionsIn(line);
  if (mentions.length === 0 || (line.start === null && LICENCE.test(line.text))) return [];
  return mentions.map((mention) => weigh(mention, line, signedOff));
}

/** Cues that an answer about suppliers gives as well. */
const ANSWERED: ReadonlySet<string> = new Set(["mentioned", "holds it", "subject", "address"]);

function isAnswer({ name, cue }: Mention, { section }: PageLine): boolean {
  return (section === "response" || section === "annex") && FIRM.test(name) && ANSWERED.has(cue);
}

/** Firms that make what a site runs on sign it too: one that answers names itself elsewhere as well. */
const OF_A_MAKER = 1.5;

/** What a mention is worth where it stands: the requester's voice and noise count least, an answer's half, a line of its own more, most under the signature. */
function weigh(mention: Mention, line: PageLine, signedOff: boolean): Mention {
  if (line.section === "request" && mention.cue !== "greeted" && mention.cue !== "asked of")
    return { ...mention, weight: mention.cue === "speaks" ? ENOUGH : 0.2 };
  if (!signedOff && isAnswer(mention, line)) return { ...mention, weight: 0.2 };
  if (mention.cue !== "mentioned") return mention;
  if (standsAlone(mention.name, line.text))
    return { ...mention, weight: signedOff && line.start !== null ? 4.5 : 2, cue: "alone" };
  return inPassing(mention, line);
}

/** On a line of its own, or in a column of its own beside a motto or a page number. */
function standsAlone(name: string, line: string): boolean {
  if (line.length < name.length + ROUND_NAME && toName(line) === name) return true;
  return line.length <= LONGEST_NAME && COLUMN.test(line) && line.split(COLUMN).some((part) => toName(part) === name);
}

function mentionsIn(line: Pick<PageLine, "text"> & Partial<PageLine>): Mention[] {
  const found = new Map<number, Mention>();
  let longest = 0;
  for (const form of FORMS) {
    if (!form.hint.test(line.text)) continue;
    for (const match of matchesOf(line.text, form.pattern)) {
      const { name, start } = nameIn(line.text, match);
      if (!isBody(name) || isInName(line.text, start + name.length)) continue;
      if (overlaps(found, start, name, longest)) continue;
      found.set(start, toMention(line, form.family, name, start));
      longest = Math.max(longest, name.length);
    }
  }
  return [...found.values()];
}

/** A council's name or a health body's ends with its kind: 'Kinlay Council Pavilion Harbour' goes on with an address. */
function isWhole(shorter: string, longer: string): boolean {
  return ENDS_WHOLE.test(shorter) && !FIRM.test(longer);
}

const ENDS_WHOLE = /(?: Council| NHS (?:Foundation )?Trust| Health Board| Integrated Care Board)$/;

/** 'Customer Service and Operations Committee': what looks like a body is the first words of a committee's name. */
function isInName(text: string, end: number): boolean {
  return OF_COMMITTEE.test(text.slice(end, end + 80));
}

const OF_COMMITTEE = /^ (?:and|&) (?:\p{Lu}[\p{L}’'-]* ){1,4}(?:Sub-?)?(?:Committee|Panel|Working Group)\b/u;

function toMention(
  line: Pick<PageLine, "text"> & Partial<PageLine>,
  family: Family,
  name: string,
  start: number,
): Mention {
  const spans = line.start === undefined ? [] : spansOf({ start: line.start }, start, name.length);
  const article = articleBefore(line.text, start, family === "council" && line.text === `The ${name}`);
  const { weight, cue } = cueAt(line.text, start, start + name.length);
  const where = line.start === null ? "noise" : (line.section ?? null);
  const isMaker = cue === "copyright" && FIRM.test(name);
  return { name, family, weight: isMaker ? OF_A_MAKER : weight, cue, spans, article, where };
}

/** A council's own line may open with its article; elsewhere it must stand inside a sentence to be the name's. */
function articleBefore(text: string, start: number, isLine: boolean): boolean | null {
  const before = text.slice(Math.max(0, start - 30), start);
  if (isLine || ARTICLE.test(before)) return true;
  return NO_ARTICLE.test(before) ? false : null;
}

/** Whether a name lies over one found before; the longer of two that begin together counts. */
function overlaps(found: ReadonlyMap<number, Mention>, start: number, name: string, longest: number): boolean {
  for (let at = Math.max(0, start - longest); at < start + name.length; at++) {
    const other = found.get(at)?.name;
    if (other === undefined || start >= at + other.length) continue;
    if (at !== start || name.length <= other.length || isWhole(other, name)) return true;
  }
  return false;
}
