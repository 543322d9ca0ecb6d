import { expect, test } from "@jest/globals";
import { makePage } from "../../../tools/src/make-pages/index.js";
import { extractDocument, extractDocuments } from "../src/index.js";
import { rawDocument } from "./read-page.js";

test("documents that are read in step give what each gives alone, in their order; one that fails fails alone", async () => {
  const made = Array.from({ length: 12 }, (_, index) => rawDocument(makePage(4000 + index).bytes));
  const raws = [...made.slice(0, 5), rawDocument(""), ...made.slice(5)];
  const alone = await Promise.allSettled(raws.map((raw) => extractDocument(raw)));
  const inStep = await extractDocuments(raws);
  expect(JSON.stringify(inStep)).toBe(JSON.stringify(alone));
  expect(inStep.map(({ status }) => status === "fulfilled")).toEqual(raws.map(({ bytes }) => bytes.length > 0));
});
