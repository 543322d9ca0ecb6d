import { type Purpose, purposesOf } from "@foi-records/extract/calibration";
import { foldOf } from "../learn/fold-of.js";
import { handOf } from "../learn/hand-of.js";
import type { LabelledText } from "./gather-blocks.js";
import { learnPurposes, weighBlocks } from "./learn.js";

/** Blocks are told by what half of the hands teaches of the other half's: surer ones would be believed too much. */
const HALVES = 2;

/** A page and what its blocks are there for, as other hands' pages teach it: so surely a stranger's page is told. */
export interface ToldPage {
  readonly name: string;
  readonly purposes: readonly Purpose[];
}

export function toldByOthers(texts: readonly LabelledText[]): readonly ToldPage[] {
  return Array.from({ length: HALVES }, (_, half) => {
    const isOfHalf = ({ name }: LabelledText) => foldOf(handOf(name), HALVES) === half;
    const model = learnPurposes(texts.filter((text) => !isOfHalf(text)));
    return texts.filter(isOfHalf).map((text) => ({ name: text.name, purposes: purposesOf(weighBlocks(text, model)) }));
  }).flat();
}
