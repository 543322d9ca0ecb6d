import type { FoiRecord, Span } from "@foi-records/contract";
import { RecordInvalidError } from "@foi-records/contract";

const SURROGATE = /[\ud800-\udbff]/;

/** Collects where each value of a record was read from. */
export interface Evidence {
  /** Notes the places of a value that is worded otherwise than the text (a date, a full name). */
  cite(pointer: string, spans: readonly Span[]): void;
  /** Notes the places of a value that is the text itself and returns it, parts joined by newlines; null for no spans. */
  quote(pointer: string, spans: readonly Span[]): string | null;
}

/** Evidence over one text: every quoted value is taken from its own spans, so that it cannot differ from them. */
export class EvidenceLedger implements Evidence {
  readonly #text: string;
  readonly #spans = new Map<string, readonly Span[]>();

  constructor(text: string) {
    this.#text = text;
  }

  cite(pointer: string, spans: readonly Span[]): void {
    for (const { start, end } of spans) {
      if (start < 0 || end <= start || end > this.#text.length) {
        throw new RecordInvalidError(`${pointer}: evidence ${start}–${end} is no place in the text`);
      }
    }
    if (spans.length > 0) this.#spans.set(pointer, spans);
  }

  quote(pointer: string, spans: readonly Span[]): string | null {
    this.cite(pointer, spans);
    return spans.length === 0 ? null : spans.map(({ start, end }) => this.#text.slice(start, end)).join("\n");
  }

  /** The evidence as the record gives it: offsets in Unicode code points. */
  inCodePoints(): FoiRecord["evidence"] {
    const toCodePoint = codePointOffsets(this.#text);
    const evidence: FoiRecord["evidence"] = {};
    for (const [pointer, spans] of this.#spans) {
      evidence[pointer] = spans.map(({ start, end }) => [toCodePoint(start), toCodePoint(end)]);
    }
    return evidence;
  }
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
