import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = async (text: string) => {
  const record = await readRecord(text, "text/plain");
  return { ...record, answers: record.questions.map(({ answer }) => answer) };
};

const ASKED = `Moorings on the upper basin
T Weir made this Freedom of Information request to Fenport Harbour Board
T Weir 4 February 2022
Dear Fenport Harbour Board,\n
1) How many moorings are let?
2) How many are empty?
3) Which firm dredges the basin?\n
Yours faithfully,\n
T Weir\n
Fenport Harbour Board 8 February 2022\n
Dear T Weir,\n
Please specify which basin you mean by "upper".\n
Information Desk\n
T Weir 9 February 2022\n
Dear Information Desk,\n
The one by the lock.\n
Yours faithfully,\n
T Weir\n
Fenport Harbour Board 3 March 2022\n
Dear T Weir,\n`;

const SIGNED = `If you are not happy with this response you may ask for an internal review.\n
Kind regards\n
Information Requests
Fenport Harbour Board\n
T Weir 5 March 2022\n
Dear Fenport Harbour Board,\n
Please review this. Section 43 does not cover a name.\n
Yours faithfully,\n
T Weir`;

describe("a numbered reply to a request that was clarified", () => {
  test.each([
    [
      "under a lead-in that the width broke",
      "Thank you for clarifying it. Our answers to your questions are\nset out here.\n\n",
    ],
    ["under no lead-in", ""],
  ])("%s", async (_, leadIn) => {
    const { answers, request, citations } = await read(
      `${ASKED}${leadIn}1) Forty-one at the last count.\n2) Six.\n3) Withheld under section 43(2).\n\n${SIGNED}`,
    );
    expect(answers).toEqual(["Forty-one at the last count.", "Six.", "Withheld under section 43(2)."]);
    expect(request).not.toMatch(/Information Requests/);
    expect(citations.map(({ role }) => role)).toEqual(["relied-on", "quoted"]);
  });
});

describe("sentences that name the letters they answer", () => {
  const asked = (marks: readonly string[]) =>
    `FOI 12\nFenport Harbour Board\nRequest\nPlease send\n${marks[0]} the model of the basin\n${marks[1]} what went into it\n${marks[2]} its price\nResponse\n`;

  test.each([
    [["a)", "b)", "c)"], "In reply to a) and b), both are attached.", "In reply to c), it was £400."],
    [["(i)", "(ii)", "(iii)"], "For (i) and (ii) we send a disc.", "As to (iii), it was £400."],
    [["a.", "b.", "c."], "Parts a and b are attached.", "In respect of part c the price was £400."],
  ])("%s", async (marks, both, last) => {
    expect((await read(`${asked(marks)}${both}\n${last}`)).answers).toEqual([both, both, last]);
  });
});

describe("points that a scrape glued to their words", () => {
  test.each(["•", "▪", "● "])("%s", async (mark) => {
    const points = ["Number of boats sunk", "Number of boats raised", "The cost of raising them"];
    const said = ["2021:4, 2022:6", "3 in all", "We do not hold a cost for each boat."];
    const { questions, request } = await read(
      `FOI 118-23 Boats\nFenport Harbour Board\nDate received:4 May 2023\nYour requestPlease could you tell me for 2021 and 2022\n${points
        .map((point) => mark + point)
        .join("\n")}\nOur response\nThe Board holds this and can answer as follows.\n${points
        .map((point, index) => `${mark}${point}\n${said[index]}`)
        .join("\n")}\nWas this page useful?\nYes\nIn this section\nFOI 117-23 Buoys\nFOI 119-23 Locks\nCookies`,
    );
    expect(questions.map(({ question }) => question)).toEqual(points);
    expect(questions.map(({ answer }) => answer)).toEqual(said);
    expect(request).toMatch(/^Please could you tell me/);
  });
});

describe("answers between the lines of a mail", () => {
  const mail = (marks: readonly string[]) =>
    `From: Moorings Desk\nSent: 9 May 2022 11:20\nTo: T Weir\nSubject: RE: moorings\n\nDear T Weir\n\nPlease see our replies below.\n\nA Stone\nFenport Harbour Board\n\nFrom: T Weir\nSent: 14 April 2022 20:02\nTo: FOI Requests\nSubject: moorings\n\nHi\n\n1. Who dredges the basin?\n\n${marks[0]}Cold Silt Ltd${marks[1]}\n\n2. How often?\n\n${marks[0]}Twice a year${marks[1]}\n\nMany thanks\nT Weir`;

  test.each([
    ["AS: ", ""],
    ["[AS - ", "]"],
    ["AS – ", ""],
  ])("lose the initials of who gives them: %j", async (...marks) => {
    const { answers } = await read(mail(marks));
    expect(answers).toEqual(["Cold Silt Ltd", "Twice a year"]);
  });

  test("a request ends at its writer's name, whatever motto stands below", async () => {
    const asked = "Under section 1 of the Act please let me have the price of the model of the basin.";
    const { request } = await read(
      `From: Moorings Desk\nSent: 9 May 2022 11:20\nTo: Weir, T\nSubject: RE: model\n\nDear T Weir\n\nIt cost the Board £400 in all.\n\nMoorings Desk\n\nFrom: Weir, T\nSent: 14 April 2022 20:02\nTo: FOI Requests\nSubject: model\n\n${asked}\n\nT Weir\n"Still waters run deep"`,
    );
    expect(request).toBe(asked);
  });
});
