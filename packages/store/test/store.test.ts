import { expect, test } from "@jest/globals";
import { openStore } from "../src/open-store.js";
import { BACKENDS } from "./backends.js";
import { conformCaptures } from "./conform-captures.js";
import { conformRecords } from "./conform-records.js";
import { conformWork } from "./conform-work.js";
import { describeBackend } from "./describe-backend.js";

for (const backend of BACKENDS) {
  describeBackend(backend, (on) => {
    conformRecords(on);
    conformCaptures(on);
    conformWork(on);
  });
}

test("has at least one backend on this machine", () => {
  expect(BACKENDS.filter(({ skipped }) => skipped === null)).not.toEqual([]);
});

test("refuses an address of no known kind without telling its password", async () => {
  const opening = openStore("mysql://clerk:secret@db.example/foi");
  await expect(opening).rejects.toMatchObject({ code: "CONFIG", message: expect.stringContaining("sqlite:PATH") });
  await expect(opening).rejects.not.toThrow(/secret/);
});

test("says which file cannot be opened", async () => {
  await expect(openStore("sqlite:/nowhere/at/all/foi.db")).rejects.toMatchObject({
    code: "STORE_UNAVAILABLE",
    message: expect.stringContaining("/nowhere/at/all/foi.db"),
  });
});
