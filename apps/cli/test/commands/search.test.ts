import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { fillStore, makeRecord } from "../make-record.js";
import { runFoi } from "../run-foi.js";

const store = `sqlite:${join(mkdtempSync(join(tmpdir(), "foi-search-")), "foi.db")}`;
const personal = {
  provision: "ukpga/2000/36/section/40/2",
  title: "Personal information",
  test: "absolute",
  basis: "class",
  neitherConfirmNorDeny: false,
  publicInterest: "not-required",
  harm: null,
  questions: [],
} as const;
const lorries = makeRecord("lorries", {
  text: "The lorries stand in two depots.",
  outcome: "refused",
  exemptions: [personal],
});
const lamps = makeRecord("lamps", { title: "Street lamps", text: "None stand there.", authority: "Zeddle Council" });
const older = makeRecord("older", { title: "Lamps", text: "None stand there.", dateResponded: "2019-01-30" });
const find = (...words: readonly string[]) => runFoi(["search", ...words, "--store", store]);
const references = (output: string) => [...output.matchAll(/· FOI (\w+) ·/g)].map(([, name]) => name);

beforeAll(() => fillStore(store, [lorries, lamps, older]));

describe("foi search", () => {
  it("prints authority, reference, date, outcome, title and where the words stand, and how many there are", () => {
    expect(find("depot", "lorry")).toEqual({
      status: 0,
      stdout: [
        `${lorries.id.slice(0, 12)}  Invented Borough Council · FOI lorries · 2024-01-30 · refused`,
        "  Gritting lorries – The lorries stand in two depots.\n",
      ].join("\n"),
      stderr: "1 record.\n",
    });
  });

  it("takes phrases, OR, minus and star, and the filters", () => {
    expect(references(find('"street lamps"').stdout)).toEqual(["lamps"]);
    expect(references(find("lamps -street").stdout)).toEqual(["older"]);
    expect(references(find("stand", "OR", "dep*").stdout).sort()).toEqual(["lamps", "lorries", "older"]);
    expect(references(find("stand", "--outcome", "refused").stdout)).toEqual(["lorries"]);
    expect(references(find("stand", "--provision", "s40").stdout)).toEqual(["lorries"]);
    expect(references(find("stand", "--authority", "zeddle").stdout)).toEqual(["lamps"]);
    expect(references(find("lamps", "--since", "2020-01-01").stdout)).toEqual(["lamps"]);
  });

  it("says what is left out by --limit, and that nothing was found", () => {
    expect(find("stand", "--limit", "2").stderr).toBe("The best 2 of 3 records (--limit).\n");
    expect(find("cockerels")).toMatchObject({ status: 0, stdout: "", stderr: expect.stringContaining("No record") });
  });

  it("prints all as JSON, with what was found marked", () => {
    const { hits, ...rest } = JSON.parse(find("depots", "--json").stdout);
    expect(rest).toEqual({ query: "depots", total: 1 });
    expect(hits).toMatchObject([
      {
        id: lorries.id,
        authority: "Invented Borough Council",
        reference: "FOI lorries",
        date: "2024-01-30",
        outcome: "refused",
        rank: expect.any(Number),
        snippet: [
          { text: "Gritting lorries – The lorries stand in two ", isMatch: false },
          { text: "depots", isMatch: true },
          { text: ".", isMatch: false },
        ],
      },
    ]);
  });

  it("says what is wrong with a search or an option", () => {
    expect(find("?!")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("SEARCH_QUERY: The search has no word"),
    });
    const negative = runFoi(["search", "--store", store, "--", "-lamps"]);
    expect(negative).toMatchObject({ status: 2, stderr: expect.stringContaining("only says what must not be found") });
    for (const wrong of [
      ["--limit", "0"],
      ["--since", "2024"],
      ["--outcome", "lost"],
      ["--provision", "x"],
    ]) {
      expect(find("lamps", ...wrong)).toMatchObject({ status: 2, stderr: expect.stringContaining(wrong[0] ?? "") });
    }
  });
});
