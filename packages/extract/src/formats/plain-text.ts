import type { RawDocument } from "@foi-records/contract";
import type { Block } from "../blocks.js";
import type { FormatReader } from "./format-reader.js";

const LINE_BREAK = /\r?\n/;

/** Plain-text scrapes: a block a line. */
export const plainTextReader: FormatReader = {
  name: "plain-text",
  mediaTypes: ["text/plain"],
  sniff: () => true,
  read: async (raw: RawDocument) => {
    const text = new TextDecoder().decode(raw.bytes);
    const blocks: Block[] = text
      .split(LINE_BREAK)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => ({ kind: "paragraph", text: line, noise: null }));
    const head = { title: null, siteName: null, canonical: null, language: null, organisations: [] };
    return { mediaType: "text/plain", blocks, head, links: [], diagnostics: [] };
  },
};
