import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { extractDocuments } from "@foi-records/extract";
import { inBatches } from "./in-batches.js";
import { rawOf } from "./raw-of.js";
import { cpuOfWork, median } from "./timing.js";

/** What reading PDF letters into records costs beside taking their text out, in milliseconds of processor time for all. */
export interface PdfFigures {
  readonly letters: number;
  readonly pages: number;
  readonly extract: number;
  readonly getText: number;
}

/** How often the letters are read before it counts, and how often then. */
export interface Rounds {
  readonly warmUps: number;
  readonly rounds: number;
}

/** Reads the shipped PDF letters by turns with pdf-parse's `getText`, which has a thread of its own. */
export async function measurePdf({ warmUps, rounds }: Rounds): Promise<PdfFigures> {
  const letters = await readLetters();
  const documents = letters.map((bytes, index) => rawOf({ name: `${index}.pdf`, format: "pdf", bytes }));
  const thread = new Worker(new URL("./pdf-text-thread.js", import.meta.url), { workerData: letters });
  const extracting: number[] = [];
  const taking: number[] = [];
  let pages = 0;
  try {
    for (let round = 0; round < warmUps + rounds; round++) {
      const text = await cpuOfWork(async () => {
        thread.postMessage(null);
        [pages] = await once(thread, "message");
      });
      const record = await cpuOfWork(async () => {
        for (const some of inBatches(documents)) await extractDocuments(some);
      });
      if (round < warmUps) continue;
      taking.push(text);
      extracting.push(record);
    }
  } finally {
    await thread.terminate();
  }
  return { letters: letters.length, pages, extract: median(extracting), getText: median(taking) };
}

/** The letters that are shipped as PDF. */
async function readLetters(): Promise<readonly Uint8Array[]> {
  const cases = fileURLToPath(new URL("../../../fixtures/cases", import.meta.url));
  const files = (await readdir(cases, { recursive: true })).filter((file) => file.endsWith(".pdf")).sort();
  return Promise.all(files.map(async (file) => Uint8Array.from(await readFile(join(cases, file)))));
}
