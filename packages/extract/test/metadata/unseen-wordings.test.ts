import { describe, expect, test } from "@jest/globals";
import { readAuthority } from "../../src/metadata/authority.js";
import { readDates } from "../../src/metadata/dates.js";
import { clean, page } from "./page.js";

type Known = string | null;
interface Row {
  readonly lines: readonly string[];
  readonly authority: Known;
  readonly received: Known;
  readonly responded: Known;
}

const row = (lines: readonly string[], authority: Known, received: Known, responded: Known): Row => ({
  lines,
  authority,
  received,
  responded,
});

/** Short pages and letters in wordings of many kinds, read whole. */
const PAGES: readonly Row[] = [
  row(
    ["BRAMBLEWICK TOWN COUNCIL | BY THE SEA", "Received 26 January 2026 · Answered 20 February 2026"],
    "Bramblewick Town Council",
    "2026-01-26",
    "2026-02-20",
  ),
  row(
    ["Orlham Borough Council        OFFICIAL", "Date: 4 June 2024", "Dear applicant", "We got your email on 7 May."],
    "Orlham Borough Council",
    "2024-05-07",
    "2024-06-04",
  ),
  row(
    [
      "PELL VALLEY UNIVERSITY",
      "5th March, 2018.",
      "Dear Sir",
      "Your letter reached this office on 9th February, 2018.",
    ],
    "Pell Valley University",
    "2018-02-09",
    "2018-03-05",
  ),
  row(
    ["Marl Trams", "Opened - 03/04/2023", "Closed - 28/04/2023", "Marl Trams holds this."],
    "Marl Trams",
    "2023-04-03",
    "2023-04-28",
  ),
  row(
    ["Date in | 2024-02-01", "Date out | 2024-02-27", "~© 2024 Kettle Museum"],
    "Kettle Museum",
    "2024-02-01",
    "2024-02-27",
  ),
  row(
    ["When you asked: 1 July 2022", "When we answered: 29 July 2022", "Weir Homes Limited does not hold a list."],
    "Weir Homes Limited",
    "2022-07-01",
    "2022-07-29",
  ),
  row(
    ["Request logged 12 Aug 2021; reply issued 9 Sept 2021", "Yours sincerely", "Otter Bay Harbour Board"],
    "Otter Bay Harbour Board",
    "2021-08-12",
    "2021-09-09",
  ),
  row(
    [
      "Case opened",
      "14 October 2020",
      "Case closed",
      "11 November 2020",
      "Marlshire Constabulary can confirm that it is held.",
    ],
    "Marlshire Constabulary",
    "2020-10-14",
    "2020-11-11",
  ),
  row(
    [
      "You got in touch with us on Tuesday 3 May 2022 about swings.",
      "Issued 30 May 2022",
      "~Copyright Quill Parish Council",
    ],
    "Quill Parish Council",
    "2022-05-03",
    "2022-05-30",
  ),
  row(
    ["On 6 March 2023 your enquiry reached the Fells Bus Authority.", "Decision sent: 3 April 2023"],
    "Fells Bus Authority",
    "2023-03-06",
    "2023-04-03",
  ),
  row(
    ["FENWICK MUSEUM OF KETTLES", "17 May 2021", "Our ref: 12/21", "Thank you for contacting us on 26 April."],
    "Fenwick Museum of Kettles",
    "2021-04-26",
    "2021-05-17",
  ),
  row(
    ["The request was put to Marlow Vale Council on 2 September 2024.", "The Council replied on 30 September 2024."],
    "Marlow Vale Council",
    "2024-09-02",
    "2024-09-30",
  ),
  row(
    ["Date your request arrived: 8.1.24", "Date we replied: 5.2.24", "Write to Tarn Water."],
    "Tarn Water",
    "2024-01-08",
    "2024-02-05",
  ),
  row(
    ["Application lodged: 3 June 2019 | Determination: 1 July 2019", "Corrie Islands Council"],
    "Corrie Islands Council",
    "2019-06-03",
    "2019-07-01",
  ),
  row(
    ["From: A Person", "Sent: 4 March 2024 09:12", "To: foi@glen.example", "Subject: Benches", "Dear Glen Council"],
    "Glen Council",
    "2024-03-04",
    null,
  ),
  row(
    ["J Smith 4 May 2023", "Dear Stour Academy Trust,", "How many bells?"],
    "Stour Academy Trust",
    "2023-05-04",
    null,
  ),
  row(["Published: 3 May 2024", "Last reviewed: 4 May 2024", "Printed: 5 May 2024"], null, null, null),
  row(["The contract began on 1 April 2021 and runs to 31 March 2026."], null, null, null),
  row(["1. How many staff were employed on 1 April 2023?", "There were 604 staff on 1 April 2023."], null, null, null),
  row(
    ["Dale Council", "I refer to the questions that you sent in to us on the 5th of June 2023."],
    "Dale Council",
    "2023-06-05",
    null,
  ),
  row(
    ["We have now finished work on the request you submitted via our website on 11/12/2023."],
    null,
    "2023-12-11",
    null,
  ),
  row(["Thank you for getting in touch with the Trust on 2 May 2024 to ask about lifts."], null, "2024-05-02", null),
  row(
    ["This is our reply to the freedom of information request which was made to us on 6 June 2022."],
    null,
    "2022-06-06",
    null,
  ),
  row(["Your correspondence, dated 7 July 2021, has been passed to me."], null, "2021-07-07", null),
  row(["FOI 12: asked 3 March 2020, answered 31 March 2020"], null, "2020-03-03", "2020-03-31"),
  row(["Enquiry received: 3 March 2020 Enquiry answered: 31 March 2020"], null, "2020-03-03", "2020-03-31"),
  row(["Chief Executive", "The Partnership", "12 May 2023", "Dear Ms Tern"], null, null, "2023-05-12"),
  row(
    ["Issued 12 May 2023", "Signed", "Clerk to Upper Wold Parish Council"],
    "Upper Wold Parish Council",
    null,
    "2023-05-12",
  ),
  row(["Response date: 12 May 2023 (request date: 14 April 2023)"], null, "2023-04-14", "2023-05-12"),
  row(["Status: Completed 12 May 2023. Submitted 14 April 2023."], null, "2023-04-14", "2023-05-12"),
];

describe("pages in other wordings", () => {
  test.each(PAGES.map((each) => [each.lines.join(" / "), each] as const))("%s", (_name, each) => {
    const view = page(each.lines);
    const { dateReceived, dateResponded } = readDates(view, clean(each.lines));
    expect([readAuthority(view)?.value ?? null, dateReceived?.value ?? null, dateResponded?.value ?? null]).toEqual([
      each.authority,
      each.received,
      each.responded,
    ]);
  });
});
