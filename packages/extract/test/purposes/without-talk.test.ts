import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = [
  "Dear Ms Pellow",
  "Thank you for your request for information which we received on 15 March 2023. It has been dealt with under the Freedom of Information Act 2000.",
  "You asked:",
  "How many swans live on the mere?",
  "Our response",
];
const COUNTED = "There were 14 swans at the last count.";
const SIGNED = ["Yours sincerely", "A. Ferris\nRecords Officer"];

const answerOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord([...HEAD, ...lines].join("\n\n"));
  return questions.map(({ answer }) => answer).join("\n--\n");
};

describe("the last answer ends before a paragraph that leans to the letter by its place and by its words", () => {
  test.each([
    "Do ring me if anything is unclear.",
    "Happy to talk it through if that would be of use.",
    "Should anything here puzzle you, my colleagues and I are at your service.",
    "Do knock on our door if any of this is muddled.",
    "Those who dislike our reply may put their case to the Director of Law.",
  ])("%s", async (line) => expect(await answerOf(COUNTED, line, ...SIGNED)).toBe(COUNTED));

  test("and so does the last of several", async () => {
    const { questions } = await readRecord(
      [
        ...HEAD.slice(0, 2),
        "1. How many swans live on the mere?",
        COUNTED,
        "2. Who counts them?",
        "The warden counts them in May.",
        "Do ring me if anything is unclear.",
        ...SIGNED,
      ].join("\n\n"),
    );
    expect(questions.map(({ answer }) => answer)).toEqual([COUNTED, "The warden counts them in May."]);
  });
});

describe("a heading over what closes the letter is none of the answer", () => {
  const RIGHTS =
    "Write to the Head of Governance at Quay House, Marl MA1 4QQ within 40 working days, and somebody new to the matter will go through the papers.";

  const REGULATOR = "The regulator can be reached at Wycliffe House, Water Lane, Wilmslow SK9 5AF.";
  const GIVEN =
    "This information is not held. Complaints about the sewage works are handled by the water company, which is a private body.";

  test.each(["Remedies", "Recourse", "Escalation", "Redress", "Second thoughts"])("%s", async (line) =>
    expect(await answerOf(GIVEN, line, RIGHTS, REGULATOR)).toBe(GIVEN),
  );
});

describe("the last line of a page is none of the answer", () => {
  test.each([
    "for Chief Executive",
    "Approved by: Director of Estates",
    "DX 12345 Marl",
    "cc File; Director of Finance",
  ])("%s", async (line) => expect(await answerOf(COUNTED, line)).toBe(COUNTED));
});

describe("what answers goes on", () => {
  test.each([
    // A second sentence of the matter, reasons, and a test of the public interest.
    ["Nine of them nest on the island."],
    ["They are ringed each May by a warden of the Trust."],
    [
      "The places of their nests are withheld under section 43(2) of the Act.",
      "Public interest",
      "There is an interest in seeing the mere well kept, but a greater one in leaving the birds in peace, and the balance favours withholding the places.",
    ],
    ["Note: the count is made from a boat, so that some birds may have been missed."],
    ["Figures are for the whole mere, with the reed beds left out."],
  ])("%s", async (...lines) =>
    expect(await answerOf(COUNTED, ...lines, ...SIGNED)).toBe([COUNTED, ...lines].join("\n")),
  );

  test("over the lines that it leads in to", async () => {
    const lines = ["They nest at these places:", "Mill Lane", "Castle Road"];
    expect(await answerOf(COUNTED, ...lines, ...SIGNED)).toBe([COUNTED, ...lines].join("\n"));
  });

  test("over a last line with a figure for each year", async () => {
    const lines = ["2021: 12", "2022: 14"];
    expect(await answerOf("The counts of both years are below.", ...lines)).toBe(
      ["The counts of both years are below.", ...lines].join("\n"),
    );
  });
});
