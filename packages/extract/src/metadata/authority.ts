import type { Span } from "@foi-records/contract";
import type { Reading } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { AUTHORITY_CUES } from "./authority-cues.js";
import { readHosts, weighHosts } from "./authority-hosts.js";
import { askedBody, askedIn, headColumns, isData, NEXT_FIELD, wholeLines } from "./authority-lines.js";
import { SHORT_FORMS } from "./authority-short-forms.js";
import { isBody } from "./body-key.js";
import { BODY_FORMS, NEVER_ANSWERING } from "./body-names.js";
import { withoutCapitals } from "./capital-banner.js";
import { fullest, fullName } from "./fullest-name.js";
import { type Family, groupBodies, type Mention } from "./group-bodies.js";
import { KNOWN_BODY } from "./known-bodies.js";
import { namesAtBothEnds } from "./letter-ends.js";
import { isElsewhere } from "./named-elsewhere.js";
import { type PageLine, type PageView, spansOf } from "./page-view.js";
import { inPassing } from "./passing-mention.js";

const SHORT_NAME = `(?<![\\w-])(?:${[...SHORT_FORMS.keys()].join("|")})(?![\\w-])`;
const FORMS = [
  ...BODY_FORMS,
  { pattern: cue(new RegExp(SHORT_NAME, "g")), family: null, hint: cue(new RegExp(SHORT_NAME)) },
];
const LEADING =
  /^(?:(?:(?:FOI|EIR)\w*(?: Requests?| Response)?|The|If|At|In|As|Dear|Hello|For|To|By|From|When|Whether|Though|Since|Where|While|Although|And|But|Our|Your|This|That|Copyright|Welcome|On|Under|Contact|About|Is|Does|Has|Did|Can|Will|How|Why|What|Which|Please|However|Cookies|Visit|Return|Home|Main|See|Sent|Behalf|Hawlfraint|Any|Neither|Nor|Only|Whilst|After|Before|During|Through|Within|These|There|Yes|Thank|Every|Some|Following|All|Both|Each|No|Other|We|I|A|Unfortunately,?|Regrettably,?|Sadly,?|Additionally,?|Furthermore,?|Accordingly,?|Therefore,?|Currently,?|Previously,?|Finally,?|Alternatively,?|Also|Further|C\/[Oo]|c\/o) (?:the )?|[^,]*?\b(?:Executive|Head|Director|Officer|Manager|Team|Chief|Member|Leader|Clerk|Mayor|Solicitor|Request|Unit|Secretary) (?:of|at|for) (?:the )?)+/;
/** An answer's label before the name that answers: 'A4 - ', 'Q6 & Q7 – '. */
const LABEL = cue(/^(?:[QA] ?\d{1,2}[a-z]?(?:(?: ?& ?|, | and )(?:[QA] ?)?\d{1,2}[a-z]?)* [-–—] )/);
/** What an officer is director of, before the body in the next line of an address: 'Director of Governance Marl and Wexe NHS Trust'. */
const MATTER =
  /^(?:(?:Corporate|Clinical) )?(?:Governance|Finance|Communications|Operations|Strategy|Performance|Nursing) (?=\p{Lu}[\p{L}’'-]* \p{Lu})/u;
/** Firms whose names an answer gives; a firm that itself answers names itself elsewhere too. */
const FIRM = cue(/\b(?:Limited|Ltd|plc|LLP|Partnership|Company|Supplies)$/);
const ARTICLE = cue(/(?:[\p{Ll}\d,©)] )The $/u);
const NO_ARTICLE = /[\p{Ll},] (?:the )?$/u;
/** A department of one nation has a namesake in another. */
const REGION = cue(/^ \((?:Northern Ireland|NI|Wales|Scotland)\)/);
const OMBUDSMAN = cue(/\bOmbudsman$/);
const PAGE_HEAD = 12;
/** A running head names the letter behind the body, by its kind or its number: 'Marl University – Internal Review', '… – F26-118'. */
const KIND_OF_LETTER =
  / [-–] (?:(?:Internal|Review|FOIA?|EIRs?|Freedom|Environmental|Information|Disclosure|Response|Request|Reply|Letter|Complaint|Decision)\b|[A-Z/.-]{0,8}\d).*$/;
/** "Fenby Council's", and 'the Ministry of Weirs and I' before 'can confirm'. */
const POSSESSIVE = /(?:['’]s| (?:and|but) (?:I|We|It|The))$/;
/** An address names the house behind the body, the foot of a page its number. */
const ITS_HOUSE =
  / (?:Main (?:Building|Office|Campus)|Head ?[Qq]uarters|HQ|Head Office|Registered Office|Town Hall|Civic Centre|County Hall|City Hall|Page)$/;
/** A team's name before the body's, in the head of a mail, 'Info Requests - ', or over it in an address: 'Information Governance'. */
const TEAM = cue(
  /^(?:[^,]{0,40}?\b(?:Requests?|Team|Desk|Mailbox|Unit|Enquiries|FOI|Information|Governance|Compliance) [-–] |(?:(?:Corporate|Information|Informatics|Legal|Data|Records|Performance|Clinical|Freedom of Information) ){1,2}(?:(?:Governance|Management|Compliance|Security|Rights|Protection) )?(?:(?:Directorate|Department|Services|Team|Unit) )?(?=(?:[\p{L}'’.&-]+ ){2}))(?:the )?/u,
);
/** 'Fixed Penalty Department of Marl Police': a part of the body whose name follows. */
const PART_OF =
  /^(?:[\p{L}’'&-]+ ){1,5}(?:Department|Directorate|Division) (?:of|at|within) (?:the )?(?=(?:[\p{L}’'&-]+ ){1,5}(?:Police|Constabulary|Council|Trust|Board|University)$)/u;
const TRAILING =
  /[\s:–|-]*(?:\b(?:FOI|Freedom of Information|disclosure log|home ?page|home|website|logo|publications?|not protectively marked|official(?: ?[-–] ?(?:sensitive|public))?|\(external link\))[\s:–|-]*)+$/i;
const SEPARATOR = /\s+(?:\||–|—|-|::?|»|·|•|\/)\s+/;
const SIGN_OFF = cue(/^(?:yours\b|(?:kind |best |with |many )?(?:regards|thanks|wishes)|on behalf)/i);
const NAME_LIKE = /^[A-Z][\w'’&.-]*(?: (?:(?:and|of|for|the|in|&) )?[A-Z][\w'’&.-]*){0,6}$/;
const PAGE_WORDS =
  /^(?:home|foi|freedom of information|disclosure|response|request|information|publication|search|news|contact|find|your|our|about|records?|governance|corporate|gov\.uk)\b/i;
const LICENCE = cue(/licen[cs]e/i);
const LONGEST_NAME = 200;
/** Room for "The", "logo" and the like on a line that is a name. */
const ROUND_NAME = 40;
const COLUMN = / {3,}|\t| \| | \/ | [–—-] /;
const ASKED = 5; // a site for requests names the body that each request is put to
/** A site's name that is its address names no body. */
const ADDRESS = /^\S+\.\S+$/;
/** '© Copyright 2024' names nobody. */
const NO_NAME = /^\W*(?:crown )?copyright\W*$/i;
const NO_BODY = [PAGE_WORDS, NEVER_ANSWERING, ADDRESS];
const ENOUGH = 1.5;
/** Enough where no other body is named. */
const ENOUGH_ALONE = 1;
const MARGIN = 0.4;

/** Reads which body answers: every place that names it adds a little, and the body with most wins if by a margin. */
export function readAuthority(view: PageView, uri = ""): Reading<string> | null {
  const hosts = readHosts(view, uri);
  const bodies = groupBodies([...fromHead(view), ...fromLines(view.lines), ...fromEnds(view.lines)]);
  const [first, second] = bodies
    .filter((body) => !isKept(body, bodies))
    .map((body) => ({ ...body, score: body.score > 0 ? body.score + weighHosts(body.mentions, hosts) : 0 }))
    .sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < (second === undefined ? ENOUGH_ALONE : ENOUGH)) return null;
  const margin = first.score - (second?.score ?? 0);
  return second !== undefined && margin < MARGIN ? null : { ...fullest(first.mentions), margin };
}

type Body = ReturnType<typeof groupBodies>[number];

/** A file keeps the name that its template was once made under: where the letter names a body of that place, that counts. */
function isKept({ mentions }: Body, bodies: readonly Body[]): boolean {
  if (!mentions.every(({ cue }) => cue === "publisher")) return false;
  const place = `${mentions[0]?.name.split(" ")[0]} `;
  return bodies.some((other) => other.mentions.some(({ name, spans }) => spans.length > 0 && name.startsWith(place)));
}

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
  return [
    ...[...known].map((name, index) => ofHead(name, isTold(name) ? Math.min(6, 7 - index) : ENOUGH, siteCue(name))),
    ...titled.map((name) => ofHead(name, isName(name) ? 4 : ENOUGH, "title")),
    ...mentionsIn({ text: head.title ?? "" }).filter(({ cue }) => cue === "asked"),
    ...segments.flatMap((name) => askedIn(name).map((asked) => ofAsked(asked, []))),
  ].filter(({ name }) => name !== "" && isBody(name) && !NO_BODY.some((pattern) => pattern.test(name)));
}

function ofHead(name: string, weight: number, cue: string): Mention {
  return { name, family: familyOf(name), weight, cue, spans: [] };
}

/** Of what was taken away only the page's first and last lines name the body: what lies between them is menus. */
const EDGE = 60;

function fromLines(lines: readonly PageLine[]): Mention[] {
  const mentions: Mention[] = [];
  let signedOff = 0;
  [...headColumns(lines), ...wholeLines(lines)].forEach((printed, index) => {
    if (printed.start === null && index >= EDGE && index < lines.length - EDGE) return;
    signedOff = SIGN_OFF.test(printed.text) ? 8 : signedOff - 1;
    mentions.push(...fromLine(printed, index, signedOff > 0));
  });
  return mentions;
}

function fromLine(line: PageLine, index: number, signed: boolean): readonly Mention[] {
  const asked = askedBody(line);
  if (asked !== null) return [ofAsked(asked.name, asked.spans)];
  const found = inLine(line, signed).filter((mention) => mayAnswer(mention, line, index));
  return isData(line) ? found.filter(({ cue }) => cue !== "mentioned") : found;
}

function fromEnds(lines: readonly PageLine[]): Mention[] {
  const found = namesAtBothEnds(lines).filter(({ name }) => !NO_BODY.some((pattern) => pattern.test(name)));
  return found.map(({ name, spans }) => ({ name, family: familyOf(name), weight: AT_BOTH_ENDS, cue: "ends", spans }));
}

const AT_BOTH_ENDS = 3;

/** How any letter names the regulator. */
const OF_ANYBODY: ReadonlySet<string> = new Set(["mentioned", "subject", "elsewhere", "address"]);

/** A regulator's name stands on every body's page; an ombudsman's own page begins with it. */
function mayAnswer({ name, cue }: Mention, { section }: PageLine, index: number): boolean {
  if (SHORT_FORMS.has(name))
    return !NEVER_ANSWERING.test(fullName(name)) || !(OF_ANYBODY.has(cue) || section === "review-rights");
  if (!NEVER_ANSWERING.test(name)) return true;
  return OMBUDSMAN.test(name) && cue === "alone" && index < PAGE_HEAD;
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
  for (const form of FORMS) {
    if (!form.hint.test(line.text)) continue;
    for (const match of matchesOf(line.text, form.pattern)) {
      const { name, start } = nameIn(line.text, match);
      if (isBody(name) && !isInName(line.text, start + name.length) && !overlaps(found, start, name.length))
        found.set(start, toMention(line, form.family, name, start));
    }
  }
  return [...found.values()];
}

/** 'Customer Service and Operations Committee': what looks like a body is the first words of a committee's name. */
function isInName(text: string, end: number): boolean {
  return OF_COMMITTEE.test(text.slice(end, end + 80));
}

const OF_COMMITTEE = /^ (?:and|&) (?:\p{Lu}[\p{L}’'-]* ){1,4}(?:Sub-?)?(?:Committee|Panel|Working Group)\b/u;

/** The name without what stands before it in its sentence, and with its nation. */
function nameIn(text: string, match: RegExpExecArray): { name: string; start: number } {
  const end = match.index + match[0].length;
  const region = REGION.exec(text.slice(end))?.[0] ?? "";
  if (KNOWN_BODY.has(match[0])) return { name: match[0] + region, start: match.index };
  const label = LABEL.exec(match[0])?.[0].length ?? 0;
  const team = TEAM.exec(match[0].slice(label))?.[0].length ?? 0;
  const part = label + team + (PART_OF.exec(match[0].slice(label + team))?.[0].length ?? 0);
  const leading = LEADING.exec(match[0].slice(part))?.[0].length ?? 0;
  const matter = leading > 0 ? (MATTER.exec(match[0].slice(part + leading))?.[0].length ?? 0) : 0;
  const lead = part + leading + matter;
  const name = firstOfTwo(match[0].slice(lead))
    .replace(KIND_OF_LETTER, "")
    .replace(NEXT_FIELD, "")
    .replace(ITS_HOUSE, "")
    .replace(POSSESSIVE, "");
  return { name: name + region, start: match.index + lead };
}

/** 'Marlshire Council and the Fenby Trust' are two bodies. */
function firstOfTwo(name: string): string {
  const at = name.indexOf(" and the ");
  return at > 0 && familyOf(name.slice(0, at)) !== null ? name.slice(0, at) : name;
}

function toMention(
  line: Pick<PageLine, "text"> & Partial<PageLine>,
  family: Family,
  name: string,
  start: number,
): Mention {
  const spans = line.start === undefined ? [] : spansOf({ start: line.start }, start, name.length);
  const article = articleBefore(line.text, start, family === "council" && line.text === `The ${name}`);
  const { weight, cue } = cueAt(line.text, start, start + name.length);
  const isMaker = cue === "copyright" && FIRM.test(name);
  return { name, family, weight: isMaker ? OF_A_MAKER : weight, cue, spans, article };
}

/** A council's own line may open with its article; elsewhere it must stand inside a sentence to be the name's. */
function articleBefore(text: string, start: number, isLine: boolean): boolean | null {
  const before = text.slice(Math.max(0, start - 30), start);
  if (isLine || ARTICLE.test(before)) return true;
  return NO_ARTICLE.test(before) ? false : null;
}

/** Whether a name lies over one found before; the longer of two that begin together counts. */
function overlaps(found: ReadonlyMap<number, Mention>, start: number, length: number): boolean {
  return [...found].some(
    ([at, { name }]) => start < at + name.length && at < start + length && !(at === start && length > name.length),
  );
}

function cueAt(text: string, start: number, end: number): { weight: number; cue: string } {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 90);
  const cue = AUTHORITY_CUES.find((row) => (row.before?.test(before) ?? true) && (row.after?.test(after) ?? true));
  if (isElsewhere(before, after, cue?.name)) return { weight: ENOUGH / 2, cue: "elsewhere" };
  return cue === undefined ? { weight: 1, cue: "mentioned" } : { weight: cue.weight, cue: cue.name };
}

function toName(text: string): string {
  if (text.length > LONGEST_NAME || NO_NAME.test(text)) return "";
  return text.trim().replace(TRAILING, "").replace(LEADING, "").trim();
}

function familyOf(name: string): Family {
  return BODY_FORMS.find(({ pattern }) => matchesOf(name, pattern).next().value?.[0] === name)?.family ?? null;
}
