import type { Extraction, RawDocument } from "@foi-records/contract";
import { extractDocument } from "@foi-records/extract";

/** The version that these rules are. */
export const OTHER_RULES = { version: "99.0.0", rules: `sha256:${"f".repeat(64)}` };

/** Every so many pages the other rule tells. */
const TELLS_EVERY = 9;
const NUMBER = /(\d+)$/;

/** Stands in for a newer version of the extractor: on some pages it reads no title. */
// biome-ignore lint/style/noDefaultExport: a thread runs a module's default export.
export default (raws: readonly RawDocument[]) => Promise.allSettled(raws.map(readByOtherRules));

async function readByOtherRules(raw: RawDocument): Promise<Extraction> {
  const { records, diagnostics } = await extractDocument(raw);
  const tells = Number(NUMBER.exec(raw.ref.uri)?.[1] ?? 1) % TELLS_EVERY === 0;
  return {
    records: records.map((record) => ({ ...record, extractor: OTHER_RULES, ...(tells ? { title: null } : {}) })),
    diagnostics,
  };
}
