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

/**
 * The names with commas that a letter greets or a site says were asked: elsewhere a comma parts an office from its body, and
 * only who is written to by that name is known to have it whole.
 */
export function listedNames(
  lines: readonly PageLine[],
  namesIn: (line: Pick<PageLine, "text">) => readonly Mention[],
): readonly ListedName[] {
  return lines.flatMap((line) => {
    if (!line.text.includes(", ")) return [];
    const whole = GREETS.exec(line.text)?.[1] ?? askedBody(line)?.name;
    if (whole === undefined || !JOINS.test(whole)) return [];
    const tail = namesIn({ text: whole }).find(({ name }) => whole.endsWith(`, ${name}`) && JOINS.test(name))?.name;
    const places = tail === undefined ? "" : whole.slice(0, -tail.length);
    return tail !== undefined && PLACES.test(places) && !OFFICE.test(places) ? [{ whole, tail }] : [];
  });
}

/** A mention of the last places of such a name, where its line has it whole. */
export function wholeMention(mention: Mention, line: PageLine, listed: readonly ListedName[]): Mention {
  const found = listed.find(({ whole, tail }) => mention.name === tail && line.text.includes(whole));
  if (found === undefined) return mention;
  const spans = mention.spans.length === 0 ? [] : spansOf(line, line.text.indexOf(found.whole), found.whole.length);
  return { ...mention, name: found.whole, spans };
}
