import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("reasons in the letter are tied to a question by its place in the list", async () => {
  const { questions } = await readRecord(
    [
      "Kell Fire Board",
      "30 May 2021",
      "Dear Ms Lamb",
      "Thank you for your letter of 4 May 2021. Your request is at Annex A and what we can release is at Annex B. Some of it is exempt for these reasons.",
      "The list asked for in your third question is exempt under section 22(1) of the Freedom of Information Act 2000, as it is to be published in June.",
      "In your first question the names of the crew are exempt under section 40(2), as to give them would be unfair.",
      "Yours sincerely",
      "Annex A - Your request",
      "1. Who was aboard?",
      "2. How many fires were there?",
      "3. A list of stations that are to close",
      "Annex B - Information released",
      "1. Twelve men of this brigade, led by the Station Officer.",
      "2. There were 41.",
      "3. Withheld.",
    ].join("\n\n"),
  );
  expect(questions.map(({ label, status, exemptions }) => [label, status, exemptions])).toEqual([
    ["1", "partially-answered", ["ukpga/2000/36/section/40/2"]],
    ["2", "answered", []],
    ["3", "refused", ["ukpga/2000/36/section/22/1"]],
  ]);
});
