import { expect, test } from "@jest/globals";
import { readProvision } from "../../src/search/read-provision.js";

const READ: Readonly<Record<string, string>> = {
  "ukpga/2000/36/section/40/2": "ukpga/2000/36/section/40/2",
  "FOIA section 40(2)": "ukpga/2000/36/section/40/2",
  "Section 31": "ukpga/2000/36/section/31",
  s40: "ukpga/2000/36/section/40",
  "s.40(2)": "ukpga/2000/36/section/40/2",
  "40(2)": "ukpga/2000/36/section/40/2",
  "regulation 12(4)(b)": "uksi/2004/3391/regulation/12/4/b",
  "FOISA section 38": "asp/2002/13/section/38",
};
test.each(Object.entries(READ))("%s", (typed, id) => expect(readProvision(typed)).toBe(id));

test.each(["personal data", "FOIA section 40(2) and section 31", "''"])("refuses %s", (typed) => {
  expect(() => readProvision(typed)).toThrow(
    expect.objectContaining({ code: "CONFIG", message: expect.stringContaining("--provision") }),
  );
});
