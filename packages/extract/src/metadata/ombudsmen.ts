import { cue } from "../text/cue/cue.js";
import type { Mention } from "./group-bodies.js";
import type { PageLine } from "./page-view.js";
import { toName } from "./trim-name.js";

/** Where on the page a line stands, and whether a signature is near above it. */
export interface PlaceOfLine {
  readonly index: number;
  readonly signed: boolean;
}

const OMBUDSMAN = cue(/\bOmbudsman(?: Service)?$/);
const PAGE_HEAD = 12;
const SITE_HEAD = 3;
const FROM = /^From ?: /;
/** What only whoever answers is said to have or to have been sent. */
const ITS_OWN: ReadonlySet<string> = new Set(
  "its response|its response to you|copyright|copyright after|dated|greeted|had the request|asked|defined|signed for|legal person".split(
    "|",
  ),
);

export function isOmbudsman(name: string): boolean {
  return OMBUDSMAN.test(name);
}

/** Any letter may send its reader to an ombudsman; his own page begins with him, is signed by him or is said to be his. */
export function isOmbudsmansOwn(mention: Pick<Mention, "name" | "cue">, line: PageLine, place: PlaceOfLine): boolean {
  if (!isOmbudsman(mention.name) || line.section === "review-rights") return false;
  if (ITS_OWN.has(mention.cue) || FROM.test(line.text)) return true;
  const isSigned = place.signed && line.start !== null;
  if (isSigned && mention.cue === "address") return true;
  return mention.cue === "alone" && (isSigned || isAtHead(mention.name, line, place.index));
}

function isAtHead(name: string, { start, text }: PageLine, index: number): boolean {
  return start === null ? index < SITE_HEAD && toName(text) === name : index < PAGE_HEAD;
}
