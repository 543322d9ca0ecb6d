import { cue } from "../text/cue/cue.js";
import { askedBody } from "./authority-lines.js";
import type { Mention } from "./group-bodies.js";
import { type PageLine, spansOf } from "./page-view.js";

/** A body that is named after several places, with what of it reads as a name of its own: 'Skerry, Brough and Holm Council'. */
export interface ListedName {
  readonly whole: string;
  readonly tail: string;
}

const GREETS = cue(/^Dear (?:the )?(\p{Lu}[^.?!:;]{6,110}?),?$/u);
/** Places before the last two; a post or an office before its body is none. */
const PLACES = cue(/^(?:(?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+, )+$/u);
const OFFICE = cue(
  /\b(?:FOI|EIR|Sirs?|Madam|Mrs?|Ms|Miss|Dr|Team|Desk|Unit|Office|Officer|Manager|Governance|Information|Requests?|Records|Services?|Compliance|Clerk|Director|Secretary|Registrar|Colleagues?)\b/i,
);
const JOINS = / (?:and|&) /;

/** The last words of a name of such a body: few lines of a letter hold one. */
const NAMES_BODY = cue(
  /\b(?:Council|Authority|Police|Constabulary|Trust|Board|Service|Partnership|Group|ICB|Scilly)\b/,
);
/** What both forms of a list have, for next to nothing. */
const JOINED = / (?:and|&|with) /;
/** 'Fenby, Brough and' or 'Fenby with Brough': cheap, and necessary where a sentence or a line has such a name. */
const MAY_LIST = /\p{Lu}[\p{L}'’-]+(?:, (?:\p{Lu}[\p{L}'’-]+,? ){1,4}(?:and|&) \p{Lu}| with \p{Lu})/u;
const LONGEST = 2000;
/** One place or several before a name, none of them of the words that a sentence, an address or a person begins with. */
const BEFORE =
  /(?<![\p{L}\d'’-]|\p{Lu}[\p{L}'’-]{0,20},? |\d, |(?<!\d)\d{1,3}[a-z]? )((?:(?:(?:North|South|East|West|Mid|Upper|Lower|Great|Greater|Little|St\.?) )?\p{Lu}[\p{L}'’-]{2,20}(?: (?:Valley|Vale|Bay|Moors?|Hills?|Coast))?, ){1,3}|(?:\p{Lu}[\p{L}'’-]{2,20} )?\p{Lu}[\p{L}'’-]{2,20} with )$/u;
const OPENS_SENTENCE =
  /\b(?:\p{L}+ly|Yes|No|However|Thanks?|Sirs?|Madam|Hello|Hi|Regards|Wishes|Today|Otherwise|Therefore|Furthermore|Instead|Overall|Meanwhile|Indeed|Also|Finally|First|Second|Third|Here|There|Please|Note|Tel|Email|Date|Ref|Chair|Head|Leader|Mayor|Chief|Executive|Council|Trust|Police|University|College|Board|Agency|Commission|Service|England|Wales|Scotland|(?:Jan|Febr)uary|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Road|Street|Lane|House|Building|Floor|Avenue|Square|Way|Place|Close|Quay|Court|Hall|Drive|Gate|(?:Meet|Deal|Work|Liais|Correspond|Consult|Shar|Agree|Arrange|Engage|Involve|Comparison|Relation|Partner|Contract|Contact|Email|Letter|Communicat|Conversation|Discussion|Call|Visit|Lease|Memorandum|Merger|Dispute|Settlement|Together|Along|Data)\p{Ll}*)\b/iu;
/** The kinds of bodies that are named after places. */
const OF_PLACES =
  /(?:Council|Combined Authority|Police|Constabulary|NHS (?:Foundation )?Trust|Hospitals? Trust|Integrated Care Board|ICB|Health Board|Fire (?:(?:and|&) Rescue )?(?:Service|Authority)|Healthcare Partnership|Clinical Commissioning Group|Drainage Board|Partnership|Scilly)$/;

/**
 * The names with commas that a letter greets, a site says were asked, or a page never prints without the places before the
 * comma: elsewhere a comma parts an office from its body.
 */
export function listedNames(
  lines: readonly PageLine[],
  namesIn: (line: Pick<PageLine, "text">) => readonly Mention[],
): readonly ListedName[] {
  const greeted = lines.flatMap((line) => {
    if (!line.text.includes(", ")) return [];
    const whole = GREETS.exec(line.text)?.[1] ?? askedBody(line)?.name;
    if (whole === undefined || !JOINS.test(whole)) return [];
    const tail = namesIn({ text: whole }).find(({ name }) => whole.endsWith(`, ${name}`) && JOINS.test(name))?.name;
    const places = tail === undefined ? "" : whole.slice(0, -tail.length);
    return tail !== undefined && PLACES.test(places) && !OFFICE.test(places) ? [{ whole, tail }] : [];
  });
  return [...greeted, ...alwaysListed(lines, namesIn, new Set(greeted.map(({ tail }) => tail)))];
}

/** The names that stand behind the same places wherever the page prints them. */
function alwaysListed(
  lines: readonly PageLine[],
  namesIn: (line: Pick<PageLine, "text">) => readonly Mention[],
  known: ReadonlySet<string>,
): readonly ListedName[] {
  const listing = lines.filter(
    ({ text }) => text.length <= LONGEST && JOINED.test(text) && NAMES_BODY.test(text) && MAY_LIST.test(text),
  );
  const found = listing.flatMap(({ text }) =>
    namesIn({ text }).map(({ name }) => ({ whole: placesBefore(text, name) + name, tail: name })),
  );
  const isNeverAlone = ({ tail, whole }: ListedName) =>
    lines.every(({ text }) => text.split(tail).length === text.split(whole).length);
  return found.filter((one) => one.whole !== one.tail && !known.has(one.tail) && isNeverAlone(one));
}

function placesBefore(text: string, name: string): string {
  if (!OF_PLACES.test(name)) return "";
  const places = BEFORE.exec(text.slice(0, text.indexOf(name)))?.[1] ?? "";
  if (OPENS_SENTENCE.test(places) || OFFICE.test(places)) return "";
  return places.endsWith("with ") || JOINS.test(name) ? places : "";
}

/** A mention of the last places of such a name, where its line has it whole. */
export function wholeMention(mention: Mention, line: PageLine, listed: readonly ListedName[]): Mention {
  const found = listed.find(({ whole, tail }) => mention.name === tail && line.text.includes(whole));
  if (found === undefined) return mention;
  const spans = mention.spans.length === 0 ? [] : spansOf(line, line.text.indexOf(found.whole), found.whole.length);
  return { ...mention, name: found.whole, spans };
}
