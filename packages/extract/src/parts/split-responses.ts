import type { ReadDocument } from "../blocks.js";

/** The responses that a document prints, each as a document of its own; most print one. */
export function splitResponses(document: ReadDocument): readonly ReadDocument[] {
  return [document];
}
