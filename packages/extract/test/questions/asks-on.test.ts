import { describe, expect, test } from "@jest/globals";
import { asksByName, asksOn } from "../../src/questions/asks-on.js";
import { readRecord } from "../read-page.js";

describe("a line that still asks", () => {
  test.each([
    "Please also include any one-off grants to the ferry.",
    "If you do not count by quarter, please give the figure for the year.",
    "If any part of this is too costly please tell me what could be had within the limit.",
    "If possible, can you detail what caused each leak?",
  ])("%s", (line) => expect(asksOn(line)).toBe(true));

  test.each([
    "Please find the figures below.",
    "Please see the attached list of piers.",
    "We hold 14 of them.",
    "Please provide us with a narrower period.",
  ])("is none: %s", (line) => expect(asksOn(line)).toBe(false));
});

describe("a line that names what it asks for", () => {
  test.each([
    "The total number of moorings let in the harbour",
    "The longest time that anybody waited for a berth.",
    "Figures showing how many anchors were lost since 2005.",
    "What is paid to the firm which dredges the channel.",
    "The average time taken to collect the dues",
    "The amount paid to divers in each year",
  ])("%s", (line) => expect(asksByName(line)).toBe(true));

  test.each([
    "The total number of moorings is 41",
    "Total number of buoys: 12",
    "Number of divers 7",
    "The amount received was £40",
    "The Harbour Board holds no figures of this kind.",
  ])("is none: %s", (line) => expect(asksByName(line)).toBe(false));
});

const read = async (text: string) => {
  const { request, outcome, questions } = await readRecord(text, "text/plain");
  return { request, outcome, questions: questions.map(({ question, answer }) => [question, answer]) };
};

describe("pages that print the request alone", () => {
  test("under its heading, with the answer in a file", async () => {
    const page = await read(
      `FOI004417 Moorings\n\nShort description\nMoorings and dredging\nReference number\nFOI004417\nRequest\n
Under the Freedom of Information Act 2000, I would like to request the following.\n
1 - The total number of moorings let by the Board\n
2 - The total cost of dredging, by year\n
If this is not held by year, please provide the whole and say which years it covers.\n
3 - The channel(s) with most silt`,
    );
    expect(page.request).toMatch(/^Under the Freedom .*most silt$/s);
    expect(page.outcome).toBe("unknown");
    expect(page.questions.map(([, answer]) => answer)).toEqual([null, null, null]);
  });

  test("without a heading, as questions alone", async () => {
    const page = await read(`1 – How many kiosks does the harbour let to traders?\n
2 – For each, please state i) the trade, ii) the rent and iii) the end of the lease.\n
3 – Please also specify whether the traders were asked before the rent was raised.`);
    expect(page.questions.map(([question, answer]) => [question?.slice(0, 12), answer])).toEqual([
      ["How many kio", null],
      ["For each, pl", null],
      ["Please also ", null],
    ]);
  });

  test("under the kind of the page, its subject and a date", async () => {
    const page =
      await read(`Freedom of Information Request\n\nHarbour lights and their cost\n\nReceived: 26 January 2021\n
I am writing under the Freedom of Information Act 2000 to request what the Board spent on harbour lights in 2019 and 2020, with the cost of each repair.`);
    expect(page.request).toMatch(/^I am writing/);
    expect(page.outcome).toBe("unknown");
  });

  test("with a list whose last point has a verb", async () => {
    const page = await read(`Under the Freedom of Information Act 2000, I am requesting the following information:
Please provide:
- Name of each pier
- Its age (if recorded)
- Whether a toll is charged there (yes, no, in summer)`);
    expect(page.questions.map(([, answer]) => answer)).toEqual([null]);
    expect(page.request).toMatch(/in summer\)$/);
  });
});

describe("questions put without a question mark", () => {
  test("by turns with their answers, in a letter", async () => {
    const page = await read(`10th February 2015\n\nDear Mr Reed\n
I refer to your request for information under the provisions of the Freedom of Information Act 2000.\n
You requested the following information:\n
Figures showing how many anchors have been lost each year since 2005.\n
The Board does not provide anchors and has counted none.\n
Figures showing the number of boats which have been refused a berth.\n
The requested information was kept from 2007 and is below.\n
2007-2008 3\n\n2008-2009 4\n
Figures showing tolls taken at the lock since 2005.\n
Year / Boats\n2005 / 1305\n2006 / 1360\n\nYours sincerely\n\nHarbour Master`);
    expect(page.questions.map(([question]) => question?.slice(0, 28))).toEqual([
      "Figures showing how many anc",
      "Figures showing the number o",
      "Figures showing tolls taken ",
    ]);
    expect(page.questions[1]?.[1]).toBe(
      "The requested information was kept from 2007 and is below.\n2007-2008 3\n2008-2009 4",
    );
  });
});

describe("what belongs to no answer", () => {
  test("a heading over the next list, a button of the page", async () => {
    const page = await read(`Request ID\n5259\nNotes\n
Could you please answer the following about moorings and about kiosks.\n
Moorings:\n\n1. What is the rent of a mooring?\n£80\n
2. How many are let?\nNone.\n
Kiosks:\n\n1. What is the rent of a kiosk?\n£400\n\n2. How many are let?\n2019: 6, 2020: 4\n\nGive website feedback`);
    expect(page.questions.map(([, answer]) => answer)).toEqual(["£80", "None.", "£400", "2019: 6, 2020: 4"]);
  });

  test("a colon in brackets parts no question", async () => {
    const page = await read(`Our Ref: IM-7-0942 Date: 31st May 2021\n
FREEDOM OF INFORMATION (SCOTLAND) ACT 2002\n
Your request is replicated below together with the response.\n
1. Please provide the names of all lock keepers employed by the board (number: 2382) and where they work. 2. Please provide copies of the bonds for all boats (see 1 above) in use. 3. Please state which policy covers the sharing of keys between keepers.`);
    expect(page.questions.map(([question, answer]) => [question?.slice(0, 20), answer])).toEqual([
      ["Please provide the n", null],
      ["Please provide copie", null],
      ["Please state which p", null],
    ]);
  });

  test("the letters of a provision are no labels", async () => {
    const page = await read(`FOI ID:\n8186\n
1. How many boats has the Board sold?\n\n2. In each case please disclose:\n\na) The name of the buyer\n\nb) The price\n
RESPONSE\n\n1. 5\n
2. I can confirm that the Harbour Board does hold this, however it is exempt by way of sections 21, 22 and 31(1)(a) of the FOIA.`);
    expect(new Set(page.questions.slice(1).map(([, answer]) => answer?.slice(0, 13)))).toEqual(
      new Set(["I can confirm"]),
    );
  });

  test("two lists of a request and those of its answer that print each question again", async () => {
    const asked = `Moorings:\n\n1. What is the rent of a mooring?\n2. How many moorings are let?\n\nKiosks:\n\n1. What is the rent of a kiosk?\n2. How many kiosks are let?`;
    const page = await read(`Response A45103\n\nReference\nA45103\n\nResponse date\n7 May 2021\n\nRequest\n
Could you please answer the following.\n\n${asked}\n\nResponse\n
Moorings:\n\n1. What is the rent of a mooring?\n  • £80\n2. How many moorings are let?\n  • 2019 - 2\n  • 2020 - 1\n
Kiosks:\n\n1. What is the rent of a kiosk?\n  • £95\n2. How many kiosks are let?\n  • 2020 - 9`);
    expect(page.questions.map(([, answer]) => answer)).toEqual([
      "• £80",
      "• 2019 - 2\n• 2020 - 1",
      "• £95",
      "• 2020 - 9",
    ]);
  });
});
