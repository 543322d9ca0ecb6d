import { expect, test } from "@jest/globals";
import { readDates } from "../../src/metadata/dates.js";
import { readRecord } from "../read-page.js";
import { clean, page } from "./page.js";

function read(lines: readonly string[]) {
  const { dateReceived, dateResponded } = readDates(page(lines), clean(lines));
  return [dateReceived?.value ?? null, dateResponded?.value ?? null];
}

/** Lines of a page → when the request was received and answered. */
const CASES: readonly (readonly [lines: readonly string[], received: string | null, responded: string | null])[] = [
  [["Thank you for your request about weirs. It was received on 5 May 2020."], "2020-05-05", null],
  [
    ["The Weirs Board (the WB) replied to this request on 9 June 2020. It reached us on 11 May 2020."],
    "2020-05-11",
    "2020-06-09",
  ],
  [["Received by the Weirs Board on 11 May 2020 and answered on 9 June 2020."], "2020-05-11", "2020-06-09"],
  [["Weirs", "Log no. 20-1188, answered 30/11/2020", "Q: How many?"], null, "2020-11-30"],
  [
    ["I refer to your email of Sunday 10 May, which we treat as having been received on 11 May 2020, about weirs."],
    "2020-05-11",
    null,
  ],
  [["I refer to your request of 11 May 2020, receipt of which was acknowledged on 12 May 2020."], "2020-05-11", null],
  [
    ["You wrote on 2 June to complain of the response that you were sent on 29 May to your request of 11 May 2020."],
    "2020-05-11",
    null,
  ],
  [
    ["You asked us to look again at our reply of 29 May to your request for information of 11 May 2020."],
    "2020-05-11",
    null,
  ],
  [["I refer to your email of 14 May, which the Board got on 15 May 2020 and looked at."], "2020-05-15", null],
  [["Weirs", "Date of letter: 9 June 2020", "The Board met, and has asked me to reply."], null, "2020-06-09"],
  [["I have reviewed the response you were sent on 29 May 2020. You asked for it in time."], null, null],
  [["Please send all letters sent by the Weirs Board to its tenants about damp since 1 January 2020."], null, null],
  [["Date we got it 11 May 2020", "Date we replied 9 June 2020"], "2020-05-11", "2020-06-09"],
  [["This page is a copy of our letter of 9 June 2020."], null, "2020-06-09"],
  [["We received your request on 11 May and are replying on 9 June 2020."], "2020-05-11", "2020-06-09"],
];

test.each(CASES)("%j came on %s and was answered on %s", (lines, received, responded) => {
  expect(read(lines)).toEqual([received, responded]);
});

test("'Answered on' over the answer tells when it was answered", async () => {
  const lines = [
    "Access to information - MH/IR/0033",
    "Asked on 09/02/2024:",
    "I'd like to know how many boat sheds you let to people who don't live in the borough.",
    "Answered on 15/02/2024:",
    "Sheds were handed back to the council on 1 October 2022 and we no longer hold the records.",
  ];
  expect((await readRecord(lines.join("\n"))).dateResponded).toBe("2024-02-15");
});
