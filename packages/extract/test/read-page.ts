import { createHash } from "node:crypto";
import { type Extraction, FoiRecordsError, type RawDocument } from "@foi-records/contract";
import { extractDocument } from "../src/index.js";

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

/** A captured document of these bytes, or of this text in UTF-8. */
export function rawDocument(content: string | Uint8Array, mediaType: string | null = null): RawDocument {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const uri = "https://www.example.org/foi/1";
  const hash = sha256(bytes);
  return {
    ref: { id: sha256(`${uri}\n${hash}`), uri, sha256: hash },
    bytes,
    mediaType,
    retrievedAt: null,
    container: null,
  };
}

/** Reads a document and returns its record, or the typed error; anything else that is thrown is a fault. */
export async function readOrRefuse(
  content: string | Uint8Array,
  mediaType: string | null = null,
): Promise<Extraction | FoiRecordsError> {
  try {
    return await extractDocument(rawDocument(content, mediaType));
  } catch (error) {
    if (error instanceof FoiRecordsError && error.code !== "RECORD_INVALID") return error;
    throw error;
  }
}

/** The one record of a document that can be read. */
export async function readRecord(content: string | Uint8Array, mediaType: string | null = null) {
  const { records } = await extractDocument(rawDocument(content, mediaType));
  const [record] = records;
  if (record === undefined) throw new Error("no record");
  return record;
}

/** What the one record of a document holds of request and pairs, each pair as label, question and answer. */
export async function readPairs(content: string | Uint8Array, mediaType: string | null = null) {
  const { request, questions } = await readRecord(content, mediaType);
  return { request, pairs: questions.map(({ label, question, answer }) => [label, question, answer]) };
}

/** Milliseconds of processor time of this process during a call. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
