import type { Evaluation } from "./evaluation.js";
import { RATED_FIELDS } from "./judge-values.js";
import type { Reliability } from "./reliability.js";

const BAR = 40;

/** The reliability curve and the calibration error of every field; nothing where no record states a confidence. */
export function printReliability({ reliability, reliability_by_field: byField }: Evaluation): string[] {
  if (reliability.n === 0) return [];
  const fields = RATED_FIELDS.flatMap((field) => {
    const own = byField[field];
    return own === undefined || own.n === 0 ? [] : [toLine(field, own)];
  });
  return [
    "",
    `Confidence: expected calibration error ${reliability.ece.toFixed(3)} over ${reliability.n} values`,
    "",
    `${"".padEnd(16)}${["stated", "right", "ECE", "Brier", "n"].map((head) => head.padStart(8)).join("")}`,
    ...fields,
    toLine("all", reliability),
    "",
    ...printCurve(reliability),
  ];
}

function toLine(name: string, { stated, observed, ece, brier, n }: Reliability): string {
  const cells = [stated.toFixed(3), observed.toFixed(3), ece.toFixed(3), brier.toFixed(3), String(n)];
  return `${name.padEnd(16)}${cells.map((cell) => cell.padStart(8)).join("")}`;
}

/** A line a bin: what was stated, what share was right as a figure and a bar, and a mark where the statement stands. */
function printCurve({ bins }: Reliability): string[] {
  const head = `${"confidence".padEnd(12)}${"stated".padStart(8)}${"right".padStart(8)}${"n".padStart(8)}`;
  return [
    `${head}  bar: share that is right; |: as stated`,
    ...bins.map(({ from, to, n, stated, observed }) => {
      const range = `${from.toFixed(2)}–${to.toFixed(2)}`.padEnd(12);
      const figures = [stated.toFixed(3), observed.toFixed(3), String(n)].map((cell) => cell.padStart(8)).join("");
      return `${range}${figures}  ${drawBar(observed, stated)}`;
    }),
  ];
}

function drawBar(observed: number, stated: number): string {
  const mark = Math.round(stated * BAR);
  const bar = "█".repeat(Math.round(observed * BAR)).padEnd(BAR + 1);
  return `${bar.slice(0, mark)}|${bar.slice(mark + 1)}`.trimEnd();
}
