import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { COMMANDS } from "../src/commands/index.js";
import { EXIT_CODES } from "../src/exit-codes.js";
import { runFoi } from "./run-foi.js";

describe("foi", () => {
  test("lists every command and every exit code in its help", () => {
    const { status, stdout, stderr } = runFoi(["--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    for (const { name } of COMMANDS) expect(stdout).toContain(`\n  ${name} `);
    for (const { code, meaning } of Object.values(EXIT_CODES)) {
      expect(stdout).toMatch(new RegExp(`\\n {2}${code} +${meaning}`));
    }
  });

  test("prints help where nothing is asked for", () => {
    expect(runFoi([])).toEqual(runFoi(["--help"]));
  });

  test("knows every file in commands/", () => {
    const files = readdirSync("src/commands").map((file) => file.replace(".ts", ""));
    const names = ["index", ...COMMANDS.map(({ name }) => name)];
    expect(files.sort()).toEqual(names.sort());
  });

  test.each(COMMANDS.map(({ name }) => name))("shows an example in foi %s --help", (name) => {
    const { status, stdout } = runFoi([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`\nExamples:\n`);
    expect(stdout).toMatch(new RegExp(`\\n {2}.*foi ${name} `));
    expect(runFoi(["help", name]).stdout).toBe(stdout);
  });

  test("suggests the nearest command and the nearest option, and changes nothing on stdout", () => {
    const command = runFoi(["extrct", "page.html"]);
    expect([command.status, command.stdout]).toEqual([2, ""]);
    expect(command.stderr).toContain("Did you mean extract?");
    const option = runFoi(["extract", "--prety", "page.html"]);
    expect([option.status, option.stdout]).toEqual([2, ""]);
    expect(option.stderr).toContain("Did you mean --pretty?");
    expect(option.stderr).toContain("foi extract --help");
  });

  test("names the environment variable that is wrong", () => {
    const { status, stderr } = runFoi(["ingest", "."], { CONCURRENCY: "many" });
    expect(status).toBe(2);
    expect(stderr).toContain("CONFIG: environment variable CONCURRENCY");
  });
});
