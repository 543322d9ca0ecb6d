import { cue } from "../text/cue/cue.js";

/** Words in capitals, side by side; a run that names a kind of body is a banner. */
const CAPITALS = /(?<![\p{L}\d])\p{Lu}[\p{Lu}'’-]{1,30}(?: (?:\p{Lu}[\p{Lu}'’-]{0,30}|&)){1,9}(?![\p{L}\d])/gu;
const KIND = cue(
  /\b(?:COUNCIL|TRUST|CONSTABULARY|POLICE|UNIVERSITY|COLLEGE|BOARD|COMMISSION|AUTHORITY|AGENCY|SERVICE|EXECUTIVE|OFFICE|DEPARTMENT|MINISTRY|MUSEUM|GALLERY|ARCHIVES?|LIBRARY|LIMITED|HOMES|ASSOCIATION|ACADEMY|PARTNERSHIP|BOROUGH|GOVERNMENT|CORPORATION|RAILWAY|TRAMS|INSTITUTE|INSPECTORATE|OMBUDSMAN|COMMISSIONERS?|REGULATOR|FOUNDATION|PARLIAMENT|ASSEMBLY|(?:RECORDS|REGISTERS|HERITAGE|STANDARDS|ENTERPRISE|ARCHIVES|REVENUE|FORESTRY|EDUCATION|TRANSPORT) (?:SCOTLAND|WALES|ENGLAND|NI))\b/,
);
/** A letterhead may set the word of kind alone in capitals: 'Fenby COUNCIL'. */
const KIND_ALONE =
  /(?<=\p{Lu}[\p{L}'’-]*\p{Ll} )(?:COUNCIL|TRUST|CONSTABULARY|POLICE|UNIVERSITY|COLLEGE|BOARD|COMMISSION|AUTHORITY|AGENCY|EXECUTIVE|MUSEUM|ACADEMY|PARTNERSHIP|GOVERNMENT|CORPORATION|OMBUDSMAN|PARLIAMENT)(?= |$)/gu;
/** Or the place alone: 'FENBY Council'. */
const PLACE_ALONE =
  /^\p{Lu}{4,20}(?= (?:(?:County|City|Borough|District|Town|Parish) )?(?:Council|Police|University|College)(?:\s|$))/u;
const WORD = /[\p{Lu}'’]+/gu;
const JOINING = cue(/^(?:AND|OF|THE|FOR|ON|IN|UPON|A|BY|LE)$/);
const INITIALS = cue(/^(?:NHS|HM|HSC|UK|NI|ICB|FE)$/);

/** The line with its banner in the ordinary case of a name, letter for letter. */
export function withoutCapitals(text: string): string {
  const plain = PLACE_ALONE.test(text) ? text.replace(PLACE_ALONE, toTitleCase) : text;
  return KIND.test(plain) ? plain.replace(CAPITALS, toOrdinaryCase).replace(KIND_ALONE, toTitleCase) : plain;
}

/** A name that is set in capitals as the page prints it elsewhere, or as names are written. */
export function inOrdinaryCase(name: string, prose: string): string {
  if (name !== name.toUpperCase() || !name.includes(" ")) return name;
  const small = name.toLowerCase();
  const text = prose.toLowerCase();
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + small.length)) {
    const printed = prose.slice(at, at + name.length);
    if (printed !== name && printed !== small) return printed;
  }
  return lowered(name);
}

function toTitleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function toOrdinaryCase(run: string): string {
  return KIND.test(run) ? lowered(run) : run;
}

function lowered(run: string): string {
  return run.replace(WORD, (word, at: number) => {
    if (INITIALS.test(word)) return word;
    const lower = word.toLowerCase();
    return JOINING.test(word) && at > 0 ? lower : word.charAt(0) + lower.slice(1);
  });
}
