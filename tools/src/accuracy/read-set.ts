import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { z } from "zod";
import { evaluationSchema, type Tally } from "../score/floors.js";
import { runEvaluate } from "../score/run-evaluate.js";
import { reliabilitySchema, type SetFigures, toFigures } from "./figures.js";
import type { PageTraits } from "./groups.js";

/** A labelled page with how it was read. */
export interface ReadPage extends PageTraits {
  readonly tallies: Readonly<Record<string, Tally>>;
}

const wholeSchema = evaluationSchema.extend({
  reliability: reliabilitySchema,
  reliability_by_field: z.record(z.string(), reliabilitySchema),
});
const traitsSchema = z.object({ authority: z.string().nullable(), regimes: z.array(z.string()) });
const nameSchema = z.object({ id: z.string(), layout: z.string() });
/** A label of one response, or of each of several: those are called after the file and their number. */
const labelSchema = z.union([
  nameSchema
    .extend({ parts: z.array(traitsSchema) })
    .transform(({ id, layout, parts }) => parts.map((part, index) => ({ id: `${id}#${index + 1}`, layout, ...part }))),
  nameSchema.extend(traitsSchema.shape).transform((label) => [label]),
]);
const SCOTTISH: ReadonlySet<string> = new Set(["foisa-2002", "eisr-2004"]);

/** Reads a folder with the command line and sums it up. */
export function readSet(folder: string): SetFigures {
  const evaluation = wholeSchema.parse(runEvaluate(folder));
  const traits = traitsIn(folder);
  const pages = evaluation.results.flatMap(({ id, tallies }): ReadPage[] => {
    const own = traits.get(id);
    return own === undefined ? [] : [{ ...own, tallies }];
  });
  const { reliability, reliability_by_field: reliabilityByField } = evaluation;
  return toFigures(pages, { reliability, reliabilityByField });
}

function traitsIn(folder: string): Map<string, PageTraits> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const html = new Set(paths.filter((path) => /\.html?$/.test(path)).map((path) => parse(path).name));
  const entries = paths
    .filter((path) => path.endsWith(".json"))
    .flatMap((path) => {
      const labels = labelSchema.parse(JSON.parse(readFileSync(join(folder, path), "utf8")));
      const format = html.has(parse(path).name) ? "html" : "text";
      return labels.map(({ id, layout, authority, regimes }): [string, PageTraits] => {
        const scottish = regimes.some((regime) => SCOTTISH.has(regime));
        return [id, { authority, layout, format, scottish }];
      });
    });
  return new Map(entries);
}
