import { readFileSync } from "node:fs";
import type { AnswerStatus } from "@foi-records/contract";
import { type ToldAnswer, toldAnswersOf } from "@foi-records/extract/calibration";
import { z } from "zod";
import { handOf } from "../learn/hand-of.js";
import type { Example } from "../learn/logistic.js";
import { rawOfFile } from "../learn/raw-of-file.js";

const labelSchema = z.object({
  qa: z.array(z.object({ label: z.string().nullable(), answer: z.string().nullable(), status: z.string() })),
});

/** An answer that refuses or lacks something: the signs heard in it, whether it gives something too, and whose hand wrote the page. */
export interface Gift extends Example {
  readonly hand: string;
  /** Whether the rules of the build at hand say that it gives something. */
  readonly read: boolean;
}

const REFUSES_OR_LACKS: ReadonlySet<string> = new Set<AnswerStatus>([
  "partially-answered",
  "refused",
  "not-held",
  "neither-confirm-nor-deny",
]);
const PARTLY: AnswerStatus = "partially-answered";
const SPACE = /\s+/g;

/** The labelled answers of documents that are read as they are labelled: each has one status by its label and one by the rules. */
export async function gatherGifts(files: readonly string[]): Promise<readonly Gift[]> {
  const gifts: Gift[] = [];
  for (const file of files) {
    const label = labelSchema.safeParse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
    if (!label.success) continue;
    const raw = rawOfFile(file);
    const [told = []] = await toldAnswersOf(raw);
    gifts.push(...told.flatMap((one) => judge(one, label.data.qa, handOf(file))));
  }
  return gifts;
}

function judge(
  { label, answer, status, giftSigns }: ToldAnswer,
  qa: z.infer<typeof labelSchema>["qa"],
  hand: string,
): readonly Gift[] {
  const right = qa.find((one) => one.label === label && folded(one.answer) === folded(answer));
  if (right === undefined || !REFUSES_OR_LACKS.has(right.status) || !REFUSES_OR_LACKS.has(status)) return [];
  return [{ signs: giftSigns, isOne: right.status === PARTLY, read: status === PARTLY, hand }];
}

function folded(text: string | null): string {
  return (text ?? "").replace(SPACE, "");
}
