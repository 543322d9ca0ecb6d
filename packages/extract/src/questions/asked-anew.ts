import type { CleanText, Section } from "../blocks.js";
import { GREETING } from "../sections/voices.js";
import { askedIn } from "./asked.js";

/** Questions of a later letter, which take the place of what was asked before. */
const LEAST_ANEW = 2;

/**
 * The parts of a request that stand: where the requester writes again and numbers his questions, whether he had numbered
 * them before or had only told what he is after, that letter is the request.
 */
export function standingRequests(clean: CleanText, requests: readonly Section[]): readonly Section[] {
  const anew = requests.findLastIndex(
    (section, index) =>
      index > 0 && isLetter(clean, section) && isNumberedAnew(clean, section, requests.slice(0, index)),
  );
  return anew < 0 ? requests : requests.slice(anew);
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
