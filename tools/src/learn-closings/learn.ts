import { frequentSigns } from "../learn/frequent-signs.js";
import { learnWeights, type Model } from "../learn/logistic.js";

/** A paragraph, and whether it follows the answers or is one. */
export interface Paragraph {
  readonly text: string;
  readonly closes: boolean;
  /** Paragraphs of one layout are never parted where a figure is measured. */
  readonly layout: string;
  readonly signs: readonly string[];
}

/** What speaks for a paragraph that follows the answers. */
export function learn(paragraphs: readonly Paragraph[], ridge: number): Model {
  return learnWeights(
    paragraphs.map(({ signs, closes }) => ({ signs, isOne: closes })),
    frequentSigns(paragraphs),
    ridge,
  );
}
