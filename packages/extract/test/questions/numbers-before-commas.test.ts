import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("paragraphs that open 'As to 1,' answer the numbers of the request", async () => {
  const { questions } = await readRecord(
    [
      "Thank you for your letter of 4 May 2021 to Kell Harbour Commissioners.",
      "You asked:",
      "1. How many moorings are let?",
      "2. How many are empty?",
      "3. Who sets the rent?",
      "Our response",
      "Your letter has been dealt with under the Freedom of Information Act 2000.",
      "As to 1, there are 84 moorings with a tenant.",
      "As to 2, nine. Two of them are under repair.",
      "With regard to 3, the rent is set by the harbour master each March.",
      "Yours sincerely",
    ].join("\n\n"),
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "As to 1, there are 84 moorings with a tenant."],
    ["2", "As to 2, nine. Two of them are under repair."],
    ["3", "With regard to 3, the rent is set by the harbour master each March."],
  ]);
});
