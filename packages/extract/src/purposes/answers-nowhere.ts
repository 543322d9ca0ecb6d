import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";

/** The field of a page under which the files of its answer are to be had. */
const FILE_FIELD = cue(
  /^(?:(?:response|reply|answer|decision|attached|related|supporting|downloadable) )?(?:documents?|files?|attachments?|downloads?|letters?)\s*:?$/i,
);
const FILE = /\.(?:pdf|docx?|xlsx?|csv|od[st]|rtf|msg|zip)\b|\((?:PDF|Word|Excel|CSV|DOCX?|XLSX?)\b/i;
/** Words that a requester says of himself, or asks with, and that no authority says. */
const OF_REQUESTER = cue(
  /\b(?:I|my|me|I['’](?:m|d|ve|ll))\b|\bplease\b|^(?:thank|many thanks|yours|kind regards|regards)\b/i,
);
const OF_AUTHORITY = cue(/\b(?:we|our|us|you (?:have )?(?:asked|requested)|your request|confirm|held|exempt\w*)\b/i);
/** What stands between the last question and the field is no more than this. */
const MOST_BETWEEN = 4;

/**
 * True where rules find no answer and the page ends in the file that holds it: what stands between the questions and its field
 * is the requester's, however it sounds.
 */
export function answersNowhere(
  clean: CleanText,
  { sections, pairs }: { readonly sections: readonly Section[]; readonly pairs: readonly QuestionPair[] },
): boolean {
  if (pairs.length === 0 || pairs.some(({ answer }) => answer.length > 0)) return false;
  if (sections.some(({ kind }) => kind === "response" || kind === "refusal-notice")) return false;
  const asked = pairs.at(-1)?.question?.end;
  if (asked === undefined) return false;
  const below = blocksWithin(clean, asked, clean.text.length).filter(({ start }) => start >= asked);
  const field = below.findIndex(({ text }) => FILE_FIELD.test(text));
  if (field < 0 || field > MOST_BETWEEN || !FILE.test(below[field + 1]?.text ?? "")) return false;
  return below.slice(0, field).every(({ text }) => OF_REQUESTER.test(text) && !OF_AUTHORITY.test(text));
}
