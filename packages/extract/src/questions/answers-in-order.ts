import type { CleanText } from "../blocks.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import type { Item } from "./item.js";

/** 'The answers follow the order of your questions', 'numbered as in your letter' */
const IN_YOUR_ORDER = cue(
  /\b(?:order of (?:your|the (?:questions|request|points|items))|order (?:in which )?you|(?:as|same) (?:you )?number(?:ed|ing)|number(?:ed|ing|s)? (?:as|of|in|to match|correspond\w*) (?:in |to )?(?:your|the) (?:questions|request|letter|e-?mail|points)|your (?:own )?number(?:s|ing))\b/i,
);
/** An answer that is another's: 'See 4.', 'As for 2.', 'See the response at 1; …' */
const SEE =
  /^(?:please )?(?:see|as (?:for|at|in|per)|refer to)(?: the| our| my)?(?: (?:answers?|responses?|repl(?:y|ies)))?(?: (?:to|at|under|for|given at))?(?: (?:questions?|points?|parts?|items?|no\.?))? ?\(?(\d{1,2})\)?(?=[\s.,;:]|$)/i;
const LEAST_ITEMS = 3;
/** What leads in to the answers stands so near above them. */
const MOST_ABOVE = 4;

/**
 * True where the numbers of a reply are those of questions that the page does not print: it says so, or one answer is another's. The
 * points of one answer do neither.
 */
export function answersInOrder(clean: CleanText, items: readonly Item[]): boolean {
  const labels = items.flatMap((item) => item.labels);
  if (items.length < LEAST_ITEMS || !labels.every((label, index) => label === String(index + 1))) return false;
  const first = firstBlockAfter(clean, items[0]?.at ?? 0);
  const above = clean.blocks.slice(Math.max(0, first - MOST_ABOVE), first);
  if (above.some(({ text }) => IN_YOUR_ORDER.test(text.replaceAll("\n", " ")))) return true;
  return items.some(({ labels: [own], start, end }) => {
    const other = SEE.exec(clean.text.slice(start, end))?.[1];
    return other !== undefined && other !== own && labels.includes(other);
  });
}
