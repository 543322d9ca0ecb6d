import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";

const LETTER = `Accept all cookies
Invented Borough Council
Our ref: FOI 4411
Dear requester
Thank you for your request of 3 March 2024 under the Freedom of Information Act 2000. You asked:
1. How many gritting lorries does the council own?
Response
1. The council owns eleven gritting lorries.
If you are unhappy with this response you may ask for an internal review.
`;

describe("npm run new-case", () => {
  const folder = mkdtempSync(join(tmpdir(), "foi-case-"));
  const file = join(folder, "lorries.txt");
  writeFileSync(file, LETTER);
  const run = () =>
    spawnSync(
      process.execPath,
      [resolve("dist/new-case.js"), file, "--layout", "letter-text", "--into", join(folder, "cases")],
      {
        encoding: "utf8",
      },
    );

  it("makes a case that the extractor reads perfectly until a person corrects it", () => {
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining("correct it by hand") });
    const label = JSON.parse(readFileSync(join(folder, "cases/letter-text/lorries.json"), "utf8"));
    expect(label).toMatchObject({
      id: "lorries",
      layout: "letter-text",
      keep: expect.arrayContaining(["Invented Borough Council"]),
    });
    expect(existsSync(join(folder, "cases/letter-text/lorries.txt"))).toBe(true);
    const foi = [resolve("../apps/cli/bin/foi.js"), "evaluate", join(folder, "cases")];
    expect(spawnSync(process.execPath, foi, { encoding: "utf8" }).stdout).toContain(
      "1 cases, 0 without a record, 1 perfect",
    );
  });

  it("makes a part of each response of a log", () => {
    const log = join(folder, "log.txt");
    const entry = (number: number, thing: string) =>
      `Reference: FOI-24-${number}\nReceived: 0${number}/03/2024\nRequest\nHow many ${thing} are there in the borough?\nResponse\nThe council has eleven ${thing} in the borough.\n\n`;
    writeFileSync(log, `Invented Borough Council\n${entry(1, "lorries")}${entry(2, "ploughs")}`);
    const words = [resolve("dist/new-case.js"), log, "--layout", "log-text", "--into", join(folder, "logs")];
    expect(spawnSync(process.execPath, words, { encoding: "utf8" }).status).toBe(0);
    const { parts } = JSON.parse(readFileSync(join(folder, "logs/log-text/log.json"), "utf8"));
    expect(parts).toMatchObject([{ reference: "FOI-24-1" }, { reference: "FOI-24-2" }]);
    const foi = [resolve("../apps/cli/bin/foi.js"), "evaluate", join(folder, "logs")];
    expect(spawnSync(process.execPath, foi, { encoding: "utf8" }).stdout).toContain(
      "2 cases, 0 without a record, 2 perfect",
    );
  });

  it("never writes over a case", () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining("is there already") });
  });
});
