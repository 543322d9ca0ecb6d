import { expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

const HEAD = [
  "Ms A Wren",
  "4 Mill Street",
  "2 May 2023",
  "Dear Ms Wren",
  "Freedom of Information Act 2000",
  "Thank you for your request for information which we received on 4 April 2023.",
];
const FOOT = ["If you are unhappy with this reply you may ask for an internal review.", "Yours sincerely", "A. Ferris"];
const ASKED = "How many swans were counted on the mere between April 2020 and March 2023, and who counted them?";
const ANSWER =
  "There were 212 swans at the count of 2021 and 198 at that of 2022. Volunteers of the mere trust counted them.";

const letter = (...lines: string[]) => [...HEAD, ...lines, ...FOOT].join("\n\n");
test.each([
  "Terms of the request",
  "What landed in our inbox",
  "The ask",
  "Thus the applicant:",
  "Words of the letter –",
  "It was put to us in this way:",
  "You contacted us about the following:",
  "Your application:",
])("a line of whatever words over what surely asks leads in to the request: %j", async (lead) => {
  const read = await readPairs(letter(lead, ASKED, "Our response", ANSWER));
  expect(read).toEqual({ request: ASKED, pairs: [[null, ASKED, ANSWER]] });
});

test("so does one with the requester's greeting below it", async () => {
  const read = await readPairs(letter("What landed in our inbox:", "Dear Board", ASKED, "Our response", ANSWER));
  expect(read.pairs).toEqual([[null, ASKED, ANSWER]]);
});

test("titles over questions that stand by turns with their answers lead in to none", async () => {
  const second = "How many boats are moored on the mere, and what does a mooring cost?";
  const read = await readPairs(
    letter("Swans", ASKED, ANSWER, "Boats", second, "There are 14 boats. A mooring costs £120 a year."),
  );
  expect(read.pairs.map(([, question]) => question)).toEqual([ASKED, second]);
});

test("a title over a sentence that tells what was asked is no part of it", async () => {
  const told = "A resident wrote to the Clerk under the Act asking for “the number of swans on the mere in 2023”.";
  const read = await readPairs(letter("Swans on the mere", told, ANSWER));
  expect(read.request).not.toBe(told);
});

test("a letter that only answers has no request, whatever leads in to its figures", async () => {
  const read = await readPairs(
    letter("Count of the swans:", "2021: 212", "2022: 198", "The counts are made in March."),
  );
  expect(read.request).toBeNull();
});
