import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const FOLDER = fileURLToPath(new URL("../../../../fixtures/others/", import.meta.url));
const KINDS = JSON.parse(readFileSync(`${FOLDER}kinds.json`, "utf8")) as Readonly<Record<string, string>>;
const read = (file: string) => readRecord(readFileSync(FOLDER + file, "utf8"));
/** Pages that tell of requests at such length that they are still taken for responses; the number only falls. */
const MOST_MISTAKEN = 4;

describe("pages about requests", () => {
  test("are all in the table of kinds", () => {
    const pages = readdirSync(FOLDER).filter((file) => file !== "kinds.json");
    expect(pages.sort()).toEqual(Object.keys(KINDS).sort());
  });

  test.each(Object.keys(KINDS).filter((file) => KINDS[file] === "response"))("%s is a response", async (file) => {
    expect((await read(file)).kind).toBe("response");
  });

  test("are told from responses, and nothing is invented in them", async () => {
    const others = Object.keys(KINDS).filter((file) => KINDS[file] !== "response");
    const records = await Promise.all(others.map(read));
    const told = records.filter(({ kind }) => kind === "other" || kind === "disclosure-log");
    for (const record of told) {
      expect(record).toMatchObject({
        questions: [],
        exemptions: [],
        request: null,
        outcome: "unknown",
        refusalNotice: null,
      });
      expect(record).toMatchObject({ reference: null, dateReceived: null, dateResponded: null });
      if (record.kind === "other") expect(record.regimes).toEqual([]);
      expect(record.citations.filter(({ role }) => role === "relied-on" || role === "considered")).toEqual([]);
    }
    expect(others.length - told.length).toBeLessThanOrEqual(MOST_MISTAKEN);
  });
});
