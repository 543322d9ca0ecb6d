import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDates } from "../../src/metadata/dates.js";
import { findDates, latestBefore, toIsoDate } from "../../src/metadata/uk-date.js";
import { readRecord } from "../read-page.js";
import { clean, page } from "./page.js";

type Day = string | null;

const read = (lines: readonly string[]): readonly [Day, Day] => {
  const { dateReceived, dateResponded } = readDates(page(lines), clean(lines));
  return [dateReceived?.value ?? null, dateResponded?.value ?? null];
};

/** Lines of a page → received, responded. */
const CASES: readonly (readonly [lines: readonly string[], received: Day, responded: Day])[] = [
  [["Date received: 1 May 2024", "Date responded: 29 May 2024"], "2024-05-01", "2024-05-29"],
  [["Rents", "Ref 24/031 (received 2 April 2024, answered 19 April 2024)"], "2024-04-02", "2024-04-19"],
  [["Sent to us on: 2 May 2024", "We replied on: 29 May 2024"], "2024-05-02", "2024-05-29"],
  [
    ["Date of request", "Friday, 3 May, 2024", "Date we wrote back", "Thursday, 9 May, 2024"],
    "2024-05-03",
    "2024-05-09",
  ],
  [["Came to us on 2 May 2024 | We wrote back on 29 May 2024"], "2024-05-02", "2024-05-29"],
  [["Day it came in", "2 May 2024", "Day it went out", "29 May 2024"], "2024-05-02", "2024-05-29"],
  [["Submission date: 2 May 2024", "Date dealt with: 29 May 2024"], "2024-05-02", "2024-05-29"],
  [["Date of your email: 2 May 2024", "Date of our letter: 29 May 2024"], "2024-05-02", "2024-05-29"],
  [["Received by the FOI Officer: 2 May 2024", "E-mailed to the applicant: 29 May 2024"], "2024-05-02", "2024-05-29"],
  [["Recd: 2 May 2024", "Ans'd: 29 May 2024"], "2024-05-02", "2024-05-29"],
  [["When did it get sent to us? 3 May 2021"], null, null],
  [
    ["12 July 2024 Case: WB-IR-0098", "Pier", "You wrote to us on 23 June 2024 as follows:"],
    "2024-06-23",
    "2024-07-12",
  ],
  [["Ref. F0419/24", "Date. 12 July 2024", "Dear Reed"], null, "2024-07-12"],
  [
    [
      "22 July 2022",
      "Dear Mr Reed",
      "Your request was received on 3 May 2022 and was answered on 1 June 2022. I have reviewed it.",
    ],
    "2022-05-03",
    "2022-07-22",
  ],
  [["Our reference | FOI 4471", "Date | 3 May 2021 | Contact | Jo Hall", "Dear Reed"], null, "2021-05-03"],
  [["Received: 11 November 2024", "Response: 9 December 2024", "Request", "How many?"], "2024-11-11", "2024-12-09"],
  [
    ["FOI request 3", "Received by email 9 May 2023, answered by the Clerk 22 May 2023", "The request"],
    "2023-05-09",
    "2023-05-22",
  ],
  [["Date received", "01/05/2024", "Date of response", "29/05/2024"], "2024-05-01", "2024-05-29"],
  [["Date Received | 01/05/24 | Date Closed | 29/05/24"], "2024-05-01", "2024-05-29"],
  [["- Date received", "- 30 September 2024", "- Date responded", "- 28 October 2024"], "2024-09-30", "2024-10-28"],
  [["Request Date 04/11/2019", "Completion Date 19/11/2019"], "2019-11-04", "2019-11-19"],
  [["Received: 3rd February 2025", "Answered: 28th February 2025"], "2025-02-03", "2025-02-28"],
  [["Date request received", "05/02/24", "Date of decision", "01/03/24"], "2024-02-05", "2024-03-01"],
  [["Requested Wed 14 June 2023", "Responded Tue 11 July 2023Good morning"], "2023-06-14", "2023-07-11"],
  [["Derbyniwyd / Received: 03/02/2025", "Ymatebwyd / Responded: 28/02/2025"], "2025-02-03", "2025-02-28"],
  [["Date submitted: 2023-01-09", "Response date: 2023-02-06"], "2023-01-09", "2023-02-06"],
  [["Request received: February 13, 2023", "Response sent: March 2, 2023"], "2023-02-13", "2023-03-02"],
  [["Date of Request: 7.3.2022", "Date of Reply: 4.4.2022"], "2022-03-07", "2022-04-04"],
  [["Date requested 16-Sep-2024", "Date completed 11-Oct-2024"], "2024-09-16", "2024-10-11"],
  [["FOI request date", "9 January 2024", "FOI response date", "5 February 2024"], "2024-01-09", "2024-02-05"],
  [["Thank you for your request received on 8th March 2021 about the ferry."], "2021-03-08", null],
  [["Thank you for your information request, which we received on 13 August 2024."], "2024-08-13", null],
  [["We received your request for the following information on 26 June 2023:"], "2023-06-26", null],
  [["Thank you for your email, which was received on 27 December 2022."], "2022-12-27", null],
  [["Thank you for your request for information received at this office on Monday 6 March 2023."], "2023-03-06", null],
  [["I refer to your request dated 15th January 2024."], "2024-01-15", null],
  [["We have now considered your request of 12 May 2025 for the following."], "2025-05-12", null],
  [["I write further to your email of 4 March 2024 in which you asked about tanks."], "2024-03-04", null],
  [["You wrote to us on 2 June 2021 asking for the plans."], "2021-06-02", null],
  [["On 9 January 2025 the Agency received from you a request in these terms:"], "2025-01-09", null],
  [["On 3 April 2024, you requested copies of the lease."], "2024-04-03", null],
  [["This request under the Act came in on 6 May 2025."], "2025-05-06", null],
  [["Your request reference: EIR 88", "Date: Monday 6 March 2023", "Dear Madam"], null, "2023-03-06"],
  [["FOI request", "Our ref: 4410", "Date: 14.04.2024", "Your request was for plans."], null, "2024-04-14"],
  [
    [
      "Allotment tenant 3 Feb 2022",
      "Dear Fenby Council,",
      "How many plots are let?",
      "Fenby Council 3 Feb 2022",
      "Thank you for your request. It has been logged.",
      "Records Officer, Fenby Council 1 March 2022",
      "Dear Tenant",
      "There are 40 and a list is attached.",
    ],
    "2022-02-03",
    "2022-03-01",
  ],
  [["6 October 2023", "Dear Requester", "Thank you for your request of 11 September."], "2023-09-11", "2023-10-06"],
  [["4 January 2024", "Dear Sir", "Thank you for your email of 12 December."], "2023-12-12", "2024-01-04"],
  [["Our ref: FOI 366.23", "Date: 21 July 2023", "Dear Madam"], null, "2023-07-21"],
  [["Our Ref: IM-22-2317 Date: 8th December 2022", "Your request has been dealt with."], null, "2022-12-08"],
  [["24th January 2023", "Dear Requester,", "You asked about bees."], null, "2023-01-24"],
  [["From: Information Team", "Sent: 10 November 2022 16:20", "Dear Requester"], null, "2022-11-10"],
  [["Published 26 June 2023", "Request", "How many?", "Response", "Two."], null, null],
  [["Response published: 23 September 2025", "Last updated: 24 September 2025"], null, null],
  [["Date published: 12 August 2019", "Received: 15 July 2019"], "2019-07-15", null],
  [["FOI date", "10/2023", "October 2023"], null, null],
  [["The contract was signed on 3 May 2021 and ends on 2 May 2026."], null, null],
  [["You should have an answer by 9 October 2023."], null, null],
  [["June 05, 2025 | Estates", "Request Number: 14702"], null, null],
  [
    [
      "A Resident",
      "7 March 2022",
      "How many benches are there?",
      "Kinlay Council Response",
      "25 March 2022",
      "Your request is with the Parks team and will be answered by 4 April.",
      "Kinlay Council Response",
      "4 April 2022",
      "We hold this and it is set out below. 12.",
    ],
    "2022-03-07",
    "2022-04-04",
  ],
  [
    [
      "A Resident",
      "2 May 2022",
      "Dear Kinlay Council, how many benches are there?",
      "Kinlay Council",
      "3 May 2022",
      "Thank you. We have logged your request for information as received on 3 May 2022.",
      "Kinlay Council",
      "7 June 2022",
      "We do not hold this.",
      "A Resident",
      "8 June 2022",
      "Thank you.",
    ],
    "2022-05-03",
    "2022-06-07",
  ],
  [["Published 1 June 2020", "Date of Request June 24"], null, null],
];

describe("readDates", () => {
  test.each(CASES)("%j: received %s, responded %s", (lines, received, responded) => {
    expect(read(lines)).toEqual([received, responded]);
  });

  test("a line of a date beside a long number, or of many labels, takes no time", () => {
    for (const beside of [
      "0001112223334445556667778889990001112223334445556667778",
      "ref ".repeat(20),
      "FOI 1".repeat(15),
    ])
      expect(read([`${beside}; 3 May 2021 ?`, "Dear Reed", "How many?"])).toEqual([null, null]);
  });

  test("a day that answers a question is not when it was answered", async () => {
    const letter =
      "Request\nQuestion: When does the lease end?\nResponse\nAnswer: 19 July 2016\nQuestion: Who holds it?\nAnswer: Us.";
    expect((await readRecord(letter)).dateResponded).toBeNull();
  });

  test("the last line under a page's list of annexes is the date of the letter below it", async () => {
    const letter =
      "Silage stores\nFirst published: 5 October 2023\nAnnex 1 – inspections, file type: ODS, file size: 14 KB\n14 KB\nDetails\n2 October 2023\nDear\nSilage stores\nThank you for your email, which Marl Waters received on 4 September 2023. You asked for:\n1. How many stores were inspected?\nOur response is as follows.\nQuestion 1\nWe inspected 48 stores in the year.\nYours sincerely\n";
    expect((await readRecord(letter)).dateResponded).toBe("2023-10-02");
  });

  test("a date may be broken before its month or its year", () => {
    expect(findDates("on 3\nMay 2021 and 4 June\n2022").map(toIsoDate)).toEqual(["2021-05-03", "2022-06-04"]);
  });

  test("the place of a date is where it is printed", () => {
    const lines = ["Received: 3rd February 2025"];
    expect(readDates(page(lines), clean(lines)).dateReceived?.spans).toEqual([{ start: 10, end: 27 }]);
  });
});

describe("findDates", () => {
  test.each([
    ["28th January 2026", "2026-01-28"],
    ["28 Jan 2026", "2026-01-28"],
    ["Wed 12th of May 2021", "2021-05-12"],
    ["07/03/2022", "2022-03-07"],
    ["07.03.22", "2022-03-07"],
    ["7-3-2022", "2022-03-07"],
    ["2022-03-07", "2022-03-07"],
    ["March 7, 2022", "2022-03-07"],
    ["Sept. 7th, 2022", "2022-09-07"],
    ["7-Mar-22", "2022-03-07"],
    ["15 Ionawr 2024", "2024-01-15"],
  ])("%s is %s", (text, iso) => expect(findDates(text).map(toIsoDate)).toEqual([iso]));

  test.each([
    "October 2023",
    "10/2023",
    "2021/22",
    "31/13/2020",
    "32 May 2020",
    "Monday 29 February 2017",
    "12.4.1.3",
    "0117 922 2000",
    "1/2",
    "section 12",
  ])("%s is none", (text) => expect(findDates(text)).toEqual([]));

  it("reads the month before its day without a year where the day is ordinal", () => {
    expect(findDates("in your email of April 2nd you asked")).toMatchObject([{ day: 2, month: 4, year: null }]);
    expect(findDates("in May 12 people came")).toEqual([]);
  });

  test("29 February is a day of leap years, and without its year the last of them", () => {
    expect(findDates("29 February 2020").map(toIsoDate)).toEqual(["2020-02-29"]);
    const [undated] = findDates("on 29 February we wrote");
    if (undated === undefined) throw new Error("no date");
    expect(latestBefore(undated, "2023-05-01")).toBe("2020-02-29");
    expect(latestBefore(undated, "2024-02-29")).toBe("2024-02-29");
    const lines = ["Received: 29 February", "Responded: 3 May 2023"];
    expect(readDates(page(lines), clean(lines)).dateReceived?.value).toBe("2020-02-29");
  });

  test("every day of the century is read back from its British forms", () => {
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2098-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split("-");
        const long = date.toLocaleDateString("en-GB", {
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        });
        for (const text of [iso, `${day}/${month}/${year}`, long])
          expect(findDates(text).map(toIsoDate)).toEqual([iso]);
      }),
    );
  });
});
