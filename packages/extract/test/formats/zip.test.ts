import { FoiRecordsError } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { unpackEntry } from "../../src/formats/containers/unpack-entry.js";
import { readZipDirectory } from "../../src/formats/containers/zip-directory.js";
import { cpuOf } from "../read-page.js";
import { lieInDirectory, makeZip } from "./make-zip.js";

const TEXT = "What stands in the letter. ".repeat(400);
const ZIP = makeZip({ "a.txt": TEXT, "b/c.xml": "<p/>" });

async function unpack(zip: Uint8Array, name: string): Promise<string> {
  const entry = readZipDirectory(zip).find((one) => one.name === name);
  if (entry === undefined) throw new Error("no such entry");
  return new TextDecoder().decode(await unpackEntry(zip, entry));
}

test("unpacks deflated and stored entries", async () => {
  const { zipSync } = await import("fflate");
  expect(await unpack(ZIP, "a.txt")).toBe(TEXT);
  expect(await unpack(zipSync({ s: [new TextEncoder().encode("stored"), { level: 0 }] }), "s")).toBe("stored");
});

describe("bombs and lies", () => {
  test("an entry that unpacks to more than it says", async () => {
    await expect(unpack(lieInDirectory(ZIP, "a.txt", "size", 100), "a.txt")).rejects.toMatchObject({
      code: "DOCUMENT_TOO_LARGE",
    });
  });

  test("a thousand million zeros are not unpacked", async () => {
    const bomb = makeZip({ "word/document.xml": new Uint8Array(60_000_000) });
    const lying = lieInDirectory(bomb, "word/document.xml", "size", 1000);
    const milliseconds = await cpuOf(async () => {
      for (const zip of [bomb, lying])
        await expect(unpack(zip, "word/document.xml")).rejects.toMatchObject({ code: "DOCUMENT_TOO_LARGE" });
    });
    expect(milliseconds).toBeLessThan(1000);
  });

  test("an entry that says it has four thousand million bytes", async () => {
    await expect(unpack(lieInDirectory(ZIP, "a.txt", "size", 0xffff_fff0), "a.txt")).rejects.toMatchObject({
      code: "DOCUMENT_TOO_LARGE",
    });
  });

  test("more entries than any document has", () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`f${index}`, ""]));
    expect(() => readZipDirectory(makeZip(many))).toThrow("5001 entries");
  });

  test("cut off or changed anywhere it gives a typed error or its text", async () => {
    for (let cut = 30; cut < ZIP.length; cut += 3) {
      const changed = Uint8Array.from(ZIP);
      changed[cut] = (changed[cut] ?? 0) ^ 0x55;
      for (const zip of [ZIP.subarray(0, cut), changed])
        await unpack(zip, "a.txt").catch((error: unknown) => {
          if (!(error instanceof FoiRecordsError)) expect(String(error)).toContain("no such entry");
        });
    }
  });
});
