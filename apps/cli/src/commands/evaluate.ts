import { writeFile } from "node:fs/promises";
import { ConfigError, type FoiRecordsError } from "@foi-records/contract";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { compareWithBaseline, readBaseline } from "../evaluate/baseline.js";
import { evaluateCases } from "../evaluate/evaluate-cases.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { findCases, type LabelledCase } from "../evaluate/find-cases.js";
import { printByLayout, printComparison, printMistakes, printSummary } from "../evaluate/print-evaluation.js";
import { printReliability } from "../evaluate/print-reliability.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { OCR_HELP, READING_OPTIONS, useReading } from "../reading-options.js";
import { reportError } from "../report-error.js";
import { print, tell } from "../terminal.js";

const optionsSchema = z.object({
  byLayout: z.boolean().default(false),
  json: z.boolean().default(false),
  verbose: z.boolean().default(false),
  baseline: z.string().min(1).optional(),
  save: z.string().min(1).optional(),
  ignoreLabels: z.boolean().default(false),
  ...READING_OPTIONS,
});
type Options = z.infer<typeof optionsSchema>;

/** `foi evaluate`: how well the extractor reads documents whose records a person wrote down. */
export const evaluateCommand: CliCommand = {
  declare: (command) =>
    command
      .argument(
        "<folder...>",
        "folders of labelled cases: STEM.json beside STEM.html, .txt, .md, .pdf, .docx, .doc, .eml or .msg",
      )
      .option("--by-layout", "also print the scores of each layout")
      .option("-v, --verbose", "also list what is wrong, case by case")
      .option("--baseline <file>", "compare with a saved evaluation: what was gained, what was lost")
      .option("--save <file>", "save this evaluation, to be a baseline")
      .option("--ignore-labels", "count questions whose number differs, as where a copy lost the numbers of lists")
      .option("--profile <file>", "read without the furniture of sites that 'foi learn' found")
      .option("--ocr", OCR_HELP)
      .option("--json", "print all of it as JSON"),
  examples: [
    ["foi evaluate fixtures/cases --by-layout", "score the shipped cases, layout by layout"],
    ["foi evaluate my-pages --save before.json", "keep the scores before a change"],
    ["foi evaluate my-pages --baseline before.json", "show what the change gained and lost"],
  ],
  run: async ({ operands, options, config }) => {
    const chosen = parseOptions(optionsSchema, options);
    const baseline = chosen.baseline === undefined ? null : await readBaseline(chosen.baseline);
    const cases = await findAllCases(operands);
    const report = (document: string, error: FoiRecordsError) => reportError(document, error, config);
    const evaluation = await useReading(chosen, (reading) => evaluateCases(cases, report, reading, chosen));
    if (chosen.save !== undefined) await save(chosen.save, evaluation);
    const comparison = baseline === null ? null : compareWithBaseline(evaluation.results, baseline);
    if (chosen.json) {
      await print(JSON.stringify(comparison === null ? evaluation : { ...evaluation, ...comparison }));
      return EXIT_CODES.OK.code;
    }
    for (const line of linesOf(evaluation, chosen)) await print(line);
    if (baseline !== null && comparison !== null) {
      for (const line of printComparison(evaluation, baseline, comparison)) await print(line);
    }
    return EXIT_CODES.OK.code;
  },
};

async function findAllCases(folders: readonly string[]): Promise<readonly LabelledCase[]> {
  const cases = await findCases(folders);
  if (cases.length > 0) return cases;
  throw new ConfigError(
    `${folders.join(", ")}: no labelled cases (STEM.json with a 'qa' list, or with 'parts' that have one)`,
  );
}

function linesOf(evaluation: Evaluation, { verbose, byLayout }: Options): string[] {
  return [
    ...(verbose ? printMistakes(evaluation.results) : []),
    ...printSummary(evaluation),
    ...printReliability(evaluation),
    ...(byLayout ? printByLayout(evaluation) : []),
  ];
}

async function save(path: string, evaluation: Evaluation): Promise<void> {
  await writeFile(path, `${JSON.stringify(evaluation)}\n`);
  tell(`Saved to ${path}.`);
}
