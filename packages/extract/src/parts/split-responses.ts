import type { ReadDocument } from "../blocks.js";
import { isThread } from "../metadata/classify.js";
import { toCleanText } from "../noise/clean-text.js";
import { cutDocument } from "./cut-document.js";
import { type View, viewDocument } from "./frame.js";
import { letterFrame } from "./letter-frame.js";
import { referenceFrames } from "./reference-frames.js";
import { readSigns, type Sign } from "./signs.js";
import { splitRows } from "./split-rows.js";
import { titleFrame } from "./title-frame.js";
import { weighFrame } from "./weigh-frame.js";

/**
 * The responses that a document prints, each as a document of its own; most print one. Every way in which responses can
 * be set one after another is a frame; the frame with most responses wins, among equals the one named first.
 */
export function splitResponses(document: ReadDocument): readonly ReadDocument[] {
  const signs = readSigns(document.blocks);
  if (!mayHoldSeveral(signs)) return [document];
  const parts = splitBy(viewDocument(document, signs));
  // A page of a request and its messages is one record; to look for messages costs more than to look for parts.
  return parts.length < 2 || isThread(document, toCleanText(document.blocks)) ? [document] : parts;
}

function splitBy(view: View): readonly ReadDocument[] {
  const rows = splitRows(view);
  if (rows.length > 1) return rows;
  const frames = [...letterFrame(view), ...referenceFrames(view), ...titleFrame(view)];
  const [best] = frames.map((frame) => weighFrame(view, frame)).sort((a, b) => b.length - a.length);
  return best === undefined || best.length < 2 ? [] : cutDocument(view.document, best);
}

/** Cheap and necessary: something that each response has stands here twice, or a row names its columns. */
function mayHoldSeveral(signs: readonly Sign[]): boolean {
  const count = (kind: Sign["kind"]): number => signs.reduce((sum, sign) => (sign.kind === kind ? sum + 1 : sum), 0);
  if (count("columns") > 0) return true;
  if (Math.min(count("asked"), count("answered")) > 1 || Math.min(count("greeting"), count("sign-off")) > 1)
    return true;
  return new Set(signs.flatMap(({ kind, key }) => (kind === "reference" ? [key] : []))).size > 1;
}
