import { describe, expect, test } from "@jest/globals";
import { unitFacts } from "../../src/alignment/unit-facts.js";
import { findAll } from "../../src/extract-document.js";
import { rawDocument } from "../read-page.js";

const ASKED = ["How many benches are there?", "What did the bandstand cost?", "Who mends the clock?"];

/** The pieces of a letter below three questions: what each names, as numbers of questions. */
async function namedBy(said: readonly string[]): Promise<readonly (readonly [string, string | null, string])[]> {
  const [found] = await findAll(rawDocument(["You asked:", ...ASKED, ...said].join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean } = found;
  const questions = ASKED.map((text, index) => {
    const start = clean.text.indexOf(text);
    return { label: String(index + 1), span: { start, end: start + text.length }, text };
  });
  return unitFacts(clean, questions)
    .filter(({ text }) => said.includes(text))
    .map(({ text, naming, key }) => [text, naming, key]);
}

describe("what pieces of a reply name", () => {
  test("as many points as questions name one after another", async () => {
    const said = ["The Council says:", "? 212", "? £8,450 in 2023", "? nobody at present"];
    expect(await namedBy(said)).toEqual([
      [said[0], null, ""],
      [said[1], "step", "0"],
      [said[2], "step", "1"],
      [said[3], "step", "2"],
    ]);
  });

  test("fewer points name none", async () => {
    const said = ["The Council has benches:", "? 212 on the front", "? none elsewhere"];
    expect((await namedBy(said)).map(([, naming]) => naming)).toEqual([null, null, null]);
  });

  test("'all other questions' are those that nothing labels", async () => {
    const said = ["2. It cost £8,450.", "With regards to all other questions we hold nothing."];
    expect(await namedBy(said)).toEqual([
      [said[0], "mark", "1"],
      [said[1], "named", "0,2"],
    ]);
  });

  test("where nothing is labelled there is no rest", async () => {
    const said = ["With regards to all other questions we hold nothing."];
    expect((await namedBy(said)).map(([, naming]) => naming)).toEqual([null]);
  });
});
