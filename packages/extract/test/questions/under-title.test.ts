import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("what is asked below a numbered title is the question, up to what is said of all", async () => {
  const page = `Marl Borough Council

Request

Please answer these about dogs, for 2023:
1. Wardens
The number employed on 31 March.
2. Strays
How many dogs were:
- taken in
- given back
3. Fouling
By "report" I mean any call or e-mail.
Please state the number of reports and of fines.
If this is too much please tell me how to narrow it.

Response

1. Wardens
Three.
2. Strays
Taken in 40, given back 31.
3. Fouling
We do not hold the number of reports. There were 12 fines.
`;
  const { questions } = await readRecord(page);
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["Wardens\nThe number employed on 31 March.", "Three."],
    ["Strays\nHow many dogs were:\n- taken in\n- given back", "Taken in 40, given back 31."],
    [
      'Fouling\nBy "report" I mean any call or e-mail.\nPlease state the number of reports and of fines.',
      "We do not hold the number of reports. There were 12 fines.",
    ],
  ]);
});

test("a list may begin at the first point of a later part, and its answers are days that date no letter", async () => {
  const thread = `Dates of the letters

Dear Fenport Town Council,

Please say when each letter named in the minutes was received:
3.1 the letter from the Boat Club
3.2 the letter about the slip
3.3 the letter from the school

Yours faithfully,
T Weir

Dear Mr Weir,

Your request of 2 May 2019. The days stamped on them are:

3.1   7th March 2019
3.2   9th March 2019
3.3   Not held. The envelope was thrown away.

21 May 2019

Clerk to the Council
Fenport Town Council
`;
  const record = await readRecord(thread);
  expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["3.1", "7th March 2019"],
    ["3.2", "9th March 2019"],
    ["3.3", "Not held. The envelope was thrown away."],
  ]);
  expect(record.dateReceived).toBe("2019-05-02");
  expect(record.dateResponded).toBe("2019-05-21");
});
