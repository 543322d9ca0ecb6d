import type { FoiRecord } from "@foi-records/contract";
import { bandsOf, minHash } from "./min-hash.js";
import { shinglesOf } from "./shingles.js";

/** By what two responses are alike: by what the letters say, or by what was asked. */
export const SIMILARITY_KINDS = ["letter", "request"] as const;
export type SimilarityKind = (typeof SIMILARITY_KINDS)[number];

/** What a response is compared by. */
export interface Signature {
  readonly kind: SimilarityKind;
  readonly values: Uint32Array;
}

type Compared = Pick<FoiRecord, "request" | "questions" | "text">;

/** Raised whenever the same record would get another signature: stores then make all of them anew. */
export const ALGORITHM = 1;

/** Two letters share a few phrases by chance: with fewer than these, nothing can be said. */
const LEAST_SHINGLES = 16;

/**
 * Paragraphs that every authority prints in every letter: thanks, how to complain, who regulates, what may be copied. They
 * say nothing of what two letters have in common.
 */
const EVERY_LETTER =
  /internal review|\b(?:review|look) (?:of |at )?(?:our|this|the|how)\b|look again at|dissatisfied|not (?:satisfied|content|happy)|unhappy|complain|commissioner|ombudsman|re-?use|copyright|licen[cs]e|(?:quote|refer to) (?:the|this|your) (?:reference|number)|further (?:queries|questions|enquiries|communications?)|hesitate|thank(?:s| you) for|(?:handled|dealt with) under|^(?:yours|dear)\b/i;

const LETTER_PARTS = (record: Compared) => record.text.split("\n").filter((line) => !EVERY_LETTER.test(line));
const REQUEST_PARTS = ({ request, questions }: Compared) =>
  [request, ...questions.map(({ question }) => question)].flatMap((part) => part?.split("\n") ?? []);

/** The signatures of a response; none of a kind in which it has too few words. */
export function signaturesOf(record: Compared): readonly Signature[] {
  const parts = { letter: LETTER_PARTS(record), request: REQUEST_PARTS(record) };
  return SIMILARITY_KINDS.flatMap((kind) => {
    const shingles = shinglesOf(parts[kind]);
    return shingles.size < LEAST_SHINGLES ? [] : [{ kind, values: minHash(shingles) }];
  });
}

/**
 * How many bands of four values are kept of each: two letters with 0.6 of their phrases in common share one of sixteen in
 * 89 of 100 cases, with 0.7 in 99; two requests, which are copied as they are, with 0.8 in common one of eight in 98.
 */
const BANDS: Readonly<Record<SimilarityKind, number>> = { letter: 16, request: 8 };

/** The bands of a signature: responses that share one are compared. */
export function bandsIn({ kind, values }: Signature): readonly string[] {
  return bandsOf(values, BANDS[kind]).map((band) => `${kind[0]}${band}`);
}

/** Values as bytes, the same on every machine. */
export function toBytes(values: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [at, value] of values.entries()) view.setUint32(at * 4, value);
  return new Uint8Array(view.buffer);
}

/** The inverse of `toBytes`. */
export function fromBytes(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(at * 4));
}
