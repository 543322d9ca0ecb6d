import { expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

async function pairsIn(body: string) {
  const page = `Ferrow Island Museum\n\nDear Mr Quill\n\nOur reply is set out below.\n\n${body}\n\nYours sincerely\n`;
  return (await readPairs(page)).pairs;
}

test("the second line of a question may have the answer behind it", async () => {
  const body = `1. Do you lend paintings to schools?
If so, how many? Yes, nine
2. What does a day ticket cost?
Please give the price for a child. £3.50
3. Who guards the gate? The porter`;
  expect(await pairsIn(body)).toEqual([
    ["1", "Do you lend paintings to schools?\nIf so, how many?", "Yes, nine"],
    ["2", "What does a day ticket cost?\nPlease give the price for a child.", "£3.50"],
    ["3", "Who guards the gate?", "The porter"],
  ]);
});

test("an answer that points at another ends in a figure and asks nothing", async () => {
  const body = `1. How many keys are there?
Eleven
2. How many of them are lost?
Please see our answer to question 1.`;
  expect(await pairsIn(body)).toEqual([
    ["1", "How many keys are there?", "Eleven"],
    ["2", "How many of them are lost?", "Please see our answer to question 1."],
  ]);
});

test("a figure in what narrows a question is no answer where one stands below", async () => {
  const body = `1. Which pictures are shown most?
Please limit this to the top 10
The two by Anders and the map.
2. Who chose them?
The keeper.`;
  expect((await pairsIn(body))[0]).toEqual([
    "1",
    "Which pictures are shown most?\nPlease limit this to the top 10",
    "The two by Anders and the map.",
  ]);
});

test("a question that the width of the page broke has its answer behind its second line", async () => {
  const lines = [
    "Ferrow Island Museum",
    "Dear Mr Quill",
    "Our reply is set out below.",
    "1. How many of the paintings of the old harbour were cleaned between June and",
    "December 2021? 44",
    "2. Who cleaned them? The keeper",
    "Yours sincerely",
  ];
  expect((await readPairs(lines.map((line) => `<p>${line}</p>`).join(""), "text/html")).pairs).toEqual([
    ["1", "How many of the paintings of the old harbour were cleaned between June and\nDecember 2021?", "44"],
    ["2", "Who cleaned them?", "The keeper"],
  ]);
});

test("the one question of a page may have its answer on its line under 'Your request'", async () => {
  const page = (answer: string) =>
    `Ferrow Island Museum\n\nDear Mr Quill\n\nYour request\n\n1. How many keys does the gate have?${answer}\n\nYours sincerely\n`;
  expect((await readPairs(page(" = Eleven"))).pairs).toEqual([["1", "How many keys does the gate have?", "Eleven"]]);
  expect((await readPairs(page(" Please count spare ones."))).pairs[0]?.[2]).toBeNull();
});
