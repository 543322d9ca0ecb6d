import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = async (...messages: readonly (readonly string[])[]) => {
  const { request, dateResponded, questions } = await readRecord(
    messages.map((lines) => lines.join("\n")).join("\n\n"),
  );
  return {
    request,
    responded: dateResponded,
    told: questions.map(({ label, question, answer }) => [label, question, answer]),
  };
};

const POINTS = ["1. What did the repairs to Fenby Weir cost?", "2. Who carried them out?"] as const;
const REPLY = [
  "Dear Ms Reed",
  "Further to your request of 3 May our answers are:",
  "1. £41,200",
  "2. Penhale Ltd",
  "You can ask for an internal review within 40 working days.",
  "Kind regards",
  "Information Team",
] as const;
const RECEIPT = [
  "Thank you for your request, which we received today. We will respond within 20 working days.",
] as const;

describe("messages of a case, the newest first", () => {
  const told = [
    ["1", "What did the repairs to Fenby Weir cost?", "£41,200"],
    ["2", "Who carried them out?", "Penhale Ltd"],
  ];

  test.each([
    ["Information Desk to you", "You to Information Desk"],
    ["Information Desk, Fenby Council", "Jo Reed"],
    ["Fenby Council → you", "You → Fenby Council"],
  ])("are told by their heads: %s, %s", async (office, own) => {
    const page = await read(
      ["Weir repairs"],
      [`${own} 28 May 2021`, "Thanks, that is all that I need."],
      [`${office} 24 May 2021`, ...REPLY],
      [`${office} 4 May 2021`, ...RECEIPT],
      [`${own} 3 May 2021`, ...POINTS, "Jo Reed"],
    );
    expect(page).toEqual({ request: POINTS.join("\n"), responded: "2021-05-24", told });
  });

  test("are read from the first on where that stands first", async () => {
    const page = await read(
      ["Weir repairs"],
      ["You to Information Desk 3 May 2021", ...POINTS, "Jo Reed"],
      ["Information Desk to you 4 May 2021", ...RECEIPT],
      ["Information Desk to you 24 May 2021", ...REPLY],
    );
    expect(page.told).toEqual(told);
  });

  test("answer nothing with what the office asks back", async () => {
    const page = await read(
      ["Lamp columns"],
      ["Weirs Board to you 19 June 2022", "Dear Mr Pell", "312 were replaced in 2021/22.", "You may ask for a review."],
      ["You to Weirs Board 1 June 2022", "Sorry, I meant the year to March."],
      ["Weirs Board to you 30 May 2022", "Please could you tell us which year you mean?"],
      ["You to Weirs Board 27 May 2022", "How many lamp columns were replaced last year?", "A Pell"],
    );
    const question = "How many lamp columns were replaced last year?";
    expect(page.told).toEqual([[null, question, "312 were replaced in 2021/22."]]);
  });
});
