import type { CleanBlock } from "../blocks.js";
import { sentencesOf } from "../text/sentences.js";
import { HANDS_OVER } from "./lead-in.js";

/** 'I enclose some of the information. We cannot give the rest, as explained below.': more than an announcement. */
export function answersToo({ text }: CleanBlock): boolean {
  return HANDS_OVER.test(text) && sentencesOf(text.replace(NEWLINES, " ")).length > 1;
}

const NEWLINES = /\n/g;
