import { readFileSync } from "node:fs";
import { likeness, type Purpose, rivalsOf, type ToldReading, wordsOf } from "@foi-records/extract/calibration";
import { z } from "zod";
import { rawOfFile } from "../learn/raw-of-file.js";

const labelSchema = z.object({
  qa: z.array(
    z.object({ label: z.string().nullable(), question: z.string().nullable(), answer: z.string().nullable() }),
  ),
});
type Labelled = z.infer<typeof labelSchema>["qa"];

/** How many pairs of a reading are labelled so. */
export interface Right {
  readonly right: number;
  readonly read: number;
  readonly labelled: number;
}

/** A page that may be read in several ways, the way at hand first. */
export interface RivalPage {
  readonly name: string;
  readonly rivals: readonly (ToldReading & Right)[];
}

/** So alike must texts be to be the same. */
const SAME = 0.9;

/** The rival readings of a labelled page, its blocks told by purposes that were learned elsewhere; null where nothing is doubtful. */
export async function gatherReadings(file: string, purposes: readonly Purpose[]): Promise<RivalPage | null> {
  const label = labelSchema.safeParse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
  if (!label.success) return null;
  const told = await rivalsOf(rawOfFile(file), purposes);
  const rivals = told.map((reading) => ({ ...reading, ...rightOf(reading, label.data.qa) }));
  return rivals.length < 2 ? null : { name: file, rivals };
}

function rightOf({ pairs }: ToldReading, labelled: Labelled): Right {
  const left = [...labelled];
  const right = pairs.filter((pair) => {
    const at = left.findIndex(
      ({ label, question, answer }) =>
        label === pair.label && isSame(question ?? "", pair.question) && isSame(answer ?? "", pair.answer),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { right: right.length, read: pairs.length, labelled: labelled.length };
}

function isSame(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.length === 0 || others.length === 0 ? words.length === others.length : likeness(words, others) >= SAME;
}

/** The F1 of a reading's pairs. */
export function shareOf({ right, read, labelled }: Right): number {
  return read + labelled === 0 ? 1 : (2 * right) / (read + labelled);
}
