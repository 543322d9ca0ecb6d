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
