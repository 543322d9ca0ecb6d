import { parentPort, workerData } from "node:worker_threads";
import { PDFParse } from "pdf-parse";

/**
 * The text of some PDF and nothing more, as pdf-parse gives it; answers each message with the number of pages. A thread of
 * its own, since its pdf.js changes what all arrays of a thread do on Node 20, and no reader of ours runs beside it.
 */
const letters: readonly Uint8Array[] = workerData;

async function countPages(bytes: Uint8Array): Promise<number> {
  const parser = new PDFParse({ data: Uint8Array.from(bytes) });
  try {
    return (await parser.getText({ pageJoiner: "" })).total;
  } finally {
    await parser.destroy();
  }
}

parentPort?.on("message", async () => {
  let pages = 0;
  for (const bytes of letters) pages += await countPages(bytes);
  parentPort?.postMessage(pages);
});
