import { learnWeights, type Model } from "../learn/logistic.js";

/** A paragraph, and whether it follows the answers or is one. */
export interface Paragraph {
  readonly text: string;
  readonly closes: boolean;
  /** Paragraphs of one layout are never parted where a figure is measured. */
  readonly layout: string;
  readonly signs: readonly string[];
}

/** A sign seen less often says nothing. */
const LEAST_SEEN = 4;

/** What speaks for a paragraph that follows the answers. */
export function learn(paragraphs: readonly Paragraph[], ridge: number): Model {
  const seen = new Map<string, number>();
  for (const { signs } of paragraphs) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([sign]) => sign);
  return learnWeights(
    paragraphs.map(({ signs, closes }) => ({ signs, isOne: closes })),
    names,
    ridge,
  );
}
