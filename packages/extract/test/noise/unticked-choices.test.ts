import { expect, test } from "@jest/globals";
import { keptLines } from "../read-source.js";

test("choices of a form that were not made are none of the letter, the one that was made is", async () => {
  const lines = ["☐ Supplied in full", "☐ Supplied in part", "☒ Refused", "We refuse the request under section 12(1)."];
  expect(await keptLines(lines.join("\n\n"))).toEqual(lines.slice(2));
  expect(await keptLines(lines.slice(0, 2).join("\n\n"))).toEqual(lines.slice(0, 2));
});
