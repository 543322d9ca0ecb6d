import type { Regime, Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { type PageView, sectionAt } from "./page-view.js";
import { COUNTRY_CUES, REGIME_CONTEXTS, REGIME_NAMES, REGIME_PROVISIONS, type RegimeFamily } from "./regime-cues.js";

/** The regimes of a case and whether the Scottish Acts bind the body. */
export interface RegimeReading {
  readonly regimes: readonly Regime[];
  readonly scottish: boolean;
}

interface Tally {
  /** Statements that the request was handled under the regime. */
  handled: number;
  /** Exemptions or exceptions claimed by number. */
  claimed: number;
  /** All else that names it, the requester's own words least. */
  named: number;
}

interface Weighing {
  readonly families: Readonly<Record<RegimeFamily, Tally>>;
  readonly dataProtection: Set<Regime>;
  uk: number;
  scotland: number;
}

const ANY_NAME = cue(new RegExp(REGIME_NAMES.map(({ pattern }) => `(${pattern.source})`).join("|"), "gi"));
const CONTEXT_LENGTH = 90;
const SENTENCE_END = /[.;:!?]\s+(?=["'“‘(]?[A-Z])/g;
/** 'FOI/EIR', 'the Act or the EIR': boilerplate that names both tells nothing. */
const JOINED = /^\s*(?:act)?\s*(?:2000|2002|2004)?\s*(?:\([^)]{0,12}\)|,)?\s*(?:\/|&|and|or|and\/or)\s*(?:the\s+)?$/i;
const NUMBERED = /^[-_/ ]?\d/;
const SUBJECT_ACCESS = cue(/subject access/i);
const SCOTTISH_NAME = cue(
  /\bScot(?:tish|land)\b|NatureScot|Transport Scotland|\b(?:St Andrews|Strathclyde|Heriot[- ]Watt|Napier|Abertay|Robert Gordon|Caledonian University|Eilean Siar|Healthcare Improvement)\b|\bNHS (?:24|Grampian|Lothian|Fife|Tayside|Highland|Borders|Lanarkshire|Forth Valley|Ayrshire|Dumfries|Orkney|Shetland|Western Isles|Greater Glasgow)|\b(?:Aberdeen|Aberdeenshire|Angus|Argyll and Bute|Clackmannanshire|Dundee|Ayrshire|Dunbartonshire|Lothian|Renfrewshire|Edinburgh|Falkirk|Fife|Glasgow|Highland|Inverclyde|Midlothian|Moray|Lanarkshire|Orkney|Perth and Kinross|Borders|Shetland|Stirling)\b/i,
);
const STRONG = 9;

/** Reads under which regimes the request is handled: what the authority says it did, then what it claims, then what is named. */
export function readRegimes(
  view: PageView,
  authority: string | null,
  ofRequester: readonly Span[] = [],
): RegimeReading {
  // What the requester and readers write beside the answers tells which law they would have.
  const asks = (offset: number): boolean =>
    sectionAt(view.sections, offset) === "request" ||
    ofRequester.some(({ start, end }) => offset >= start && offset < end);
  const weighing = weighNames(view, asks);
  weighProvisions(view, asks, weighing);
  for (const { pattern, scottish, weight } of COUNTRY_CUES) {
    const points = Math.min([...matchesOf(view.prose, pattern)].length, 3) * weight;
    if (scottish) weighing.scotland += points;
    else weighing.uk += points;
  }
  if (authority !== null && SCOTTISH_NAME.test(authority)) weighing.scotland += 3;
  const scottish = weighing.scotland > weighing.uk;
  const regimes = decide(weighing, scottish, view.prose);
  return {
    scottish,
    regimes: regimes.length === 0 && isUnderAct(view) ? [scottish ? "foisa-2002" : "foia-2000"] : regimes,
  };
}

/** A letter that names no Act: the site's own lines or the regulator to complain to tell that it is about one. */
function isUnderAct({ lines, prose, sections }: PageView): boolean {
  const rights = sections.filter(({ kind }) => kind === "review-rights");
  if (rights.some(({ start, end }) => REGULATOR.test(prose.slice(start, end)))) return true;
  if (THE_ACT.test(prose) && REGULATOR.test(prose)) return true;
  return lines.some(({ start, text }) => start === null && NAMES_ACT.test(text));
}

/** 'The Act says promptly. I have written to the ICO.': of all Acts that is the one of requests. */
const THE_ACT = /\b[Tt]he Act\b/;
const NAMES_ACT = cue(/\bFOIA?\b|\bfreedom of information\b|\brhyddid gwybodaeth\b/i);
const REGULATOR = cue(/\bInformation Commissioner\b|\bthe ICO\b/);

function weighNames(view: PageView, asks: (offset: number) => boolean): Weighing {
  const empty = (): Tally => ({ handled: 0, claimed: 0, named: 0 });
  const families = { foi: empty(), eir: empty(), "data-protection": empty() };
  const weighing: Weighing = { families, dataProtection: new Set(), uk: 0, scotland: 0 };
  weighNamesIn(view.prose, asks, weighing);
  weighNamesIn(view.head.title ?? "", () => false, weighing);
  weighNamesIn(view.head.about ?? "", () => true, weighing);
  return weighing;
}

function weighNamesIn(text: string, inRequest: (offset: number) => boolean, weighing: Weighing): void {
  let last: { end: number; family: RegimeFamily } | null = null;
  for (const match of matchesOf(text, ANY_NAME)) {
    const name = REGIME_NAMES[match.slice(1).findIndex((group) => group !== undefined)];
    if (name === undefined) continue;
    const { family, regime } = name;
    const end = match.index + match[0].length;
    const joined = last !== null && last.family !== family && JOINED.test(text.slice(last.end, match.index));
    const isOpen = joined || inRequest(match.index) || isLeftOpen(text, end);
    add(weighing, family, regime, isOpen ? 0.5 : weightAt(text, match.index, end));
    last = { end, family };
  }
}

/** 'Under the Act, the Regulations or both, whichever turns out to be right': a receipt that does not know yet. */
function isLeftOpen(text: string, end: number): boolean {
  const [rest = ""] = text.slice(end, end + LONGEST_REST).split(REST_END, 1);
  return LEFT_OPEN.test(rest);
}

const LONGEST_REST = 200;
const REST_END = /[.;!?](?:\s|$)|\n\n/;
const LEFT_OPEN =
  /\bwhichever\b|\bas (?:appropriate|applicable|the case may be)\b|\bdepending on (?:what|which|the)\b/i;

/** What a mention counts for by the words of its sentence before it. */
function weightAt(text: string, start: number, end: number): number {
  const window = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  let sentence = window;
  for (const stop of matchesOf(window, SENTENCE_END)) sentence = window.slice(stop.index + stop[0].length);
  const context = REGIME_CONTEXTS.find(({ pattern }) => pattern.test(sentence));
  if (context !== undefined) return context.weight;
  return NUMBERED.test(text.slice(end, end + 2)) ? 6 : 1;
}

function add(weighing: Weighing, family: RegimeFamily, regime: Regime | null, weight: number): void {
  const tally = weighing.families[family];
  if (weight >= 10) {
    tally.handled += 1;
    if (family === "data-protection" && regime !== null) weighing.dataProtection.add(regime);
  } else {
    tally.named += weight;
  }
  if (regime === "foisa-2002" || regime === "eisr-2004") weighing.scotland += 4;
  if (regime === "foia-2000" || regime === "eir-2004") weighing.uk += 2;
}

function weighProvisions(view: PageView, asks: (offset: number) => boolean, weighing: Weighing): void {
  for (const { family, country, pattern } of REGIME_PROVISIONS) {
    for (const match of matchesOf(view.prose, pattern)) {
      if (asks(match.index)) continue;
      weighing.families[family].claimed += 1;
      if (country === "uk") weighing.uk += 3;
      if (country === "scotland") weighing.scotland += 3;
    }
  }
}

function decide({ families, dataProtection }: Weighing, scottish: boolean, prose: string): Regime[] {
  const foi: Regime = scottish ? "foisa-2002" : "foia-2000";
  const eir: Regime = scottish ? "eisr-2004" : "eir-2004";
  const foiScore = score(families.foi);
  const eirScore = score(families.eir);
  const regimes: Regime[] = [];
  const isBoth = families.foi.claimed > 0 && families.foi.handled > 0 && Math.min(foiScore, eirScore) >= STRONG;
  const hasRest = families.foi.claimed > 0 && families.eir.claimed > 0 && OF_THE_ACT.test(prose);
  if (isBoth || hasRest || (foiScore > 0 && eirScore > 0 && DEALT_APART.test(prose))) {
    regimes.push(foi, eir);
  } else if (eirScore > foiScore) {
    regimes.push(eir);
  } else if (foiScore > 0) {
    regimes.push(foi);
  }
  regimes.push(...dataProtectionOf(dataProtection, prose));
  return regimes;
}

/** A part that is dealt with as a subject access request is handled under data protection, where no law is named for it under the UK GDPR. */
function dataProtectionOf(handled: ReadonlySet<Regime>, prose: string): readonly Regime[] {
  if (!SUBJECT_ACCESS.test(prose)) return [];
  const isNamed = handled.size > 0 && !OF_GDPR.test(prose);
  return isNamed || handled.has("dpa-1998") || !DEALT_AS_ACCESS.test(prose) ? [...handled] : ["uk-gdpr"];
}

const OF_GDPR = cue(/\bGDPR\b|\bGeneral Data Protection\b|\bArticle 15\b/i);

/** 'We have passed this part to our Data Protection Officer, who is treating it as a subject access request'; not what may be asked. */
const DEALT_AS_ACCESS = cue(
  /(?<!\b(?:if|would|could|may|might|can|should|unless|wish|want)\b[^.]{0,200})\b(?:treat(?:ed|ing)?|handl(?:ed|ing)|deal(?:t|ing)?|pass(?:ed|ing)|process(?:ed|ing)|opened|logged|registered|considered|sent|forwarded)\b[^.?]{0,140}\b(?:as|opened) (?:a |an? (?:data )?)?(?:data )?subject access request/i,
);

/** Some of several questions, by their numbers or in words. */
const SOME_OF_THEM =
  "(?:(?:questions?|parts?|points?|items?) (?:[(\\d]|[a-l]\\b)[^.;]{0,60}|(?:the|your) (?:rest|others?|remainder|first|second|third|fourth|fifth|last)\\b[^.;]{0,90})";
const UNDER_REGULATIONS = "\\bunder (?:the )?(?:Environmental|EIR|Regulations)";
const UNDER_ACT = "\\bunder (?:the )?(?:Freedom|FOI|Act\\b)";
const apart = (one: string, other: string): string => `\\b${SOME_OF_THEM}${one}[^;]{0,140}?\\b${SOME_OF_THEM}${other}`;

/** 'Questions 1 to 3 under the Regulations and question 4 under the Act.' */
const DEALT_APART = cue(
  new RegExp(`${apart(UNDER_REGULATIONS, UNDER_ACT)}|${apart(UNDER_ACT, UNDER_REGULATIONS)}`, "i"),
);
/** 'The advice is not environmental information. It is exempt under section 42(1)': beside what the Regulations except. */
const OF_THE_ACT = cue(/\b(?:is|are) not(?:,? (?:itself|however),?)? environmental information\b/i);

function score({ handled, claimed, named }: Tally): number {
  return Math.min(handled, 2) * 10 + Math.min(claimed, 3) * 3 + Math.min(named, 8);
}
