import { cue } from "../text/cue/cue.js";
import type { Mention } from "./group-bodies.js";
import type { PageLine } from "./page-view.js";

/** A name in an answer, which alone is not enough. */
const OF_AN_ANSWER = 0.5;

/** What a name inside a sentence is worth: in an answer it may be anybody's, but where something was searched. */
export function inPassing(mention: Mention, line: PageLine): Mention {
  if (line.start === null) return ofFurniture(mention, line);
  const isAnybody = line.section === "response" && !SEARCHED.test(line.text);
  return isAnybody ? { ...mention, weight: OF_AN_ANSWER } : mention;
}

/** Whoever answers has his own records searched. */
const SEARCHED = cue(/\bsearch(?:es|ed)\b/i);

/** Head and foot of every page of a letter are its body's own; a site's furniture names others too. */
function ofFurniture(mention: Mention, { block }: PageLine): Mention {
  const running = block.noise !== null && RUNNING.test(block.noise.rule);
  return running ? { ...mention, weight: 2, cue: "alone" } : { ...mention, weight: 0.3 };
}

const RUNNING = /^(?:running|sideways)/;
