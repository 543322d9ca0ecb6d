import { expect, test } from "@jest/globals";
import { partingsOf } from "../../src/questions/partings.js";
import { readPairs } from "../read-page.js";

const ABOVE = "Copley Bridge Town Council\n\nDear Mrs Aldous\n\nThank you for your e-mail of 6 March 2023.\n\n";
const BELOW =
  "\n\nIf you are not content with this reply you may ask us to review it.\n\nYours sincerely\n\nTown Clerk\n";

async function pairsIn(body: string) {
  return (await readPairs(`${ABOVE}${body}${BELOW}`)).pairs;
}

async function pairsOfHtml(body: string) {
  const page = `<html><body><main><p>Copley Bridge Town Council</p><p>Dear Mrs Aldous</p>${body}<p>Yours sincerely</p></main></body></html>`;
  return (await readPairs(page, "text/html")).pairs;
}

test("under 'You asked:' a list is parted by what most of its lines have between their halves", async () => {
  const body = `You asked:

1) Moorings let to visitors = 31
2) Berth with the longest lease = Gannet Quay
3) Income from the crane = £7,400 plus VAT
4) Divers on the payroll = Not recorded`;
  expect(await pairsIn(body)).toEqual([
    ["1", "Moorings let to visitors", "31"],
    ["2", "Berth with the longest lease", "Gannet Quay"],
    ["3", "Income from the crane", "£7,400 plus VAT"],
    ["4", "Divers on the payroll", "Not recorded"],
  ]);
});

test("brackets at the end of each line hold the answers", async () => {
  const body = `Our answers are these:

a) Owner of the weir (Tolland Mill Ltd)
b) Length of the sluice (14 metres)
c) Eels counted in 2020 (212)`;
  expect(await pairsIn(body)).toEqual([
    ["a", "Owner of the weir", "Tolland Mill Ltd"],
    ["b", "Length of the sluice", "14 metres"],
    ["c", "Eels counted in 2020", "212"],
  ]);
});

test("short matters under a stem are parted, whatever the sign", async () => {
  const body = `The answers to your questions are below.

1. How many of these were lost at sea:
i) buoys – 9
ii) oars – 31
2. Who keeps the log? – The mate`;
  expect(await pairsIn(body)).toEqual([
    ["1i", "buoys", "9"],
    ["1ii", "oars", "31"],
    ["2", "Who keeps the log?", "The mate"],
  ]);
});

test("levels of a list count on through each other", async () => {
  const body = `Request

1. Please name the supplier of each of these:
a. Ropes – Hemp & Daughters
b. Sails – Canvas Row
i. Day on which the contract ends 30/09/2026
c. Tar – none is bought
2. How many barrels are kept? 40`;
  expect(await pairsIn(body)).toEqual([
    ["1a", "Ropes", "Hemp & Daughters"],
    ["1b", "Sails", "Canvas Row"],
    ["1bi", "Day on which the contract ends", "30/09/2026"],
    ["1c", "Tar", "none is bought"],
    ["2", "How many barrels are kept?", "40"],
  ]);
});

test("points and plain lines that each hold both are pairs where nothing was asked above them", async () => {
  expect(
    await pairsOfHtml(
      "<p>Our response is set out below.</p><ul><li>Number of kilns in use: 3</li><li>Who fires them? Two potters</li><li>Cost of clay in 2021: £912</li></ul>",
    ),
  ).toEqual([
    [null, "Number of kilns in use", "3"],
    [null, "Who fires them?", "Two potters"],
    [null, "Cost of clay in 2021", "£912"],
  ]);
  expect(
    await pairsIn("Our response is set out below.\n\nNumber of kilns in use: 3\nCost of clay in 2021: £912"),
  ).toEqual([
    [null, "Number of kilns in use", "3"],
    [null, "Cost of clay in 2021", "£912"],
  ]);
});

test("what goes on below the last line of a list that answers belongs to its last answer", async () => {
  const body = `We can answer as follows:

1. Who owns the bell tower? The parish
2. Is it open to the public? No
The stair was found unsafe in the spring.
It will be looked at again when the masons have been.`;
  expect(await pairsIn(body)).toEqual([
    ["1", "Who owns the bell tower?", "The parish"],
    [
      "2",
      "Is it open to the public?",
      "No\nThe stair was found unsafe in the spring.\nIt will be looked at again when the masons have been.",
    ],
  ]);
});

test("a line of such a list is no heading, whatever it speaks of", async () => {
  const body = `<p>Our response is set out below.</p><ul><li>Number of bells rung = 8</li><li>Complaints about the noise of the bells = 14</li><li>Cost of new ropes = £310</li></ul>`;
  expect(await pairsOfHtml(body)).toEqual([
    [null, "Number of bells rung", "8"],
    [null, "Complaints about the noise of the bells", "14"],
    [null, "Cost of new ropes", "£310"],
  ]);
  expect(
    await pairsIn(
      "Our response is set out below.\n\nBells rung: 8\n\nComplaints about the bells: 14\n\nBell ropes bought in 2020: None",
    ),
  ).toEqual([
    [null, "Bells rung", "8"],
    [null, "Complaints about the bells", "14"],
    [null, "Bell ropes bought in 2020", "None"],
  ]);
});

test("a request whose points tell their details is answered where its reply stands", async () => {
  const body = `Your request

1. Contracts for rope - start and end dates
2. Crews - numbers by rank

Our response

1. They ran from May 2019 to April 2021.
2. There are nine mates and forty hands.`;
  expect(await pairsIn(body)).toEqual([
    ["1", "Contracts for rope - start and end dates", "They ran from May 2019 to April 2021."],
    ["2", "Crews - numbers by rank", "There are nine mates and forty hands."],
  ]);
});

test("points of one answer stay in it, and so do fields of the case", async () => {
  const body = `You asked how many barrels each of our cellars holds.

Our response

• Barrels in the north cellar: 40
• Barrels in the south cellar: 61`;
  expect((await pairsIn(body)).length).toBe(1);
  expect(
    (await pairsIn("Date of request: 4 May 2022\nDate of response: 30 May 2022\n\nWe hold no such log.")).length,
  ).toBe(1);
});

test.each([
  ["Barrels kept – 40", "-", "Barrels kept", "40"],
  ["Barrels kept in 2022 1,204", "last words", "Barrels kept in 2022", "1,204"],
  ["Barrels kept for the last year None", "last words", "Barrels kept for the last year", "None"],
  ["How many barrels?- 40", "?", "How many barrels?", "40"],
  ["How many barrels (if any)? [40]", "?", "How many barrels (if any)?", "[40]"],
])("%s is parted", (line, sign, asked, answer) => {
  const parts = partingsOf(line, 0).map((one) => [
    one.sign,
    line.slice(one.asked.start, one.asked.end),
    line.slice(one.answer.start, one.answer.end),
  ]);
  expect(parts).toContainEqual([sign, asked, answer]);
});

test.each([
  "Please give the top 10",
  "Barrels kept in 2022",
  "How many barrels? Please give them by cellar.",
  "How many barrels? I should also like to see the log.",
  "12 – 14",
  "We hold no log. The mate keeps one under regulation 9",
])("%s is not parted", (line) => {
  expect(partingsOf(line, 0)).toEqual([]);
});
