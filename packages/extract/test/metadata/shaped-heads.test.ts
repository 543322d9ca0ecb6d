import { describe, expect, test } from "@jest/globals";
import { sideTold } from "../../src/metadata/told-sides.js";
import { readRecord } from "../read-page.js";

type Head = (side: "requester" | "authority", day: string, number: string) => string;

/** Heads that no list holds, each with the day in words and in numbers. */
const HEADS: readonly (readonly [string, Head])[] = [
  ["a day before a side", (side, day) => `${day} - from the ${side === "requester" ? "applicant" : "department"}`],
  ["a side over a day", (side, day) => `Letter ${side === "requester" ? "from" : "to"} resident\n${day} at 9.05am`],
  ["a day over a side", (side, day) => `${day}\n${side === "requester" ? "Enquirer" : "Case officer"}`],
  ["what comes in and goes out", (side, day) => `${side === "requester" ? "Inbound" : "Outbound"} e-mail, ${day}`],
  ["names between marks", (side, day) => `~~ ${side === "requester" ? "Ada Reed" : "Chart Room"} / ${day} ~~`],
  ["a name that is cut to its first letter", (side, day) => `${side === "requester" ? "Ada R." : "Chart Room"} ${day}`],
];

const LEAD = "I am drawing a map of the tarn and need to know:";
const QUESTIONS = "Which buoys were lost in 2020?\nWhat did the new ones cost?";

function pageOf(head: Head): string {
  return `Buoys on the tarn\n\n${head("requester", "14 April 2021", "14/04/2021")}\n${LEAD}\n${QUESTIONS}\n\n${head("authority", "15 April 2021", "15/04/2021")}\nWe have your request and it is with the Piermaster.\n\n${head("authority", "11 May 2021", "11/05/2021")}\nThank you for your request under the Freedom of Information Act 2000.\nWhich buoys were lost in 2020?\nThe two at the north pier.\nWhat did the new ones cost?\nThey cost £1,140.\nYou may ask for an internal review within two months.\n\nTarn Isles Map Authority, Pier Road`;
}

describe("heads of messages by what they share", () => {
  test.each(HEADS)("%s", async (_, head) => {
    const { dateReceived, dateResponded, request, questions } = await readRecord(pageOf(head), "text/plain");
    expect([dateReceived, dateResponded, request]).toEqual(["2021-04-14", "2021-05-11", `${LEAD}\n${QUESTIONS}`]);
    expect(questions.map(({ answer }) => answer)).toEqual(["The two at the north pier.", "They cost £1,140."]);
  });

  test("the marks of a mail that quotes", async () => {
    const page = pageOf(
      (side, _, number) => `>>> ${side === "requester" ? "Ada Reed" : "Records Desk"} ${number} 11:20 >>>`,
    );
    const { dateReceived, dateResponded } = await readRecord(page, "text/plain");
    expect([dateReceived, dateResponded]).toEqual(["2021-04-14", "2021-05-11"]);
  });

  test("the month before the day, as some software prints it", async () => {
    const page = pageOf((side, _, number) => {
      const [day = "", month = "", year = ""] = number.split("/");
      return `On ${Number(month)}/${Number(day)}/${year} 9:15:40 AM, ${side === "requester" ? "Requester" : "Tarn Isles Map Authority"} wrote:`;
    });
    const { dateReceived, dateResponded } = await readRecord(page, "text/plain");
    expect([dateReceived, dateResponded]).toEqual(["2021-04-14", "2021-05-11"]);
  });
});

describe("sides", () => {
  test.each([
    ["Message from customer", "requester"],
    ["Message to the customer", "authority"],
    ["Correspondence out:", "authority"],
    ["member of the public", "requester"],
    ["Requester to authority", "requester"],
    ["Minutes of the council", null],
    ["Date received:", null],
    ["Response sent", null],
  ])("%s", (text, side) => {
    expect(sideTold(text)).toBe(side);
  });
});
