import { cue } from "../text/cue/cue.js";
import { SHORT_FORMS } from "./authority-short-forms.js";
import { KIND_WORDS, ROLE_WORDS } from "./body-names.js";
import { KNOWN_BODY } from "./known-bodies.js";

const NOT_WORD = /[^\p{L}\d]+/u;
/** A kind of borough, and the police of London. */
const METROPOLITAN = /\bmetropolitan (?=borough|district)/;
/** A department of one nation has a namesake in another. */
const REGION_END =
  / (?:\((?:Northern Ireland|NI|Wales|Scotland)\)|for (?:Northern Ireland|Scotland|Wales|England(?: and Wales)?))$/;

/** More than words of kind: 'the Fire Service' names nobody. */
export function isBody(name: string): boolean {
  return SHORT_FORMS.has(name) || isKnown(name) || (hasOwnWord(name) && !COUNCIL_TAX.test(name));
}

/** A matter of requests, or many bodies together: 'Council Tax and Empty Homes', 'Local Government'. */
const COUNCIL_TAX = cue(
  /\bCouncil Tax\b|^(?:[A-Z][a-z]+ (?:and|&) )?Local (?:Government|Authority|Council|Service)s?$|\bTrade Unions?\b|^(?:Registered|Head) Office$|^(?:United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland)$| of (?:You|Your|We|I|It|This|That|The)$/,
);

function hasOwnWord(name: string): boolean {
  const words = keyOf(name).split(" ");
  return words.some((word) => word !== "" && !ROLE_WORDS.has(word));
}

/** What tells one body from another in a name: its words without those of kind. */
export function keyOf(name: string): string {
  if (isKnown(name)) return name.replace(REGION_END, "").toLowerCase();
  const words = name.replace(REGION_END, "").toLowerCase().replace(METROPOLITAN, "").split(NOT_WORD);
  return words.filter((word) => word !== "" && !KIND_WORDS.has(word)).join(" ");
}

/** A name of the table, also with its nation behind it. */
function isKnown(name: string): boolean {
  return KNOWN_BODY.has(name) || KNOWN_BODY.has(name.replace(REGION_END, ""));
}
