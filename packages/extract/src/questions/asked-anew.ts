import type { CleanText, Section } from "../blocks.js";
import { GREETING } from "../sections/voices.js";
import { cue } from "../text/cue/cue.js";
import { askedIn } from "./asked.js";

/** Questions of a later letter, which take the place of what was asked before. */
const LEAST_ANEW = 2;

/**
 * The parts of a request that stand: where the requester writes again and numbers his questions, whether he had numbered
 * them before or had only told what he is after, that letter is the request.
 */
export function standingRequests(clean: CleanText, requests: readonly Section[]): readonly Section[] {
  const restated = requests.findLastIndex(
    (section, index) => index > 0 && isClarified(section) && repeatsLabels(clean, section, requests.slice(0, index)),
  );
  if (restated > 0) return requests.slice(restated, restated + 1);
  const anew = requests.findLastIndex(
    (section, index) =>
      index > 0 && isLetter(clean, section) && isNumberedAnew(clean, section, requests.slice(0, index)),
  );
  return anew < 0 ? requests : requests.slice(anew);
}

/** 'Your request as we now understand it is:', over all of it. */
function isClarified({ heading }: Section): boolean {
  return heading !== null && CLARIFIED.test(heading);
}

const CLARIFIED = cue(
  /\b(?:(?:as (?:we|I)|(?:we|I)) (?:now |have )*(?:understand|understood|read|interpret(?:ed)?)|clarified|amended|revised|refined|narrowed|reworded|now (?:reads?|stands?|is|asks))\b[^.?!]{0,60}[:–-]+\s*$/i,
);

function repeatsLabels(clean: CleanText, section: Section, before: readonly Section[]): boolean {
  const again = new Set(askedIn(clean, section).map(({ label }) => label));
  const asked = before.flatMap((one) => askedIn(clean, one).map(({ label }) => label));
  return asked.length >= LEAST_ANEW && asked.every((label) => label !== null && again.has(label));
}

function isLetter({ blocks }: CleanText, { first }: Section): boolean {
  return GREETING.test(blocks[first]?.text ?? "");
}

function isNumberedAnew(clean: CleanText, section: Section, before: readonly Section[]): boolean {
  const labels = askedIn(clean, section).map(({ label }) => label);
  if (labels.length < LEAST_ANEW) return false;
  const known = new Set(before.flatMap((one) => askedIn(clean, one).map(({ label }) => label)));
  return known.size === 0 || labels.filter((label) => known.has(label)).length >= LEAST_ANEW;
}
