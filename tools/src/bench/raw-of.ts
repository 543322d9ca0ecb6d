import { createHash } from "node:crypto";
import type { RawDocument } from "@foi-records/contract";

const MEDIA_TYPES = { html: "text/html", text: "text/plain", pdf: "application/pdf" };

/** A page or letter with its name. */
export interface Named {
  readonly name: string;
  readonly format: keyof typeof MEDIA_TYPES;
  readonly bytes: Uint8Array;
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

/** The document that a page of that name is at its address. */
export function rawOf({ name, format, bytes }: Named): RawDocument {
  const uri = `https://pages.example/${name}`;
  const hash = sha256(bytes);
  const ref = { id: sha256(`${uri}\n${hash}`), uri, sha256: hash };
  return { ref, bytes, mediaType: MEDIA_TYPES[format], retrievedAt: null, container: null };
}
