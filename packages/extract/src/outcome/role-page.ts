import { CITATION_ROLES, type CitationRole, type ProvisionId } from "@foi-records/contract";
import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { stepOf } from "../text/step-of.js";
import { isCondition, isFormGround, isGround, isProcedure } from "./ground.js";
import type { Judged } from "./judged.js";
import { ROLE_CUES } from "./role-cues.js";
import { layOutNeighbours, sectionOfProvision } from "./role-neighbours.js";
import { layOutVoices } from "./role-voices.js";
import { signsAround, signsBeside } from "./role-words.js";

/** Begins each sign that tells what rules hear of the citation itself. */
export const BY_RULES = "rules: ";
/** What rules say only after they have looked at the whole letter few pages show, and it is seldom wrong. */
const CHANGE = 12;
const FALL = 32;
/** The rules' choice is worth so many points of a cue. */
const CHOICE = 12;
const MARGINS = [0.01, 2, 4];
const LENGTHS = [30, 80, 160, 400];
const SHORT = 80;
const BESIDE = 60;
const HEAD_OF_LETTER = 2000;
const REVIEWS = cue(/\binternal review\b|\byour complaint\b/i);
const FIRST_WORD = /^[a-z]*/i;

/** Makes the function that lists all that speaks for the role of one of a page's citations. */
export function layOutRoles(
  clean: CleanText,
  sections: readonly Section[],
  judged: readonly Judged[],
): (index: number) => readonly string[] {
  const around = layOutNeighbours(clean, judged);
  const voices = layOutVoices(clean);
  const parts = [...new Set(sections.map(({ kind }) => kind))];
  const isReview = judged.length > 0 && REVIEWS.test(clean.text.slice(0, HEAD_OF_LETTER));
  const blocks = blocksOf(clean, judged);
  return (index) => {
    const one = judged[index] as Judged;
    const at = blocks[index] as number;
    const block = clean.blocks[at] as CleanBlock;
    const { citation, place, role } = one;
    const kind = kindOf(citation.provisions);
    const { start, end } = citation;
    const signs = [
      ...signsByRules(one, kind),
      ...signsOfProvision(one, kind),
      ...signsOfBlock(one, block, kind),
      ...signsAround(place.before, place.after),
      ...signsBeside(
        clean.text.slice(Math.max(place.from, start - BESIDE), start),
        clean.text.slice(end, end + BESIDE),
      ),
      ...around(index, kind),
      ...voices(at, start),
    ];
    for (const part of parts) signs.push(`has ${part} ${kind}`);
    if (isReview) signs.push(`review ${kind}`, `${BY_RULES}review ${role}`);
    return signs;
  };
}

/** What a person knew of rules, in points of a role: their choice, and the weight of each cue. Rare cues keep nearly all of it. */
export const ROLE_STARTS: readonly (readonly [sign: string, role: CitationRole, points: number])[] = [
  ...CITATION_ROLES.map((role) => [BY_RULES + role, role, CHOICE] as const),
  ...ROLE_CUES.map(({ name, role, weight }) => [`${BY_RULES}cue ${name}`, role, weight] as const),
  ...CITATION_ROLES.flatMap((one) =>
    CITATION_ROLES.map((role) => [becoming(one, role), role, role === "considered" ? FALL : CHANGE] as const),
  ),
  [`${BY_RULES}given up`, "considered", CHANGE],
];

function becoming(weighed: CitationRole, role: CitationRole): string {
  return `${BY_RULES}${weighed} becomes ${role}`;
}

function signsByRules(judged: Judged, kind: string): string[] {
  const { citation, place, role, margin = 0, heard, weighed } = judged;
  const [id = ""] = citation.provisions;
  const signs = [
    role,
    `${role} ${stepOf(margin, MARGINS)}`,
    `${role} ${kind}`,
    `${role} in ${place.section}`,
    `${role} ${sectionOfProvision(id)}`,
    ...heard.map((name) => `cue ${name}`),
  ];
  if (judged.givenUp) signs.push("given up");
  if (judged.onReview === true) signs.push("given up on review");
  if (judged.general) signs.push(`general ${role}`);
  if (judged.ofKind === true) signs.push(`of kind ${role}`);
  // What stands elsewhere has changed what its own sentence says.
  if (weighed !== role) signs.push(`${weighed} becomes ${role}`);
  return signs.map((sign) => BY_RULES + sign);
}

function signsOfProvision({ citation, place }: Judged, kind: string): string[] {
  const [id = ""] = citation.provisions;
  const section = sectionOfProvision(id);
  return [
    `kind ${kind}`,
    `kind ${kind} in ${place.section}`,
    `of ${section}`,
    `of ${section} in ${place.section}`,
    `statute ${id.split("/", 3).join("/")}`,
    `depth ${id.split("/").length} ${kind}`,
    `id ${id}`,
    `provisions ${Math.min(3, citation.provisions.length)}`,
    `in ${place.section}`,
    `printed ${FIRST_WORD.exec(citation.text)?.[0].toLowerCase()}`,
  ];
}

function signsOfBlock({ place }: Judged, block: CleanBlock, kind: string): string[] {
  const length = block.end - block.start;
  const signs = [`block ${block.kind}`, `length ${stepOf(length, LENGTHS)}`];
  if (length < SHORT) signs.push(`short ${kind}`);
  if (place.quoted) signs.push("quoted");
  if (place.line !== "") signs.push("line");
  if (place.opening !== "") signs.push("opens");
  if (place.alone !== "") signs.push("alone");
  if (place.annex !== "") signs.push("annex");
  return signs;
}

function kindOf(ids: readonly ProvisionId[]): string {
  const [first = ""] = ids;
  if (ids.some(isGround)) return "ground";
  if (isFormGround(first)) return "form";
  if (isCondition(first)) return "condition";
  return isProcedure(first) ? "procedure" : "other";
}

/** The block of each citation, all walked once. */
function blocksOf({ blocks }: CleanText, judged: readonly Judged[]): readonly number[] {
  let at = 0;
  return judged.map(({ citation }) => {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= citation.start) at++;
    return at;
  });
}
