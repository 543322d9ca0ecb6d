import { expect, test } from "@jest/globals";
import { fieldOfLabel } from "../../src/metadata/date-words.js";
import { findDates, toIsoDate } from "../../src/metadata/uk-date.js";
import { readRecord } from "../read-page.js";

test.each(["06 Mehefin/June 2023", "6 June / Mehefin 2023", "6 Mehefin 2023"])("%s is a day of June", (text) => {
  expect(findDates(text).map(toIsoDate)).toEqual(["2023-06-06"]);
});

test.each([
  ["5 Mawrth 2021", "2021-03-05"],
  ["9 Ionawr 2020", "2020-01-09"],
  ["12 Rhagfyr 2019", "2019-12-12"],
])("%s is a day in Welsh", (text, day) => {
  expect(findDates(text).map(toIsoDate)).toEqual([day]);
});

test("a count up to a day is no reply", () => {
  expect(fieldOfLabel({ text: "Fines issued to", over: false })).toBeNull();
  expect(fieldOfLabel({ text: "Issued", over: false })).toBe("responded");
});

test("the heading over what a review tells of the first reply counts less than the letter's own day", async () => {
  const record = await readRecord(
    "29 April 2025\n\nOur ref: IR-0611\n\nDear Dr Fenby\n\nInternal review of your request\n\nYou asked us to look again at our answer to a request which came on 14 January 2025.\n\nThe response of 11 February 2025\n\nWe refused question 1 under section 43(2) of the Freedom of Information Act 2000.\n\nMy findings\n\nI uphold the refusal of question 1.\n\nYours sincerely\n\nMarl Harbour Board\n",
  );
  expect(record.dateResponded).toBe("2025-04-29");
});

test.each(["We received your request for the tide tables.", "The Marl Harbour Board has received your enquiry."])(
  "the day over a letter that opens so is the letter's: %s",
  async (opening) => {
    const record = await readRecord(
      `29 April 2025\n\nDear Dr Fenby\n\n${opening}\n\nYou asked for the tide tables of 2019.\n\nOur response\n\nThe tide tables are attached.\n\nYours sincerely\n\nMarl Harbour Board\n`,
    );
    expect(record.dateResponded).toBe("2025-04-29");
  },
);

test.each(["MARL", "THE MARL BOARD", "FENBY & MARL"])(
  "a head in capitals may stand at the other end of the day's line: %s",
  async (head) => {
    const record = await readRecord(
      `8th October 2021                                          ${head}\n                                                          METROPOLITAN UNIVERSITY\n\nRef: F-2021-0266\n\nDear X\n\nYour request of 13th September 2021\n\nWe do not hold this information.\n\nYours faithfully`,
    );
    expect(record.dateResponded).toBe("2021-10-08");
  },
);
