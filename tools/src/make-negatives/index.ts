export { HELD_OUT_SHAPES } from "./held-out-shapes.js";
export { type MakeNegativeOptions, makeNegative, type NegativePage } from "./make-negative.js";
export type { NegativeShape } from "./shape.js";
export { TUNED_SHAPES } from "./tuned-shapes.js";
