import type { FoiRecord, Span } from "@foi-records/contract";
import { RecordInvalidError } from "@foi-records/contract";

const SURROGATE = /[\ud800-\udbff]/;

/** Collects where each value of a record was read from. */
export interface Evidence {
  /** Notes the places of a value that is worded otherwise than the text (a date, a full name). */
  cite(pointer: string, spans: readonly Span[]): void;
  /** Notes the places of a value that is the text itself and returns it, parts joined by newlines; null for no spans. */
  quote(pointer: string, spans: readonly Span[]): string | null;
  /** The evidence as the record gives it: offsets in Unicode code points. */
  inCodePoints(): FoiRecord["evidence"];
}

/** Evidence over one text: every quoted value is taken from its own spans, so that it cannot differ from them. */
export function collectEvidence(text: string): Evidence {
  const places = new Map<string, readonly Span[]>();
  const cite = (pointer: string, spans: readonly Span[]): void => {
    const outside = spans.find(({ start, end }) => start < 0 || end <= start || end > text.length);
    if (outside !== undefined) {
      throw new RecordInvalidError(`${pointer}: evidence ${outside.start}–${outside.end} is no place in the text`);
    }
    if (spans.length > 0) places.set(pointer, spans);
  };
  return {
    cite,
    quote(pointer, spans) {
      cite(pointer, spans);
      return spans.length === 0 ? null : spans.map(({ start, end }) => text.slice(start, end)).join("\n");
    },
    inCodePoints() {
      const toCodePoint = codePointOffsets(text);
      const entries = [...places].map(([pointer, spans]) => [
        pointer,
        spans.map(({ start, end }): [number, number] => [toCodePoint(start), toCodePoint(end)]),
      ]);
      return Object.fromEntries(entries);
    },
  };
}

/** Maps UTF-16 offsets of `text` to code point offsets; the identity where there are no surrogate pairs. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!SURROGATE.test(text)) return (offset) => offset;
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    counts[index] = count;
    const code = text.charCodeAt(index);
    if (code < 0xd800 || code > 0xdbff) count++;
  }
  counts[text.length] = count;
  return (offset) => counts[offset] ?? count;
}
