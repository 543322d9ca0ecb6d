import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runFoi } from "../run-foi.js";

interface Cited {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly provisions: readonly string[];
  readonly role: string;
}

const cite = (words: readonly string[], input: string) => {
  const { status, stdout, stderr } = runFoi(["cite", ...words], {}, input);
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
};

describe("foi cite", () => {
  test("gives the ids and the place in code points", () => {
    const text = "😀 It is exempt under section 40(2) of the Freedom of Information Act 2000.\n";
    const [citation, ...others] = JSON.parse(cite([], text)) as Cited[];
    expect(others).toEqual([]);
    expect(citation?.provisions).toEqual(["ukpga/2000/36/section/40/2"]);
    const characters = Array.from(text);
    expect(characters.slice(citation?.start, citation?.end).join("")).toBe(citation?.text);
    expect(Object.keys(citation ?? {})).toEqual(["text", "start", "end", "provisions", "role"]);
  });

  test.each([
    ["no input at all", "", 0],
    ["one line without an end", "s.40(2) FOIA", 1],
    ["one empty line", "\n", 1],
    ["empty lines between", "s.40(2) FOIA\n\nnothing\n\n", 4],
    ["separators that only some take for line ends", "a\u2028b\u0085c\rd\n", 1],
    ["Windows line ends", "s.40(2) FOIA\r\n\r\n", 2],
  ])("prints a line out for a line in: %s", (_, input, count) => {
    const lines = cite(["--lines"], input).split("\n").slice(0, -1);
    expect(lines).toHaveLength(count);
    for (const line of lines) expect(Array.isArray(JSON.parse(line))).toBe(true);
  });

  test("keeps lines in their order across the pieces in which they arrive", () => {
    const folder = mkdtempSync(join(tmpdir(), "foi-cite-"));
    const path = join(folder, "lines.txt");
    const numbers = Array.from({ length: 5000 }, (_, index) => (index % 90) + 1);
    writeFileSync(
      path,
      numbers.map((number) => `See section ${number} of the Freedom of Information Act 2000 – é😀`).join("\n"),
    );
    const lines = cite(["--lines", path], "").trimEnd().split("\n");
    rmSync(folder, { recursive: true });
    const found = lines.map((line) => (JSON.parse(line) as Cited[])[0]?.text);
    expect(found).toEqual(numbers.map((number) => `section ${number}`));
  });

  test("says which file cannot be read", () => {
    for (const words of [["nowhere.txt"], ["--lines", "nowhere.txt"]]) {
      const { status, stdout, stderr } = runFoi(["cite", ...words]);
      expect([status, stdout]).toEqual([3, ""]);
      expect(stderr).toMatch(/nowhere\.txt: .*there is no such file/);
    }
  });
});
