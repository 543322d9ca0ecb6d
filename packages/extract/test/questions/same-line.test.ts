import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

async function answersIn(page: string) {
  const { questions } = await readRecord(`Marlow Valley Council\nFreedom of Information Act 2000\n\n${page}`);
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

test("a question printed again word for word ends where a figure, a capital or a short answer goes on behind it", async () => {
  const page = `Your request

1. How many plots are there?
2. Of those, how many are
a) vacant
b) let to people over 60
c) let to groups
d) by the canal
3. Takings
i) 2018

Our reply

1. How many plots are there? 412
2. Of those, how many are
a) vacant 17
b) let to people over 60 203
c) let to groups We do not record this
d) by the canal none
3. Takings
i) 2018 £480`;
  expect(await answersIn(page)).toEqual([
    ["1", "How many plots are there?", "412"],
    ["2a", "vacant", "17"],
    ["2b", "let to people over 60", "203"],
    ["2c", "let to groups", "We do not record this"],
    ["2d", "by the canal", "none"],
    ["3i", "2018", "2018 £480"],
  ]);
});

test("numbers inside the sentence of a field are questions where a list below the last field answers them", async () => {
  const page = `Case | 1043
Enquiry | For a dissertation, 1) how many lamps are there 2) how many are LED 3) who looks after them. Next week will do.
Reply | Good afternoon. We have dealt with this under the Act.
1-2. There are 8,412 lamps and 6,200 of them are LED.
3. The county does.
If you are unhappy with this reply you may ask for an internal review.`;
  expect(await answersIn(page)).toEqual([
    ["1", "how many lamps are there", "There are 8,412 lamps and 6,200 of them are LED."],
    ["2", "how many are LED", "There are 8,412 lamps and 6,200 of them are LED."],
    ["3", "who looks after them.", "The county does."],
  ]);
});

test("a field may letter its questions, and answers stand under a run of letters", async () => {
  const page = `Details of request | I should like a) the number of lamps b) the number that are LED c) the clerk's name
Our response | Please see below.
a-b. There are 8,412 lamps and 6,200 of them are LED.
c. It is on the door.
If you are unhappy with this reply you may ask for an internal review.`;
  expect(await answersIn(page)).toEqual([
    ["a", "the number of lamps", "There are 8,412 lamps and 6,200 of them are LED."],
    ["b", "the number that are LED", "There are 8,412 lamps and 6,200 of them are LED."],
    ["c", "the clerk's name", "It is on the door."],
  ]);
});

test("a list that runs on in the line of 'Request:' is read out of it", async () => {
  const page = `Request: For a dissertation, (1) how many lamps are there (2) who looks after them? Thank you.

Response:
(1) 8,412
(2) The county`;
  expect(await answersIn(page)).toEqual([
    ["1", "how many lamps are there", "8,412"],
    ["2", "who looks after them?", "The county"],
  ]);
});

test("a sign between a question printed again and its answer is a part of neither", async () => {
  const page = `Your request

1. Vacant plots
2. Clerk of the ground
3. Rent of a plot

Our reply

1. Vacant plots = Seventeen
2. Clerk of the ground -> Parish office
3. Rent of a plot … under review`;
  expect(await answersIn(page)).toEqual([
    ["1", "Vacant plots", "Seventeen"],
    ["2", "Clerk of the ground", "Parish office"],
    ["3", "Rent of a plot", "under review"],
  ]);
});

test("of a list that is answered further down a question may have its answer on its own line", async () => {
  const page = `Your request

1. Is there a waiting list? Yes
2. How many are on it?
3. Who keeps it?

Our response

2. Forty-one.
3. The warden does.`;
  expect(await answersIn(page)).toEqual([
    ["1", "Is there a waiting list?", "Yes"],
    ["2", "How many are on it?", "Forty-one."],
    ["3", "Who keeps it?", "The warden does."],
  ]);
});

test("numbers glued to their questions label them", async () => {
  const page = `Our reply is set out below.

1How many plots are there? 412
2Name of the warden – Post is vacant
3Are there taps? Yes`;
  expect(await answersIn(page)).toEqual([
    ["1", "How many plots are there?", "412"],
    ["2", "Name of the warden", "Post is vacant"],
    ["3", "Are there taps?", "Yes"],
  ]);
});
