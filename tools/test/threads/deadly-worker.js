import { extractDocuments } from "@foi-records/extract";

/** Stands in for a document that ends the whole process that reads it, as a fault in the engine would. */
// biome-ignore lint/style/noDefaultExport: a thread runs a module's default export.
export default async function deadly(raws) {
  const texts = raws.map(({ bytes }) => new TextDecoder().decode(bytes));
  if (texts.some((text) => text.includes("deadly"))) process.kill(process.pid, "SIGKILL");
  return extractDocuments(raws);
}
