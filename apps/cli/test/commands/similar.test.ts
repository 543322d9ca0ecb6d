import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FoiRecord } from "@foi-records/contract";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { fillStore, makeRecord } from "../make-record.js";
import { runFoi } from "../run-foi.js";

const store = `sqlite:${join(mkdtempSync(join(tmpdir(), "foi-similar-")), "foi.db")}`;
const TEMPLATE = [
  "We have looked at the gritting rota of each depot and at the logs that drivers hand in when they return.",
  "The lorries are kept at two depots and are taken out whenever the road surface is forecast to fall below freezing.",
  "Each lorry is washed and greased in spring, and those that are past repair are sold at auction in the autumn.",
];
const OTHER = [
  "The allotment waiting list is held on paper by the parks team, who write to the person at its head each month.",
  "Plots that are given up are dug over before they are let again, and the shed and water butt stay with the plot.",
  "Bees may be kept where the neighbours agree, and cockerels may not be kept at all because of the noise they make.",
];
const letter = (name: string, lines: readonly string[], changes: Partial<FoiRecord> = {}) =>
  makeRecord(name, {
    authority: `${name} Council`,
    text: [`${name} Council`, ...lines, `Signed for ${name}`].join("\n"),
    ...changes,
  });

const [ashby, corfe] = [
  letter("Ashby", TEMPLATE),
  letter("Corfe", TEMPLATE, { outcome: "refused", authority: "Corfe\u001b[2J Council" }),
];
const hythe = letter("Hythe", OTHER);

beforeAll(() => fillStore(store, [ashby, corfe, hythe]));

describe("foi similar", () => {
  it("prints similarity, authority, reference and outcome of each record that is like one", () => {
    const { status, stdout } = runFoi(["similar", "FOI Ashby", "--store", store, "--quiet"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`^ 100 % {2}letter {3}${corfe.id.slice(0, 12)} {2}Corfe\ufffd\\[2J Council +FOI Corfe +refused\n$`),
    );
    const none = runFoi(["similar", hythe.id, "--store", store, "--quiet"]);
    expect(none).toMatchObject({
      status: 0,
      stdout: "",
      stderr: expect.stringContaining("No record has 60 % or more"),
    });
  });

  it("lists all groups, and gives both as JSON", () => {
    const { stdout, stderr } = runFoi(["similar", "--all", "--store", store, "--quiet"]);
    expect(stdout).toMatch(/^2 records {2}Gritting lorries\n first .*\n 100 % {2}letter/);
    expect(stderr).toContain("1 group with 60 % or more in common.");
    const json = JSON.parse(runFoi(["similar", ashby.id.slice(0, 12), "--store", store, "--json"]).stdout);
    expect(json).toMatchObject({
      id: ashby.id,
      least: 0.6,
      similar: [{ id: corfe.id, similarity: 1, by: "letter", outcome: "refused" }],
    });
    const group = JSON.parse(runFoi(["similar", "--all", "--store", store, "--json", "--quiet"]).stdout);
    expect([group.first.id, ...group.others.map(({ id }: { id: string }) => id)].sort()).toEqual(
      [ashby.id, corfe.id].sort(),
    );
  });

  it("asks for a record or --all, and for a share that can be found", () => {
    expect(runFoi(["similar", "--store", store])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--all"),
    });
    expect(runFoi(["similar", "FOI Ashby", "--all", "--store", store]).status).toBe(2);
    expect(runFoi(["similar", "--all", "--least", "0.1", "--store", store])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--least"),
    });
    expect(runFoi(["similar", "FOI 99", "--store", store])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'foi stats'"),
    });
  });
});
