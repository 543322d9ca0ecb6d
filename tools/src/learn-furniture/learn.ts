import { LETTER, letterBounds, PLACE_SIGNS, placesOf } from "@foi-records/extract/calibration";
import { foldOf } from "../learn/fold-of.js";
import { frequentSigns } from "../learn/frequent-signs.js";
import { handOf } from "../learn/hand-of.js";
import { type Example, learnWeights, type Model, sumOf } from "../learn/logistic.js";
import type { LabelledPage } from "./gather-lines.js";

/** What lines say by themselves, and what they are by their place among others. */
export interface FurnitureModel {
  readonly words: Model;
  readonly places: Model;
}

const RIDGES = { words: 1, places: 4 };
const FOLDS = 5;
/** A line of the letter that goes costs more than one of the page that stays. */
const COST_OF_KEPT = 3;

/**
 * Learns in two steps: what a line's words say, then what its place says beside that. The second step sees each page as words
 * learned from other pages tell it, as it will be with pages that nobody has labelled.
 */
export function learnFurniture(pages: readonly LabelledPage[], written: readonly Example[]): FurnitureModel {
  const words = learnWords(pages, written);
  const placed = Array.from({ length: FOLDS }, (_, fold) => {
    const isOfFold = ({ name }: LabelledPage) => foldOf(handOf(name), FOLDS) === fold;
    const others = learnWords(
      pages.filter((page) => !isOfFold(page)),
      written,
    );
    return pages.filter(isOfFold).flatMap((page) => placesOfPage(page, others));
  }).flat();
  const places = learnWeights(placed, frequentSigns(placed), RIDGES.places);
  return { words, places };
}

/** How surely each line of a page is furniture; null for the letter's own beyond doubt. */
export function weighPage(page: LabelledPage, { words, places }: FurnitureModel): readonly (number | null)[] {
  const signsAt = signsOfPlaces(page, words);
  return page.lines.map(({ signs }, at) => (signs === null ? null : sumOf(places, { signs: signsAt(at) })));
}

function learnWords(pages: readonly LabelledPage[], written: readonly Example[]): Model {
  const examples = pages.flatMap(({ lines }) =>
    lines.flatMap(({ signs, isFurniture, isKept }): Example[] =>
      signs === null || isFurniture === null ? [] : [{ signs, isOne: isFurniture, counts: isKept ? COST_OF_KEPT : 1 }],
    ),
  );
  const all = [...examples, ...written];
  return learnWeights(all, frequentSigns(all), RIDGES.words);
}

function placesOfPage(page: LabelledPage, words: Model): readonly Example[] {
  const signsAt = signsOfPlaces(page, words);
  return page.lines.flatMap(({ signs, isFurniture, isKept }, at) =>
    signs === null || isFurniture === null
      ? []
      : [{ signs: signsAt(at), isOne: isFurniture, counts: isKept ? COST_OF_KEPT : 1 }],
  );
}

function signsOfPlaces({ lines }: LabelledPage, words: Model): (at: number) => readonly string[] {
  const sums = lines.map(({ signs }) => (signs === null ? LETTER : sumOf(words, { signs })));
  const looks = lines.map(({ look }) => look);
  const placed = placesOf({
    length: lines.length,
    looks,
    sumAt: (line) => sums[line] ?? LETTER,
    letter: letterBounds(lines.map((line) => line.letter)),
  });
  return (at) => placed(at).map((sign) => PLACE_SIGNS[sign] ?? "");
}
