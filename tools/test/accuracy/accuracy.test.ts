import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { type AccuracyData, keepFigures, loadData, loadFigures } from "../../src/accuracy/data.js";
import { resample, type SetFigures } from "../../src/accuracy/figures.js";
import { familyOf, kindOf } from "../../src/accuracy/groups.js";
import { writeAccuracyPage } from "../../src/accuracy/page.js";
import { readSet } from "../../src/accuracy/read-set.js";
import { findWeakest } from "../../src/accuracy/weakest.js";
import { writePages } from "../../src/calibrate/gather.js";

describe("kindOf", () => {
  it.each([
    ["Quarrydale Constabulary", "police"],
    ["Heddlu Dyffryn Aur", "police"],
    ["Quarry and Vale Fire Authority", "fire and rescue"],
    ["NHS Lochside", "NHS and health"],
    ["Quarrydale Ambulance Service NHS Trust", "NHS and health"],
    ["University of Quarrydale", "universities, colleges, schools"],
    ["School Buildings Agency", "agencies and regulators"],
    ["Quarrydale Borough Council", "councils"],
    ["London Borough of Quarry Hill", "councils"],
    ["Ministry of Lighthouses", "government departments"],
    ["Weirs and Locks Regulator", "agencies and regulators"],
    ["Quarrydale Trams", "transport, water, housing"],
    ["Museum of Weirs", "museums and archives"],
    ["Quarry Watch", "other bodies"],
    [null, "none named"],
  ])("takes %s for one of: %s", (authority, kind) => {
    expect(kindOf(authority)).toBe(kind);
  });
});

describe("familyOf", () => {
  it.each([
    ["alaveteli-cards-html", "mail and threads"],
    ["scottish-review-upheld-text", "reviews"],
    ["pipe-table-text", "tables"],
    ["drupal-definition-list-html", "terms, fields, cards"],
    ["printed-below-roman-dot-text", "answers in a block below"],
    ["umbraco-one-reply-html", "one reply to all"],
    ["jadu-beside-dot-two-html", "question and answer by turns"],
    ["pdf-letter-text", "letters"],
    ["north-release-html", "release pages and logs"],
  ])("puts %s among: %s", (layout, family) => {
    expect(familyOf(layout)).toBe(family);
  });
});

describe("resample", () => {
  it("bounds a score by those of other draws, the same each time", () => {
    const tallies = Array.from({ length: 40 }, (_, index) => ({ tp: 2, fp: index % 4 === 0 ? 1 : 0, fn: 0 }));
    const [low, high] = resample(tallies, 500);
    expect(low).toBeLessThan(160 / 170);
    expect(high).toBeGreaterThan(160 / 170);
    expect(resample(tallies, 500)).toEqual([low, high]);
  });

  it("is 1 where there is nothing to find", () => {
    expect(resample([{ tp: 0, fp: 0, fn: 0 }], 10)).toEqual([1, 1]);
    expect(resample([], 10)).toEqual([1, 1]);
  });
});

describe("the page of accuracy", () => {
  let data: AccuracyData;
  let figures: SetFigures;
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "foi-accuracy-test-"));
    writePages(folder, 6, 31);
    figures = readSet(folder);
    data = {
      figures: {
        measuredOn: { version: "0.1.0", rules: `sha256:${"ab".repeat(32)}` },
        made: { count: 6, seed: 31 },
        labelled: figures,
        other: null,
        generated: figures,
      },
      firstTouch: { about: "…", batches: [{ date: "2026-01-02", title: "odd pages", pages: 3, scores: { qa: 0.5 } }] },
      heldOut: { all: { labelled: { n: 9, wrong: 1, ece: 0.04, told: null } } },
    };
  });

  it("has a row a field, a row a group, a curve, and what nobody can measure again", () => {
    const page = writeAccuracyPage(data);
    for (const field of Object.keys(figures.scores)) expect(page).toMatch(new RegExp(`^\\| \`${field}\` \\| \\d`, "m"));
    for (const { name } of [...figures.families, ...figures.kinds]) expect(page).toContain(`\n| ${name} | `);
    expect(page).toContain("| 2026-01-02 | 3 | odd pages |");
    expect(page).toContain("| all values | ECE 0.040, told apart –, 1 of 9 wrong | – | – |");
    expect(page).toMatch(/^generated pages: ECE 0\.\d{3}/m);
    expect(page).not.toMatch(/undefined|NaN/);
  });

  it("is the same after its figures were kept and read again", () => {
    const root = mkdtempSync(join(tmpdir(), "foi-accuracy-root-"));
    mkdirSync(join(root, "docs"));
    expect(loadFigures(root)).toBeNull();
    keepFigures(root, data.figures);
    expect(loadFigures(root)).toEqual(data.figures);
    for (const [path, content] of [
      ["fixtures/first-touch.json", data.firstTouch],
      ["packages/extract/src/confidence/weights.generated.json", { heldOut: data.heldOut }],
    ] as const) {
      mkdirSync(join(root, path, ".."), { recursive: true });
      writeFileSync(join(root, path), JSON.stringify(content));
    }
    expect(loadData(root)).toEqual(data);
  });

  it("names the worst fields of groups that are large enough to say anything", () => {
    const group = { name: "letters", pages: 9, perfect: 2 };
    const score = (f1: number, n: number) => ({ f1, low: 0, high: 1, n });
    const families = [{ ...group, scores: { qa: score(0.6, 30), request: score(0.4, 7), outcome: score(0.97, 30) } }];
    const weakest = findWeakest([{ name: "some", figures: { ...figures, families, kinds: [] } }], 5);
    expect(weakest).toEqual([{ set: "some", group: "letters", field: "qa", f1: 0.6, n: 30 }]);
  });

  it("is kept of pages read at first touch", () => {
    const kept = loadData(resolve(".."))?.firstTouch.batches ?? [];
    expect(kept.length).toBeGreaterThanOrEqual(5);
  });
});
