import type { Block, CleanText, DocumentHead, ReadDocument } from "../../src/blocks.js";
import { type PageView, viewPage } from "../../src/metadata/page-view.js";
import { toCleanText } from "../../src/noise/clean-text.js";

/** A page written for a test: a line a block; `~` before a line makes it noise, `#` a heading. */
export function readDocument(lines: readonly string[], head: Partial<DocumentHead> = {}): ReadDocument {
  return {
    mediaType: "text/html",
    blocks: lines.map(toBlock),
    head: { title: null, siteName: null, canonical: null, language: null, organisations: [], ...head },
    links: [],
    diagnostics: [],
  };
}

/** Its cleaned text. */
export function clean(lines: readonly string[]): CleanText {
  return toCleanText(lines.map(toBlock));
}

/** Its view, all of it one response. */
export function page(lines: readonly string[], head: Partial<DocumentHead> = {}): PageView {
  return viewPage(readDocument(lines, head), clean(lines), []);
}

function toBlock(line: string): Block {
  if (line.startsWith("~"))
    return { kind: "paragraph", text: line.slice(1), noise: { profile: "test", rule: "noise" } };
  if (line.startsWith("#")) return { kind: "heading", level: 1, text: line.slice(1), noise: null };
  return { kind: "paragraph", text: line, noise: null };
}
