import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { COMMANDS } from "../src/commands/index.js";
import { configSchema } from "../src/config.js";
import { EXIT_CODES } from "../src/exit-codes.js";
import { runFoi } from "./run-foi.js";

const README = resolve("../../README.md");
const COMMAND_LINE = resolve("../../docs/command-line.md");

describe.each([README, COMMAND_LINE])("%s", (path) => {
  const text = readFileSync(path, "utf8");

  test("links to files that are there", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => link);
    const local = links.filter((link) => !link.startsWith("https://"));
    expect(local.filter((link) => !existsSync(resolve(dirname(path), link)))).toEqual([]);
  });

  test("names every command", () => {
    for (const { name } of COMMANDS) expect(text).toContain(`foi ${name}`);
  });
});

test("the record in the README is what its page gives", () => {
  const text = readFileSync(README, "utf8");
  const page = /\]\((fixtures\/[^)]+)\)/.exec(text)?.[1] ?? "";
  const printed = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? "");
  expect(JSON.parse(runFoi(["extract", resolve("../..", page)]).stdout)).toMatchObject(abridged(printed));
});

/** Lists in the README are abridged: each thing listed must be among those of the record. */
function abridged(value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, entry]) =>
      ["questions", "citations", "noise"].includes(key) && Array.isArray(entry)
        ? [key, expect.arrayContaining(entry.map((part) => expect.objectContaining(part)))]
        : [key, entry],
    ),
  );
}

test("the command line's page gives every exit code and environment variable", () => {
  const text = readFileSync(COMMAND_LINE, "utf8");
  for (const { code, meaning } of Object.values(EXIT_CODES)) expect(text).toContain(`| ${code} | ${meaning} |`);
  for (const name of Object.keys(configSchema.shape)) expect(text).toMatch(new RegExp(`\`${name}(=1)?\``));
});
