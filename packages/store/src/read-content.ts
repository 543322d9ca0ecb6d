import type { FoiRecord } from "@foi-records/contract";

/** Makes a kept reading a record again, its keys in the record's order. */
export function readContent(content: string, extractorVersion: string, extractorRules: string): FoiRecord {
  // What stands here was checked against the record's schema before it was kept.
  const { schemaVersion, id, kind, source, ...rest } = JSON.parse(content) as Omit<FoiRecord, "extractor">;
  return { schemaVersion, id, kind, source, extractor: { version: extractorVersion, rules: extractorRules }, ...rest };
}
