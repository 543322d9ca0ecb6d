import type * as Pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import type { LocalPort } from "./local-port.js";

/** The two halves of pdf.js. */
export interface PdfjsHalves {
  readonly reader: typeof Pdfjs;
  readonly startParser: (port: LocalPort) => void;
}

let loaded: Promise<PdfjsHalves> | null = null;

/** Loads pdf.js when the first PDF comes, so that runs without one do not pay for it. */
export function loadPdfjs(): Promise<PdfjsHalves> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfjsHalves> {
  const prototype: { push: unknown } = Array.prototype;
  // On Node 20 pdf.js replaces it by one several times as slow, for everything in this thread.
  const { push } = prototype;
  try {
    const reader = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const { WorkerMessageHandler } = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return { reader, startParser: (port) => WorkerMessageHandler.initializeFromPort(port) };
  } finally {
    prototype.push = push;
  }
}
