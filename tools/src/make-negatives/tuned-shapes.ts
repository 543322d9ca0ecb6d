import type { NegativeShape } from "./shape.js";
import { TUNED_NEAR_PAGES } from "./tuned-near-pages.js";
import { TUNED_SITE_PAGES } from "./tuned-site-pages.js";

/** Kinds of pages that the detector's weights were set on. */
export const TUNED_SHAPES: readonly NegativeShape[] = [...TUNED_SITE_PAGES, ...TUNED_NEAR_PAGES];
