import type { ReadDocument } from "../blocks.js";

/** A document and all that stands inside it, the outermost first. */
export function withEnclosed(document: ReadDocument): readonly ReadDocument[] {
  const { enclosed } = document;
  if (enclosed === undefined || enclosed.length === 0) return [document];
  return [document, ...enclosed.flatMap(withEnclosed)];
}
