import type { ReadDocument } from "../blocks.js";
import { isThread } from "../metadata/classify.js";
import { toCleanText } from "../noise/clean-text.js";
import { cutDocument } from "./cut-document.js";
import { type Frame, type View, viewDocument } from "./frame.js";
import { callsItselfLog, groupFrames } from "./group-frames.js";
import { letterFrame } from "./letter-frame.js";
import { referenceFrames } from "./reference-frames.js";
import { readSigns, type Sign } from "./signs.js";
import { splitRows } from "./split-rows.js";
import { titleFrame } from "./title-frame.js";
import { type Segment, weighFrame } from "./weigh-frame.js";

/**
 * The responses that a document prints, each as a document of its own; most print one. Every way in which responses can
 * be set one after another is a frame; the frame with most responses wins, among equals the one named first.
 */
export function splitResponses(document: ReadDocument): readonly ReadDocument[] {
  const signs = readSigns(document.blocks);
  if (!mayHoldSeveral(signs) && !callsItselfLog(document)) return [document];
  const parts = splitBy(viewDocument(document, signs));
  // A page of a request and its messages is one record; to look for messages costs more than to look for parts.
  return parts.length < 2 || isThread(document, toCleanText(document.blocks)) ? [document] : parts;
}

function splitBy(view: View): readonly ReadDocument[] {
  const rows = splitRows(view);
  if (rows.length > 1) return rows;
  const best = bestOf(view, [...letterFrame(view), ...referenceFrames(view), ...titleFrame(view)]);
  // Of entries that have references or labels those tell more than that they look alike.
  const segments = best.length > 1 ? best : bestOf(view, groupFrames(view));
  return segments.length > 1 ? cutDocument(view.document, segments) : [];
}

function bestOf(view: View, frames: readonly Frame[]): readonly Segment[] {
  return frames
    .map((frame) => weighFrame(view, frame))
    .reduce((most, one) => (one.length > most.length ? one : most), []);
}

/** Cheap and necessary: something that each response has stands here twice, or a row names its columns. */
function mayHoldSeveral(signs: readonly Sign[]): boolean {
  const count = (kind: Sign["kind"]): number => signs.reduce((sum, sign) => (sign.kind === kind ? sum + 1 : sum), 0);
  if (count("columns") > 0) return true;
  if (Math.min(count("asked"), count("answered")) > 1 || Math.min(count("greeting"), count("sign-off")) > 1)
    return true;
  return new Set(signs.flatMap(({ kind, key }) => (kind === "reference" ? [key] : []))).size > 1;
}
