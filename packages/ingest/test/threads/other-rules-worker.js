import { extractDocument } from "@foi-records/extract";

/** Stands in for a newer version: one rule is another, and it tells on some letters only. */
// biome-ignore lint/style/noDefaultExport: a thread runs a module's default export.
export default (raws) => Promise.allSettled(raws.map(otherRules));

async function otherRules(raw) {
  const { records, diagnostics } = await extractDocument(raw);
  const extractor = { version: "99.0.0", rules: `sha256:${"f".repeat(64)}` };
  const changed = records.map((record) => {
    const number = Number(/FOI (\d+)/.exec(record.text)?.[1] ?? 0);
    if (number % 5 === 0) return { ...record, extractor, authority: null };
    if (number % 7 === 0) return { ...record, extractor, title: `${record.title} (again)` };
    return { ...record, extractor };
  });
  return { records: changed, diagnostics };
}
