import type { RawDocument } from "@foi-records/contract";
import type { Block, ReadDocument } from "../src/blocks.js";
import { readDocument } from "../src/formats/index.js";
import { chooseProfile } from "../src/noise/choose-profile.js";
import { markNoise } from "../src/noise/mark-noise.js";

/** A document of these bytes, or of this text in UTF-8. */
export function rawOf(source: string | Uint8Array, mediaType: string | null = null): RawDocument {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const sha256 = "0".repeat(64);
  return { ref: { id: sha256, uri: "file:///page", sha256 }, bytes, mediaType, retrievedAt: null, container: null };
}

/** Reads a source with the reader that its content asks for. */
export async function read(source: string | Uint8Array, mediaType: string | null = null): Promise<ReadDocument> {
  const raw = rawOf(source, mediaType);
  return readDocument(raw, chooseProfile(raw));
}

/** Reads a source and marks its noise. */
export async function readMarked(source: string | Uint8Array): Promise<readonly Block[]> {
  const raw = rawOf(source);
  const profile = chooseProfile(raw);
  return markNoise(await readDocument(raw, profile), profile);
}

/** The texts of the blocks that are kept. */
export async function keptLines(source: string): Promise<readonly string[]> {
  return (await readMarked(source)).filter((block) => block.noise === null).map((block) => block.text);
}
