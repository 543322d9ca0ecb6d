import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openStore } from "@foi-records/store";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runFoi } from "../run-foi.js";

const letter = (number: number) =>
  `Our reference: FOI ${number}\nHow many lorries do you have?\nWe have ${number} lorries.\n`;

describe("foi ingest", () => {
  let folder = "";
  let pages = "";
  let store = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "foi-ingest-"));
    pages = join(folder, "pages");
    store = `sqlite:${join(folder, "foi.db")}`;
    mkdirSync(pages);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const writePages = (count: number) => {
    for (let number = 1; number <= count; number++) writeFileSync(join(pages, `${number}.txt`), letter(number));
  };

  async function countRecords(): Promise<number> {
    const opened = await openStore(store);
    try {
      return await opened.records.count();
    } finally {
      await opened.close();
    }
  }

  test("keeps a record of each page, and reads nothing twice", async () => {
    writePages(5);
    const first = runFoi(["ingest", pages, "--store", store]);
    expect([first.status, first.stdout]).toEqual([0, ""]);
    expect(first.stderr).toContain("5 stored, 0 failed");
    expect(await countRecords()).toBe(5);
    writeFileSync(join(pages, "6.txt"), letter(6));
    const second = runFoi(["ingest", pages], { STORE_URL: store });
    expect(second.stderr).toContain("1 stored, 5 already there, 0 failed");
    expect(await countRecords()).toBe(6);
  });

  test("lists what failed with its code and what to do, and keeps the rest", async () => {
    writePages(2);
    writeFileSync(join(pages, "large.txt"), letter(3).repeat(100));
    writeFileSync(join(pages, "sheet.xlsx"), "PK");
    const { status, stdout, stderr } = runFoi(["ingest", pages, "--store", store, "--max-bytes", "500"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("2 stored, 1 failed");
    expect(stderr).toMatch(/DOCUMENT_TOO_LARGE {2}.*large\.txt/);
    expect(stderr).toContain("Raise the limit with --max-bytes");
    expect(stderr).toContain("1: files ending in .xlsx are not read");
    expect(await countRecords()).toBe(2);
  });

  test("prints its summary as JSON and nothing else with --json --quiet", () => {
    writePages(2);
    writeFileSync(join(pages, "large.txt"), letter(3).repeat(100));
    const words = ["ingest", pages, "--store", store, "--max-bytes", "500", "--json", "--quiet"];
    const { status, stdout, stderr } = runFoi(words);
    expect([status, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      stored: 2,
      failed: 1,
      failuresByCode: { DOCUMENT_TOO_LARGE: 1 },
      failures: [{ code: "DOCUMENT_TOO_LARGE", uri: expect.stringContaining("large.txt") }],
    });
  });

  test("says nothing with --quiet where all is well", () => {
    writePages(1);
    expect(runFoi(["ingest", pages, "--store", store, "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("tells a missing source, an impossible store and a wrong option apart", () => {
    const missing = runFoi(["ingest", join(folder, "nowhere"), "--store", store]);
    expect([missing.status, missing.stderr]).toEqual([3, expect.stringContaining("SOURCE_UNAVAILABLE")]);
    const noFolder = runFoi(["ingest", pages, "--store", `sqlite:${join(folder, "no", "such", "foi.db")}`]);
    expect([noFolder.status, noFolder.stderr]).toEqual([3, expect.stringContaining("STORE_UNAVAILABLE")]);
    const noKind = runFoi(["ingest", pages, "--store", "mysql://localhost/foi"]);
    expect([noKind.status, noKind.stderr]).toEqual([2, expect.stringContaining("sqlite:PATH")]);
    const noNumber = runFoi(["ingest", pages, "--store", store, "--concurrency", "two"]);
    expect([noNumber.status, noNumber.stderr]).toEqual([2, expect.stringContaining("--concurrency")]);
  });

  test("says where it looked when it found nothing", () => {
    const { status, stderr } = runFoi(["ingest", pages, "--store", store]);
    expect(status).toBe(0);
    expect(stderr).toContain("No documents found: folders are searched");
  });

  test("searches a table from a pipe, and tells what it did not pass on", async () => {
    const rows = [
      { url: "https://fenby.example/foi/1", html: `<p>Thank you for your request.</p>${letter(1)}` },
      { url: "https://fenby.example/bins", html: "<p>Bins are collected on Monday.</p>" },
    ];
    const input = `${rows.map((row) => JSON.stringify(row)).join("\n")}\nbroken\n`;
    const words = ["ingest", "-", "--type", "application/x-ndjson", "--store", store];
    const { status, stderr } = runFoi(words, {}, input);
    expect(status).toBe(1);
    expect(stderr).toContain("1 stored, 1 failed");
    expect(stderr).toContain("Searched 3, passed on 1. Not passed on:\n  1: no sign of an FOI response");
    expect(stderr).toContain("BROKEN_ROW  stdin:: line 3: the line is no JSON object.");
    const all = JSON.parse(runFoi([...words, "--all", "--json"], {}, input).stdout);
    expect(all).toMatchObject({ stored: 1, current: 1, failed: 1, search: { searched: 3, passedOn: 2 } });
  });

  test("refuses to fetch from this machine, and a run without any source", () => {
    const local = runFoi(["ingest", "http://127.0.0.1:9/foi/1", "--store", store]);
    expect([local.status, local.stderr]).toEqual([1, expect.stringContaining("FETCH_REFUSED")]);
    const nothing = runFoi(["ingest", "--store", store]);
    expect([nothing.status, nothing.stderr]).toEqual([2, expect.stringContaining("--urls")]);
  });

  test("ends in order when interrupted, and the next run does the rest", async () => {
    const total = 1500;
    writePages(total);
    const child = spawn(process.execPath, ["bin/foi.js", "ingest", pages, "--store", store, "--json"]);
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += String(chunk);
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    while ((await countRecords()) === 0) await delay(50);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    const { stored, failed, aborted } = JSON.parse(stdout);
    expect([failed, aborted]).toEqual([0, true]);
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(total);
    expect(await countRecords()).toBe(stored);
    const rest = JSON.parse(runFoi(["ingest", pages, "--store", store, "--json"]).stdout);
    expect([rest.stored, rest.current]).toEqual([total - stored, stored]);
  });
});
