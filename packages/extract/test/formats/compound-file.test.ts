import { FoiRecordsError } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { openCompoundFile } from "../../src/formats/containers/compound-file.js";
import { cpuOf } from "../read-page.js";
import { makeCompound } from "./make-compound.js";

const FILE = makeCompound({
  WordDocument: "w".repeat(9000),
  "1Table": "t".repeat(5000),
  "__attach_version1.0_#00000000/__substg1.0_3701": "small",
});

/** Where the table of chains stands, by the header. */
const tableAt = (bytes: Uint8Array) => (new DataView(bytes.buffer).getUint32(76, true) + 1) * 512;

function changed(change: (view: DataView) => void): Uint8Array {
  const bytes = Uint8Array.from(FILE);
  change(new DataView(bytes.buffer));
  return bytes;
}

test("lists streams with the storages around them and gives their bytes", () => {
  const { entries, read } = openCompoundFile(FILE);
  const paths = entries.filter(({ isStream }) => isStream).map(({ path, size }) => [path, size]);
  expect(paths).toEqual(
    expect.arrayContaining([
      ["WordDocument", 9000],
      ["1Table", 5000],
    ]),
  );
  expect(paths).toEqual(expect.arrayContaining([["__attach_version1.0_#00000000/__substg1.0_3701", 5]]));
  expect(new TextDecoder().decode(read("__attach_version1.0_#00000000/__substg1.0_3701") ?? undefined)).toBe("small");
  expect(new TextDecoder().decode(read("WordDocument") ?? undefined)).toBe("w".repeat(9000));
  expect(read("none")).toBeNull();
});

describe("tables that would lead a reader astray", () => {
  test("a chain that loops", () => {
    const loop = changed((view) => {
      const at = tableAt(FILE);
      for (let sector = 0; sector < 128; sector++)
        if (view.getUint32(at + sector * 4, true) === 0xfffffffe) view.setUint32(at + sector * 4, 0, true);
    });
    expect(() => openCompoundFile(loop)).toThrow(/loop|out of/);
  });

  test("a directory that loops", () => {
    const first = (new DataView(FILE.buffer).getUint32(48, true) + 1) * 512;
    const loop = changed((view) => view.setUint32(first + 128 + 68, 1, true));
    expect(() => openCompoundFile(loop)).toThrow("its directory loops");
  });

  test("any bytes changed or cut off give a typed error or an answer, at once", async () => {
    const milliseconds = await cpuOf(() => {
      for (let seed = 1; seed < 600; seed++) {
        const bytes = changed((view) => {
          for (let round = 0; round < 6; round++)
            view.setUint32(
              ((seed * 7919 + round * 104_729) % (FILE.length - 4)) & ~3,
              seed * round * 2_654_435_761,
              true,
            );
        });
        try {
          openCompoundFile(seed % 3 === 0 ? bytes.subarray(0, (seed * 37) % bytes.length) : bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(FoiRecordsError);
        }
      }
    });
    expect(milliseconds).toBeLessThan(5000);
  });
});
