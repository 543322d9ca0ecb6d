import type { RawDocument } from "@foi-records/contract";
import type { Block } from "../blocks.js";
import type { FormatReader } from "./format-reader.js";

/** Saved web pages. */
export const htmlReader: FormatReader = {
  name: "html",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  sniff: (head) => /<(?:!doctype html|html|head|body)\b/i.test(new TextDecoder().decode(head)),
  read: async (raw: RawDocument) => {
    const text = new TextDecoder().decode(raw.bytes).replace(/<(script|style|head)[\s\S]*?<\/\1>/g, "");
    const blocks: Block[] = text
      .split(/<[^>]*>/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => ({ kind: "paragraph", text: line, noise: null }));
    const head = { title: null, siteName: null, canonical: null, language: null, organisations: [] };
    return { mediaType: "text/html", blocks, head, links: [], diagnostics: [] };
  },
};
