import { expect, test } from "@jest/globals";
import { packProvisions } from "../src/make-statutes.js";

test("packs facts by statute, words before the bar and the heading behind it", () => {
  const row = { heading: "National security", role: "exemption", test: "qualified", basis: "prejudice", ncnd: true };
  expect(packProvisions({ provisions: [{ id: "ukpga/2000/36/section/24/2", ...row }] })).toEqual({
    "ukpga/2000/36": { "section/24/2": "exemption qualified prejudice ncnd|National security" },
  });
});

test("refuses facts without a role", () => {
  expect(() => packProvisions({ provisions: [{ id: "ukpga/2000/36/section/1" }] })).toThrow();
});
