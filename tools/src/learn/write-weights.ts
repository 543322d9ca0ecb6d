import { writeFileSync } from "node:fs";
import type { KindModel } from "./kinds.js";
import type { Model } from "./logistic.js";

/** Weights nearer to nothing change no decision. */
const SLIGHT = 0.05;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Writes weights that add to several sums, a sign a line; tells how many signs there are. */
export function writeKinds(
  file: string,
  facts: Readonly<Record<string, unknown>>,
  { bias, weights }: KindModel,
): number {
  return writeWeights(
    file,
    facts,
    bias.map((own, kind) => ({
      bias: own,
      weights: new Map([...weights].map(([sign, adds]) => [sign, adds[kind] as number])),
    })),
  );
}

/** Writes the weights of one or several models side by side, a sign a line; tells how many signs there are. */
export function writeWeights(file: string, facts: Readonly<Record<string, unknown>>, models: readonly Model[]): number {
  const signs = [...new Set(models.flatMap(({ weights }) => [...weights.keys()]))]
    .map((sign) => [sign, models.map(({ weights }) => rounded(weights.get(sign) ?? 0))] as const)
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= SLIGHT))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const head = { ...facts, bias: models.map(({ bias }) => rounded(bias)) };
  const lines = [
    ...Object.entries(head).map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ` "signs": {\n${signs.map(([sign, weights]) => `  ${JSON.stringify(sign)}: ${JSON.stringify(weights)}`).join(",\n")}\n }`,
  ];
  writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
  return signs.length;
}
