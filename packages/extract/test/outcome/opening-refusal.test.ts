import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("an answer that opens with its refusal gives nothing by its reasons", async () => {
  const record = await readRecord(
    "Request\n1. The lines of inquiry\n2. The cost\nResponse\n1. Withheld under section 31(1)(g) of the Freedom of Information Act 2000. The companies could trim what they say, apart from what they have said. Three witnesses have asked for this.\n2. £400",
  );
  expect(record.questions.map(({ status }) => status)).toEqual(["refused", "answered"]);
});
