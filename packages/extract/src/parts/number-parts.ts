import type { DocumentRef } from "@foi-records/contract";
import type { Findings } from "../assemble-record.js";

/** Which of a document's responses a record is: its number, null for the only one, and the id of the record. */
export interface Part {
  readonly number: number | null;
  readonly id: string;
}

/** Findings before anyone knows how many responses the document holds. */
export type Unnumbered = Omit<Findings, "part">;

/** Numbers the responses of a document; the only one has the document's own id. */
export async function numberParts(ref: DocumentRef, found: readonly Unnumbered[]): Promise<readonly Findings[]> {
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return [{ ...only, part: { number: null, id: ref.id } }];
  return Promise.all(found.map(async (one, index) => ({ ...one, part: await partOf(ref, index + 1) })));
}

/** The id tells part from part and capture from capture, whatever version finds the parts. */
async function partOf({ uri, sha256 }: DocumentRef, number: number): Promise<Part> {
  const named = new TextEncoder().encode(`${uri}\n${sha256}\n${number}`);
  const digest = await crypto.subtle.digest("SHA-256", named);
  return { number, id: Array.from(new Uint8Array(digest), toHex).join("") };
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
