import { readFileSync } from "node:fs";
import { cleanTextsOf, signsOfBlock } from "@foi-records/extract/calibration";
import { z } from "zod";
import { type Folded, fold, type Place, placeFrom } from "../learn/folded.js";
import { rawOfFile } from "../learn/raw-of-file.js";

type CleanText = Awaited<ReturnType<typeof cleanTextsOf>>[number];

const labelSchema = z.object({
  request: z.string().nullable(),
  qa: z.array(z.object({ question: z.string().nullable(), answer: z.string().nullable() })),
});
type Label = z.infer<typeof labelSchema>;

/** The blocks of a labelled page in their order, and whether labels say that each asks and answers. */
export interface LabelledText {
  readonly name: string;
  readonly blocks: CleanText["blocks"];
  readonly signs: readonly (readonly string[])[];
  readonly asks: readonly boolean[];
  readonly answers: readonly boolean[];
}

/** A text as long is met elsewhere only where it is printed again, and asks there, too. */
const LEAST_AGAIN = 25;
/** A block of which so much is a question asks. */
const LEAST_SHARE = 0.3;

/** The blocks of labelled pages of one response; a page whose text lacks what a label holds teaches nothing and is passed over. */
export async function gatherBlocks(files: readonly string[]): Promise<readonly LabelledText[]> {
  const pages: LabelledText[] = [];
  for (const file of files) {
    const label = labelSchema.safeParse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
    if (!label.success) continue;
    const [clean, second] = await cleanTextsOf(rawOfFile(file));
    const told = clean === undefined || second !== undefined ? null : labelled(clean, label.data);
    if (clean === undefined || told === null) continue;
    pages.push({ name: file, blocks: clean.blocks, signs: clean.blocks.map(signsOfBlock), ...told });
  }
  return pages;
}

function labelled(clean: CleanText, { request, qa }: Label): Pick<LabelledText, "asks" | "answers"> | null {
  const folded = fold(clean.text);
  const asked = qa.map(({ question }) => placesOfAll(folded, question));
  const requested = placesOfAll(folded, request);
  const answered = qa.map(({ answer }, index) => {
    const behind = asked[index]?.[0]?.[1] ?? 0;
    return answer === null ? null : (placeFrom(folded, answer, behind) ?? placeFrom(folded, answer, 0));
  });
  const isWhole =
    (request === null || requested.length > 0) &&
    qa.every(({ question }, index) => question === null || (asked[index]?.length ?? 0) > 0) &&
    qa.every(({ answer }, index) => answer === null || answered[index] !== null);
  if (!isWhole) return null;
  const questions = asked.flat();
  const answers = answered.flatMap((place) => (place === null || place === undefined ? [] : [place]));
  return {
    asks: heldIn(clean, folded, [...questions, ...requested], questions),
    answers: heldIn(clean, folded, answers, answers),
  };
}

function placesOfAll(folded: Folded, text: string | null): readonly Place[] {
  const places: Place[] = [];
  if (text === null) return places;
  for (let place = placeFrom(folded, text, 0); place !== null; place = placeFrom(folded, text, place[1])) {
    places.push(place);
    if (text.length < LEAST_AGAIN) break;
  }
  return places;
}

/** Of each block whether places cover a good part of it, or one that is told whole lies inside it: '1. How many? None.' asks and answers. */
function heldIn(
  { blocks }: CleanText,
  { text, before }: Folded,
  places: readonly Place[],
  whole: readonly Place[],
): readonly boolean[] {
  const covered = new Uint8Array(text.length);
  for (const [start, end] of places) covered.fill(1, start, end);
  return blocks.map((block) => {
    const [start, end] = [before[block.start] as number, before[block.end] as number];
    const share = covered.subarray(start, end).reduce((sum, one) => sum + one, 0);
    return share > LEAST_SHARE * (end - start) || whole.some(([from, to]) => from >= start && to <= end);
  });
}
