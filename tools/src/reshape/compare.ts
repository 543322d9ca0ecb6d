import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PART } from "../calibrate/gather.js";
import { type Evaluation, evaluationSchema, scoreOf } from "../score/floors.js";
import { runEvaluate } from "../score/run-evaluate.js";
import { type ReshapedPage, writeReshaped } from "./pages.js";

type Result = Evaluation["results"][number];
/** How the responses of each page were read, by the page's id. */
export type Reading = ReadonlyMap<string, readonly Result[]>;

/** What some pages give when they are read. */
export interface Figures {
  /** F1 of questions with their answers, whatever their numbers. */
  readonly qa: number;
  /** Shares of the responses whose outcome and whose request are right. */
  readonly outcome: number;
  readonly request: number;
}

/** Pages as read in their own form and in another. */
export interface Comparison {
  readonly pages: number;
  readonly own: Figures;
  readonly other: Figures;
  /** Ids of pages that lost a pair, an outcome or a request, those that lost most first. */
  readonly worse: readonly string[];
}

/** A record that no label speaks of is named so by `foi evaluate`. */
const EXTRA = /#extra-\d+$/;

/** Reads pages with the command line. Forms lose the numbers of lists, so that numbers of questions do not count. */
export function readPages(pages: readonly ReshapedPage[]): Reading {
  const folder = mkdtempSync(join(tmpdir(), "foi-reshape-"));
  try {
    writeReshaped(folder, pages);
    return byPage(evaluationSchema.parse(runEvaluate(folder, "--ignore-labels")).results);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byPage(results: readonly Result[]): Reading {
  const pages = new Map<string, Result[]>();
  for (const result of results) {
    const id = result.id.replace(PART, "");
    pages.set(id, [...(pages.get(id) ?? []), result]);
  }
  return pages;
}

/** Sets the readings of pages in another form beside those of the same pages in their own. */
export function compareReadings(own: Reading, other: Reading): Comparison {
  const ids = [...other.keys()];
  const of = (reading: Reading) => ids.flatMap((id) => reading.get(id) ?? []);
  const lost = ids.map((id) => ({ id, ...lossOf(own.get(id) ?? [], other.get(id) ?? []) }));
  const worse = lost.filter(({ pairs, facts }) => pairs > 0 || facts > 0);
  return {
    pages: ids.length,
    own: figuresOf(of(own)),
    other: figuresOf(of(other)),
    worse: worse.sort((a, b) => b.pairs - a.pairs || b.facts - a.facts).map(({ id }) => id),
  };
}

function figuresOf(results: readonly Result[]): Figures {
  const labelled = results.filter(({ id }) => !EXTRA.test(id));
  const share = (field: "outcome" | "request") => labelled.filter(isRight(field)).length / labelled.length;
  return {
    qa: scoreOf(results.flatMap(({ tallies }) => tallies["qa"] ?? [])),
    outcome: share("outcome"),
    request: share("request"),
  };
}

/** Right is also what the page does not say and the record does not. */
const isRight =
  (field: "outcome" | "request") =>
  ({ tallies }: Result) =>
    tallies[field]?.fp === 0 && tallies[field].fn === 0;

/** What a page lost: pairs in sum, outcomes and requests response by response. */
function lossOf(own: readonly Result[], other: readonly Result[]): { pairs: number; facts: number } {
  const pairs = (results: readonly Result[]) => results.reduce((sum, { tallies }) => sum + (tallies["qa"]?.tp ?? 0), 0);
  const facts = (["outcome", "request"] as const).map((field) => {
    const right = new Set(other.filter(isRight(field)).map(({ id }) => id));
    return own.filter((result) => !EXTRA.test(result.id) && isRight(field)(result) && !right.has(result.id)).length;
  });
  return { pairs: Math.max(0, pairs(own) - pairs(other)), facts: facts.reduce((sum, count) => sum + count, 0) };
}
