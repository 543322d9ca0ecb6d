import { HELD_OUT_FORMAL_PAGES } from "./held-out-formal-pages.js";
import { HELD_OUT_LISTING_PAGES } from "./held-out-listing-pages.js";
import type { NegativeShape } from "./shape.js";

/** Kinds of pages that were kept back while the detector's weights were set: they measure it. */
export const HELD_OUT_SHAPES: readonly NegativeShape[] = [...HELD_OUT_FORMAL_PAGES, ...HELD_OUT_LISTING_PAGES];
