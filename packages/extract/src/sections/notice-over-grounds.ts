import type { CleanText, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { as, resized } from "./section-edits.js";
import { namesGround } from "./voices.js";

const NOTICE = cue(/^this (?:letter|e[- ]?mail|response|reply)\b[^.]{0,60}\brefusal notice\b/i);
const DENIES = cue(/\bneither confirms? nor den(?:y|ies)\b/i);
const SIGNS_OFF = cue(
  /^(?:yours (?:sincerely|faithfully|truly)|(?:kind |best |many |with )?(?:regards|wishes|thanks))\b/i,
);
const NEAR = 6;

/**
 * 'This letter serves as a refusal notice' closes a letter; over a list of the grounds, or over the denial itself, it
 * opens what the letter decides.
 */
export function withNoticesOverGrounds(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    const { kind, first, last } = section;
    if (kind !== "closing" || first === last || !NOTICE.test(clean.blocks[first]?.text ?? "")) return [section];
    const below = clean.blocks.slice(first + 1, Math.min(last, first + NEAR) + 1);
    if (!below.some(({ text }) => namesGround(text) || DENIES.test(text))) return [section];
    const signed = clean.blocks.slice(first, last + 1).findIndex(({ text }) => SIGNS_OFF.test(text));
    const notice = as(section, "response");
    if (signed < 0) return [notice];
    return [
      resized(clean, notice, first, first + signed - 1),
      { ...resized(clean, section, first + signed, last), heading: null },
    ];
  });
}
