import { extractDocument } from "@foi-records/extract";

/** Stands in for a document that ends the whole process that reads it, as a fault in the engine would. */
// biome-ignore lint/style/noDefaultExport: a thread runs a module's default export.
export default async function deadly(raw) {
  if (new TextDecoder().decode(raw.bytes).includes("deadly")) process.kill(process.pid, "SIGKILL");
  return extractDocument(raw);
}
