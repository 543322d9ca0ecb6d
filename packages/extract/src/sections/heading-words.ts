import type { SectionKind } from "../blocks.js";
import { cue } from "../text/cue/cue.js";

/** Words that make a short line the heading of a request. */
const REQUEST_WORDS: ReadonlySet<string> = new Set(
  "request requests requested question questions query queries enquiry enquiries asked sought wanted wording cais cwestiwn cwestiynau".split(
    " ",
  ),
);
/** Words that make a short line the heading of an answer. */
const RESPONSE_WORDS: ReadonlySet<string> = new Set(
  "response responses reply replies answer answers answered replied responded decision disclosure said did found findings ymateb ateb atebion".split(
    " ",
  ),
);
/** Some word of either: spares most lines of a page the rest. */
const NAMED = cue(new RegExp([...REQUEST_WORDS, ...RESPONSE_WORDS].join("|"), "iu"));
/** Who answers, by kind: 'Response of Marl County Council' names one, 'Response of Drivers' does not. */
const BODIES: ReadonlySet<string> = new Set(
  "panel council trust authority board college force department office agency university school service commission police constabulary constable commissioner ombudsman regulator ministry minister inspectorate executive company corporation museum society partnership cyngor bwrdd prifysgol heddlu".split(
    " ",
  ),
);
/** Words that may stand beside them. */
const BESIDE: ReadonlySet<string> = new Set(
  "the a your our my this of to for from and in by we you they them us what was were is are have has had i full text details detail summary original initial final detailed scope dated complete information foi eir foia freedom environmental formal written wording nature made description content contents given provided sent put below here applicant applicants requester requesters customer requestor enquirer correspondent someone their y".split(
    " ",
  ),
);
/** Words with which the line is a field, an action or a heading of reasons. */
const OTHERWISE =
  /\b(?:date|number|no|id|ref|reference|make|making|submit|new|how|track|search|received on|times?|related|recent|latest|previous|next|view|all|other|similar|published|factors|favouring|against|withhold\w*|review|appeal|status|type|method|format|title|subject|log)\b/i;
const LEADING_NUMBER = /^(?:\(?\d{1,2}[.)]|[A-Z][.)])\s+/;
/** A figure, a label with its value, a letter or a Roman number, 'Question A', 'Request ii', makes the line no heading. */
const FIELD = /\d|:\s*\S|^\w+ (?:[A-H]|[ivx]{1,4})$/;
/** 'Response to (c)' is the label of an answer. */
const OF_LABEL = /\((?:[a-h]|[ivx]{1,4})\)\s*[:–-]?$/;
/** Alone, 'Requested:' and 'Responded:' are fields that hold dates; 'Asked' over 'Replied' are not. */
const PARTICIPLE = cue(/(?<!^ask|^repli)ed$/i);
/** 'What we were asked (13 January 2025)', 'Response 11-03-2021', 'Request 101002428998' */
const ASIDE = /\s*(?:\([^()]{1,40}\)|(?:\d{1,2}[/.-]){2}\d{2,4}|\s\d{6,})\s*$/;
/** 'Response – Weald Valley Council' */
const WHOSE =
  /(?<=^(?:[Oo]ur )?(?:[Rr]esponse|RESPONSE|[Rr]eply|[Aa]nswer|[Dd]ecision))\s+[–-]\s+(?!.*\.$)(?:\p{Lu}[\w’'&.-]*(?: (?:of|and|for|the) )?\s*){1,8}$/u;
const TRAILING = /\s*[:;\-–—.]*$/;
const WORD = /[\p{L}’']+/gu;
const CAPITAL = /^\p{Lu}/u;
/** 'How the board replied' over its reply; 'How to request' is the page's own. */
const HOW_IT_REPLIED = cue(/^how (?:we|it|the [\p{L}’']+) (?:replied|responded|answered)\b/iu);
/** 'You said' over 'We did'. */
const MAY_HAVE_SAID = cue(/you (?:said|asked|wrote|wanted|told us|requested)|the release/i);
const YOU_SAID = cue(/^(?:what )?you (?:said|asked|wrote|wanted|told us|requested)(?: (?:to know|for|us|about))?$/i);
/** Over what a department released; 'Release' alone is the kind of its page. */
const THE_RELEASE = cue(/^the release$/i);
/** Longer lines are sentences. */
const MOST_WORDS = 9;
/** A body's name before 'Response' has at most this many words. */
const MOST_NAME_WORDS = 5;

/**
 * The part that a short line opens, judged by its words: every word must be one of the above, save that a name in
 * capitals may stand before a word of answering ('Weald Valley Council Response'). Null for any other line.
 */
export function headingKind(line: string, isHeading = false): SectionKind | null {
  return mayHead(line) ? kindOfWords(line, isHeading) : null;
}

/** Cheap and necessary for a line that opens a part, or that holds the label of one. */
export function mayHead(line: string): boolean {
  return NAMED.test(line) || MAY_HAVE_SAID.test(line);
}

function kindOfWords(line: string, isHeading: boolean): SectionKind | null {
  if (OF_LABEL.test(line)) return null;
  const bare = line
    .replace(LEADING_NUMBER, "")
    .replace(ASIDE, "")
    .replace(WHOSE, "")
    .replace(TRAILING, "")
    .replace(ON_BEHALF, " from ");
  if (FIELD.test(bare)) return null;
  const words = bare.match(WORD) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  return kindOfPhrase(bare) ?? (OTHERWISE.test(bare) ? null : kindByEachWord(bare, words, isHeading));
}

function kindOfPhrase(bare: string): SectionKind | null {
  if (YOU_SAID.test(bare)) return "request";
  return THE_RELEASE.test(bare) || HOW_IT_REPLIED.test(bare) ? "response" : null;
}

function kindByEachWord(bare: string, words: readonly string[], isHeading: boolean): SectionKind | null {
  const lower = words.map((word) => word.toLowerCase().replace(POSSESSIVE, ""));
  const asks = lower.findIndex((word) => REQUEST_WORDS.has(word));
  const answers = lower.findIndex((word) => RESPONSE_WORDS.has(word));
  if (Math.max(asks, answers) < 0 || (lower.length === 1 && !isHeading && PARTICIPLE.test(bare))) return null;
  if (words.some((_word, index) => !isKnown(lower[index] ?? "") && !isNamePart(words, index, answers))) return null;
  return isOffice(lower, asks, answers) ? null : kindAt(lower, asks, answers);
}

function kindAt(words: readonly string[], asks: number, answers: number): SectionKind {
  return answers >= 0 && !isBelow(words, asks, answers) ? "response" : "request";
}

/** 'Records and Disclosure' is who writes. */
function isOffice(words: readonly string[], asks: number, answers: number): boolean {
  return asks < 0 && words[answers - 1] === "and" && !isKnown(words[answers - 2] ?? "");
}

/** 'Below is your request and our response': the request stands first. */
function isBelow(words: readonly string[], asks: number, answers: number): boolean {
  return asks >= 0 && asks < answers && words.includes("below");
}

/** 'The trust's reply', 'the applicants' questions' */
const POSSESSIVE = /(?:[’']s|(?<=s)[’'])$/;

function isKnown(word: string): boolean {
  return REQUEST_WORDS.has(word) || RESPONSE_WORDS.has(word) || BESIDE.has(word) || BODIES.has(word);
}

function isNamePart(words: readonly string[], index: number, answers: number): boolean {
  if (!CAPITAL.test(words[index] ?? "")) return false;
  if (index > answers + 1 && answers >= 0) return saysWhose(words.slice(answers + 1));
  return answers > index && index < MOST_NAME_WORDS;
}

/** 'Reply from Marl Harbour Trust', 'Response of Marl County Council' */
function saysWhose([join = "", ...name]: readonly string[]): boolean {
  return (
    FROM.test(join) || (OF.test(join) && name.some((word) => CAPITAL.test(word) && BODIES.has(word.toLowerCase())))
  );
}

const FROM = /^(?:from|by)$/i;
const OF = /^of$/i;
const ON_BEHALF = / on behalf of /i;
