import { type ChoiceModel, type Choices, learnChoices } from "../learn/choices.js";
import { frequentSigns } from "../learn/frequent-signs.js";

/** Chosen on hands held back: looser, and signs that a few pages show outweigh what a person knew of cues. */
const RIDGE = 3;
/** What a point of the cues, and nobody, weigh to begin with. */
const POINT = 0.7;
const NONE = 2;
/** What few pages show and a person knows: a letter that begins and ends with a name and speaks of it is that body's. */
const STARTS: ReadonlyMap<string, number> = new Map([["at both ends and spoken of", 2.5]]);
/** What no form of words finds is no body more often than on pages that all have one: by this much it must be told more surely. */
const DOUBT = 0.595;

/** Weights of all signs that several bodies have. */
export function learnBodies(pages: readonly Choices[]): ChoiceModel {
  const names = frequentSigns(pages.flatMap(({ all }) => all));
  const model = learnChoices(pages, [...names].sort(), { ridge: RIDGE, point: POINT, none: NONE, starts: STARTS });
  const formless = (model.weights.get("formless") ?? 0) - DOUBT;
  return { ...model, weights: new Map([...model.weights, ["formless", formless]]) };
}
