import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { analyse } from "scslre";
import ts from "typescript";

const SOURCE = fileURLToPath(new URL("../src", import.meta.url));
/** Of one quantifier whose parts can read the same words in several ways; what else is slow grows by the square at most. */
const WITHIN_ONE = { Self: true, Trade: false, Move: false };

/** The patterns that a file writes out. */
function literalsOf(file: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(toPattern(node.text));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(join(SOURCE, file), "utf8"), ts.ScriptTarget.Latest));
  return found;
}

function toPattern(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** The patterns that modules put together of parts as they load. */
async function builtPatterns(): Promise<readonly RegExp[]> {
  const original = globalThis.RegExp;
  const built: RegExp[] = [];
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts: [string, string?]) {
      const pattern = new target(...parts);
      built.push(pattern);
      return pattern;
    },
  });
  try {
    await import("../src/index.js");
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

const isExponential = (pattern: RegExp): boolean =>
  analyse(pattern, { reportTypes: WITHIN_ONE }).reports.some(({ exponential }) => exponential);

test("tells a pattern that takes exponential time from one that does not", () => {
  expect(isExponential(/^(?:[\w-]*\d[\w/.-]*|on|the|\s)*$/)).toBe(true);
  expect(isExponential(/^(?:(?<![\w/.-])[\w/.-]+(?![\w/.-])|\s)*$/)).toBe(false);
});

test("no pattern takes exponential time, whatever it is tried on", async () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const [written, built] = [files.flatMap(literalsOf), await builtPatterns()];
  expect([written.length > 1000, built.length > 30]).toEqual([true, true]);
  const patterns = [...written, ...built];
  expect(patterns.filter(isExponential).map(({ source }) => source)).toEqual([]);
});
