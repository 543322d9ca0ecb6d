import { likeness, wordsOf } from "@foi-records/extract/calibration";
import { z } from "zod";

/** Of a label what it says of questions and answers. */
export const pairsSchema = z.object({
  qa: z.array(
    z.object({ label: z.string().nullable(), question: z.string().nullable(), answer: z.string().nullable() }),
  ),
});

export type LabelledPairs = z.infer<typeof pairsSchema>["qa"];

/** So alike must texts be to be the same. */
const SAME = 0.9;

/** True of texts whose words are nearly all the same, and of two without words. */
export function isSameText(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.length === 0 || others.length === 0 ? words.length === others.length : likeness(words, others) >= SAME;
}
