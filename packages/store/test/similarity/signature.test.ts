import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { minHash, similarityOf } from "../../src/similarity/min-hash.js";
import { shinglesOf } from "../../src/similarity/shingles.js";
import { ALGORITHM, bandsIn, fromBytes, signaturesOf, toBytes } from "../../src/similarity/signature.js";
import { letter, matter } from "./letters.js";

const sets = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 200, maxLength: 600 });

describe("a signature", () => {
  test("estimates the share of phrases in common", () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const cut = Math.ceil((values.length * percent) / 100);
        const [one, other] = [new Set(values), new Set(values.slice(0, cut))];
        const estimate = similarityOf(minHash(one), minHash(other));
        expect(Math.abs(estimate - cut / values.length)).toBeLessThan(0.25);
      }),
      { numRuns: 30 },
    );
  });

  test("is the same whatever the order of the phrases, and survives its bytes", () => {
    fc.assert(
      fc.property(sets, (values) => {
        const signature = minHash(new Set(values));
        expect(minHash(new Set([...values].reverse()))).toEqual(signature);
        expect(fromBytes(toBytes(signature))).toEqual(signature);
      }),
      { numRuns: 10 },
    );
  });

  test("sees neither names, nor dates, nor references, nor figures", () => {
    const one = shinglesOf(["we told Ms Harker of Northmoor District on 3 May 2024 that FOI/17 cost £4,000 in all"]);
    const other = shinglesOf(["we told Sam of Saltmarsh Trust on 28 June 2019 that IM-2 cost £17.50 in all"]);
    expect(other).toEqual(one);
    expect(shinglesOf(["", "NONE HELD", "12"]).size).toBe(0);
  });

  test("does not hear what every authority prints in every letter", () => {
    const rights = [
      "if you are not satisfied with how we handled your request you may ask us for an internal review of it",
      "you may also write to the commissioner who looks at how authorities have dealt with what they were asked",
      "the information is subject to copyright and may be used for private study but other use needs our consent",
    ];
    expect(signaturesOf(letter("A", [...matter(1), ...rights]).record)).toEqual(
      signaturesOf(letter("A", matter(1)).record),
    );
  });

  test("has bands that differ by kind and by place", () => {
    const [signature] = signaturesOf(letter("A", matter(1)).record);
    if (signature === undefined) throw new Error("no signature");
    const bands = bandsIn(signature);
    expect(new Set(bands).size).toBe(16);
    expect(bandsIn({ ...signature, kind: "request" }).filter((band) => bands.includes(band))).toEqual([]);
  });

  test("is the same on every machine and in every release of one algorithm: where it changes, ALGORITHM must", () => {
    const [signature] = signaturesOf(letter("Ashby", matter(3)).record);
    const print = createHash("sha256").update(toBytes(signature?.values ?? new Uint32Array()));
    expect([ALGORITHM, print.digest("hex").slice(0, 16)]).toEqual([1, "e3203694d913f9b6"]);
  });
});
