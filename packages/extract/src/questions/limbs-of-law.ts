import type { CleanBlock } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { isFirst } from "./label-order.js";
import { readMark } from "./read-mark.js";

/** 'Disclosure under section 31(1) would be likely to prejudice:' over the limbs that the statute letters. */
const OVER_LIMBS = cue(
  /\b(?:prejudic\w*|inhibit|endanger|affect|(?:time|costs?) (?:\w+ ){0,6}(?:in|for|of|by|on)|take (?:\w+ ){0,4}into account|(?:duties|requirement|obligation|right)s? (?:is|are)|extent that|if|where|when|that|states?|says|reads|provides?|unless|which|either|effect of|purposes? of)\s?[:;–—-]{1,3}\s*$/i,
);
const OF_LAW = cue(
  /\b(?:sections?|regulations?|subsections?|paragraphs?|s\.|reg\.) ?\(?\d|\bexempt\w*|\bexceptions?\b|\bdisclosure\b|\bpublic authority\b|\b(?:estimat\w+|appropriate limit|the act|fees regulations)\b/i,
);
const LONGEST_LIMB = 300;

/** The lettered or numbered lines of a section that print a statute's limbs and label no answer. */
export function limbsOfLaw(blocks: readonly CleanBlock[]): ReadonlySet<CleanBlock> {
  const limbs = new Set<CleanBlock>();
  let inside = false;
  blocks.forEach((block, index) => {
    const mark = readMark(block);
    const label = mark?.role === "number" ? mark.labels[0] : undefined;
    const above = blocks[index - 1]?.text ?? "";
    const opens = label !== undefined && isFirst(label) && OVER_LIMBS.test(above.slice(-40)) && OF_LAW.test(above);
    inside = label !== undefined && block.text.length <= LONGEST_LIMB && (inside || opens);
    if (inside) limbs.add(block);
  });
  return limbs;
}
