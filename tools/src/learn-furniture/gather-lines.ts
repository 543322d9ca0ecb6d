import { readFileSync } from "node:fs";
import { type LearnableLine, linesOf } from "@foi-records/extract/calibration";
import { z } from "zod";
import { rawOfFile } from "../learn/raw-of-file.js";

const labelSchema = z.object({
  request: z.string().nullable(),
  qa: z.array(z.object({ question: z.string().nullable(), answer: z.string().nullable() })),
  noise: z.array(z.string()),
  keep: z.array(z.string()),
});

/** A line of a labelled page; `isFurniture` is null where a rule marks what no label names, and nothing can be learned of it. */
export interface LabelledLine extends Omit<LearnableLine, "isMarked"> {
  readonly isFurniture: boolean | null;
  /** True where a label names the line as the letter's, which a letterhead or a signature need not be. */
  readonly isKept: boolean;
}

/** The lines of one page in their order. */
export interface LabelledPage {
  readonly name: string;
  readonly lines: readonly LabelledLine[];
}

const folded = (text: string) => text.replace(/\s+/g, " ").trim();

/** The lines of labelled pages, each beside what the labels call it; files without labels of one response are passed over. */
export async function gatherLines(files: readonly string[]): Promise<readonly LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for (const file of files) {
    const label = labelSchema.safeParse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
    if (!label.success) continue;
    const { request, qa, keep } = label.data;
    const noise = new Set(label.data.noise.map(folded));
    const kept = [request, ...keep, ...qa.flatMap(({ question, answer }) => [question, answer])].map((one) =>
      folded(one ?? ""),
    );
    const lines = await linesOf(rawOfFile(file));
    pages.push({ name: file, lines: lines.map((line) => labelled(line, noise, kept)) });
  }
  return pages;
}

function labelled(
  { isMarked, ...line }: LearnableLine,
  noise: ReadonlySet<string>,
  kept: readonly string[],
): LabelledLine {
  const isNamed =
    line.text.split("\n").every((part) => isNoise(folded(part), noise)) || isNoise(folded(line.text), noise);
  return {
    ...line,
    isFurniture: isMarked && !isNamed ? null : isNamed,
    isKept: !isNamed && isPartOf(folded(line.text), kept),
  };
}

/** Whether a line is one that a label names, or several of them that a reader has joined. */
function isNoise(line: string, noise: ReadonlySet<string>): boolean {
  if (noise.has(line)) return true;
  if (line.length < LEAST_PART) return false;
  let rest = line;
  for (const one of noise) {
    if (one.length >= LEAST_PART && rest.includes(one)) rest = rest.replace(one, "").trim();
  }
  return rest === "";
}

/** Words as few as a menu's stand in a letter by chance. */
const LEAST_PART = 12;

function isPartOf(line: string, kept: readonly string[]): boolean {
  return kept.some((text) => text === line || (line.length >= LEAST_PART && text.includes(line)));
}
