import { type Frame, keptBefore, type View } from "./frame.js";
import { linesAbove } from "./lines-above.js";
import { hears } from "./sign-cues.js";
import type { Sign } from "./signs.js";

const STRENGTH = 3;
const NEAR = 3;

/** Frames whose responses each begin with a reference of their own, one frame for each way in which references are printed. */
export function referenceFrames(view: View): readonly Frame[] {
  const forms = new Map<string, Sign[]>();
  const seen = new Set<string>();
  for (const sign of view.signs) {
    if (sign.kind !== "reference") continue;
    const name = `${sign.form} ${sign.key}`;
    // What is printed again inside its own response begins no other.
    if (seen.has(name) || isEnclosed(view, sign.block)) continue;
    seen.add(name);
    const same = forms.get(sign.form);
    if (same === undefined) forms.set(sign.form, [sign]);
    else same.push(sign);
  }
  const alike = [...forms.values()].map(ofOneShape);
  return alike.filter((signs) => signs.length >= 2).map((signs) => toFrame(view, signs));
}

/** Of one series: the numbers of complaints that a response lists under its own reference are another. */
function ofOneShape(signs: readonly Sign[]): readonly Sign[] {
  const shapes = signs.map(({ key }) => shapeOf(key));
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0]);
  return count >= LEAST_ALIKE * signs.length ? signs.filter((_, index) => shapes[index] === usual) : signs;
}

/** A log may number requests under one Act and under another in two series. */
function shapeOf(key: string): string {
  return key.replace(REGIME, "").replace(DIGITS, "0");
}

const LEAST_ALIKE = 0.6;
const REGIME = /^(?:foi(?:sa|a|r)?|eirs?|rfi|ir)/;
const DIGITS = /\d+/g;

function toFrame(view: View, signs: readonly Sign[]): Frame {
  const above = linesAbove(
    view,
    signs.map(({ block }) => block),
  );
  const starts = signs.map(({ block }) => view.kept[(view.places[block] ?? 0) - above] ?? block);
  return { name: "references", starts, strength: STRENGTH };
}

/** Below the heading of an annex, or of an earlier response, stands what belongs to the response before. */
export function isEnclosed(view: View, block: number): boolean {
  for (let steps = 0; steps <= NEAR; steps++) {
    if (hears("enclosure", keptBefore(view, block, steps)?.text ?? "")) return true;
  }
  return false;
}
