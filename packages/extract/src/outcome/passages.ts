import type { ProvisionId, Span } from "@foi-records/contract";
import { parseProvisionId } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import { sentencesOf } from "../text/sentences.js";

const NEWLINES = /\n/g;

/** A sentence of the document with its text, line breaks inside it as spaces. */
export interface Passage extends Span {
  readonly text: string;
}

/** The document's sentences that match a cue, in order; blocks without it are not cut up. */
export function passagesLike(clean: CleanText, cue: RegExp): readonly Passage[] {
  return clean.blocks.flatMap((block) => {
    if (!cue.test(block.text)) return [];
    const flat = clean.text.slice(block.start, block.end).replace(NEWLINES, " ");
    return sentencesOf(flat)
      .map(({ start, end }) => ({ start: block.start + start, end: block.start + end, text: flat.slice(start, end) }))
      .filter(({ text }) => cue.test(text));
  });
}

/**
 * The passages that belong to an exemption: those that stand behind it with no other exemption between, else those that
 * print its number, else all.
 */
export function passagesOf(
  passages: readonly Passage[],
  provision: ProvisionId,
  own: readonly Span[],
  others: readonly Span[],
): readonly Passage[] {
  const behind = passages.filter((passage) => {
    const nearest = lastBefore(own, passage.end);
    return nearest !== null && nearest >= (lastBefore(others, passage.start) ?? -1);
  });
  if (behind.length > 0) return behind;
  const [number = ""] = parseProvisionId(provision).levels;
  const naming = passages.filter(({ text }) => text.includes(number));
  return naming.length > 0 ? naming : passages;
}

function lastBefore(spans: readonly Span[], at: number): number | null {
  return spans.findLast(({ start }) => start <= at)?.start ?? null;
}
