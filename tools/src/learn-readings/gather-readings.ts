import { readFileSync } from "node:fs";
import { type Purpose, rivalsOf, type ToldReading } from "@foi-records/extract/calibration";
import { isSameText, type LabelledPairs, pairsSchema } from "../learn/labelled-pairs.js";
import { rawOfFile } from "../learn/raw-of-file.js";

/** How many pairs of a reading are labelled so. */
export interface Right {
  readonly right: number;
  readonly read: number;
  readonly labelled: number;
}

/** A page that may be read in several ways, the way at hand first. */
export interface RivalPage {
  readonly name: string;
  /** Whether its readings are weighed at all; it teaches what right readings look like in any case. */
  readonly isDoubtful: boolean;
  readonly rivals: readonly (ToldReading & Right)[];
}

/** The rival readings of a labelled page, its blocks told by purposes that were learned elsewhere; null where it has one. */
export async function gatherReadings(file: string, purposes: readonly Purpose[]): Promise<RivalPage | null> {
  const label = pairsSchema.safeParse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
  if (!label.success) return null;
  const told = await rivalsOf(rawOfFile(file), purposes);
  if (told === null) return null;
  const rivals = told.readings.map((reading) => ({ ...reading, ...rightOf(reading, label.data.qa) }));
  return rivals.length < 2 ? null : { name: file, isDoubtful: told.isDoubtful, rivals };
}

function rightOf({ pairs }: ToldReading, labelled: LabelledPairs): Right {
  const left = [...labelled];
  const right = pairs.filter((pair) => {
    const at = left.findIndex(
      ({ label, question, answer }) =>
        label === pair.label && isSameText(question ?? "", pair.question) && isSameText(answer ?? "", pair.answer),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { right: right.length, read: pairs.length, labelled: labelled.length };
}

/** The F1 of a reading's pairs. */
export function shareOf({ right, read, labelled }: Right): number {
  return read + labelled === 0 ? 1 : (2 * right) / (read + labelled);
}
