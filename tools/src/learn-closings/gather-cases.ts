import { readFileSync } from "node:fs";
import { paragraphsOf, signsOfWords, weighedWords } from "@foi-records/extract/calibration";
import { z } from "zod";
import { rawOfFile } from "../learn/raw-of-file.js";
import type { Paragraph } from "./learn.js";

const labelSchema = z.object({
  layout: z.string(),
  request: z.string().nullable(),
  qa: z.array(z.object({ question: z.string().nullable(), answer: z.string().nullable() })),
});

/** 'Q4.' and '(a)', which labels leave out. */
const LABEL = /^(?:\(?(?:q|a|answer|question)?\s?\d{1,2}[a-z]?[.):]|\(?[a-z][.)])\s*/;
/** Shorter paragraphs are met in answers and outside them by chance. */
const LEAST = 20;

const folded = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim().toLowerCase();

/** The paragraphs of labelled pages with one response: those of answers, and what is no answer behind the last of them. */
export async function gatherCases(files: readonly string[]): Promise<readonly Paragraph[]> {
  const gathered: Paragraph[] = [];
  for (const file of files) {
    const label = labelSchema.safeParse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
    if (!label.success || label.data.qa.length === 0) continue;
    const raw = rawOfFile(file);
    const [texts, second] = await paragraphsOf(raw);
    if (texts !== undefined && second === undefined) gathered.push(...judge(texts, label.data));
  }
  return gathered;
}

function judge(texts: readonly string[], { layout, request, qa }: z.infer<typeof labelSchema>): readonly Paragraph[] {
  const answers = qa.map(({ answer }) => folded(answer)).filter((answer) => answer !== "");
  const asked = [request, ...qa.map(({ question }) => question)].map(folded).join(" ");
  const kinds = texts.map((text) => kindOf(folded(text).replace(LABEL, ""), answers, asked));
  const last = kinds.lastIndexOf("answer");
  return texts.flatMap((text, index) => {
    const kind = kinds[index];
    const closes = kind === "other" && last >= 0 && index > last;
    if (!closes && kind !== "answer") return [];
    return [{ text, closes, layout, signs: [...signsOfWords(weighedWords(text))] }];
  });
}

function kindOf(text: string, answers: readonly string[], asked: string): "answer" | "asked" | "other" | null {
  if (text.length < LEAST) return null;
  if (answers.some((answer) => answer.includes(text) || (answer.length > LEAST && text.includes(answer))))
    return "answer";
  return asked.includes(text) ? "asked" : "other";
}
