import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { readRecord } from "./read-page.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const GOLD = join(process.env["FOI_SHARED_DIR"] ?? join(HERE, "../../../../shared"), "gold");
const SEED = join(GOLD, "seed-met-cctv.txt");

interface Labels {
  readonly authority: string;
  readonly reference: string;
  readonly outcome: string;
  readonly request: string;
  readonly qa: readonly Record<string, unknown>[];
  readonly citations: readonly { text: string; ids: readonly string[]; role: string }[];
  readonly exemptions: readonly string[];
  readonly noise: readonly string[];
}

(existsSync(SEED) ? describe : describe.skip)("the seed page (a third party's text, read from ../shared/gold)", () => {
  const text = existsSync(SEED) ? readFileSync(SEED, "utf8") : "";
  const labels = (): Labels => JSON.parse(readFileSync(SEED.replace(".txt", ".json"), "utf8"));

  it("gives the labelled facts, questions, citations and exemptions", async () => {
    const record = await readRecord(text);
    const want = labels();
    expect(record).toMatchObject({
      authority: want.authority,
      reference: want.reference,
      outcome: want.outcome,
      request: want.request,
    });
    const questions = record.questions.map(({ label, question, answer, status, exemptions }) => ({
      label,
      question,
      answer,
      status,
      exemptions,
    }));
    expect(questions).toEqual(want.qa);
    expect(record.citations).toEqual(
      want.citations.map(({ text: printed, ids, role }) => ({ text: printed, provisions: ids, role })),
    );
    expect(record.exemptions.map(({ provision }) => provision)).toEqual(want.exemptions);
  });

  it("takes away every line of the banner and loses no line of the letter", async () => {
    const record = await readRecord(text);
    const lines = text.split("\n").map((line) => line.trim());
    const noise = new Set(labels().noise);
    const squash = (value: string) => value.replace(/\s+/g, "");
    const kept = squash(record.text);
    const letter = lines.filter((line) => line !== "" && !noise.has(line));
    expect(letter.filter((line) => !kept.includes(squash(line)))).toEqual([]);
    expect(record.text.split("\n").filter((line) => noise.has(line))).toEqual([]);
  });
});
