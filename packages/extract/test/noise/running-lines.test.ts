import { describe, expect, test } from "@jest/globals";
import { findRunningLines } from "../../src/noise/running-lines.js";
import { readRecord } from "../read-page.js";

const LETTER = `Marlowe Bridge Trust
The Toll House, Quay Street
Your request of 4 May 2021 was about the swing bridge and the reports on it. You put four questions and I will take
them in turn. The Trust holds most of what you have asked for, and where it does not I say who may be able to help you
with it. I am sorry that the reply has taken so long.
Question 1
How often was the bridge opened to ships in each of the last three years, and how often was it stuck?
Response
It was opened 412 times in 2018, 388 times in 2019 and 97 times in 2020. It was stuck on nine days, all of them in
July and August, when the deck swells in the sun. The log does not say for how long the traffic had to wait, and so we
cannot tell you whether the ambulance was delayed.
Question 2
What was paid to the painter of the toll house?
Response
Not held
Question 3
Who decides at what hour the bridge is to be opened, and where are the rules about it?
Response
The Bridge Master decides. The rules are in the Navigation Order, which is kept in the library at Quay Street and may
be seen there on any weekday. A copy of the page that you want is enclosed with this letter, since the library does
not lend it out and the photocopier there has been out of order since the flood.
Question 4
How many of the crew live within a mile?
Response
Not held
You may ask the Clerk to look at this decision again. If you are still not content you may then go on to the
Information Commissioner, Wycliffe House, Water Lane, Wilmslow.
Bridge Clerk`.split("\n");

/** The letter with lines put in after some of its own. */
const printed = (places: readonly number[], edge: (page: number) => readonly string[]): readonly string[] =>
  LETTER.flatMap((line, index) => {
    const page = places.indexOf(index);
    return page < 0 ? [line] : [line, ...edge(page + 1)];
  });
const found = (lines: readonly string[]): readonly string[] =>
  [...findRunningLines(lines)].sort((a, b) => a - b).map((index) => lines[index] ?? "");

describe("what every page repeats", () => {
  const PAGES = [3, 10, 18];
  const EDGES: readonly (readonly [string, (page: number) => readonly string[], string])[] = [
    [
      "a foot over the page's number",
      (page) => ["The Trust is a charity, no. 000000", `Page ${page}`],
      "The Trust is a charity, no. 000000",
    ],
    ["a head under a marking", () => ["OFFICIAL", "MBT answer to request 21-44"], "MBT answer to request 21-44"],
    [
      "two lines of foot",
      (page) => ["Quay Street, Marlowe", "www.marlowebridge.example", `${page} of 3`],
      "Quay Street, Marlowe",
    ],
    ["a line in the middle of sentences", () => ["Ref MBT/21/44 – Swing bridge"], "Ref MBT/21/44 – Swing bridge"],
    ["a number behind a divider", (page) => [`Marlowe Bridge Trust | ${page}`], "Marlowe Bridge Trust | 2"],
    ["a number under a Welsh word", (page) => [`MBT 21-44 Tudalen ${page} o 3`], "MBT 21-44 Tudalen 3 o 3"],
  ];
  test.each(EDGES)("%s", (_name, edge, line) => {
    const running = found(printed(PAGES, edge));
    expect(running).toContain(line);
    for (const own of LETTER) expect(running).not.toContain(own);
  });

  test("a bare number at the end of each page", () => {
    expect(found([...printed([9, 21], (page) => [`${page}`]), "3"])).toEqual(["1", "2", "3"]);
  });

  test("a count at the end of a line that has figures of its own", () => {
    const running = found([
      ...printed([10, 20], (page) => [`MBT 21/44 Swing bridge ${page}`]),
      "MBT 21/44 Swing bridge 3",
    ]);
    expect(running).toEqual([1, 2, 3].map((page) => `MBT 21/44 Swing bridge ${page}`));
  });

  test.each(["Marlowe Bridge Trust FOI 0517/24", "OCL 0096-2023", "MBT2025/0142 - internal review", "MBT/1234"])(
    "the letter's reference with the numbers of its pages but the first: %s",
    (reference) => {
      const edge = (page: number) => [`${reference} ${page + 1}`];
      expect(found(printed([10, 20], edge))).toEqual([1, 2].flatMap(edge));
    },
  );

  test("a letterhead stands first and stays", () => {
    const lines = ["MARLOWE BRIDGE TRUST", ...printed(PAGES, (page) => ["MARLOWE BRIDGE TRUST", `${page}/3`])];
    expect(findRunningLines(lines).has(0)).toBe(false);
    expect(found(lines)).toContain("MARLOWE BRIDGE TRUST");
  });
});

describe("what stands more than once and is no page's edge", () => {
  test("labels, questions by number and short answers", () => {
    expect(found(LETTER)).toEqual([]);
  });

  test("a paragraph that answers two questions in the same words", () => {
    const answer = [
      "We do not record this by crew. The rota is kept on paper and is",
      "destroyed at the end of each season, so",
      "nothing is left to count.",
    ];
    expect(found([...LETTER.slice(0, 8), ...answer, ...LETTER.slice(11, 18), ...answer, ...LETTER.slice(21)])).toEqual(
      [],
    );
  });

  test("numbers of a table, one cell a line, and counts that happen to rise", () => {
    const rows = [1, 2, 3].flatMap((row) => [`${row}`, ...LETTER.slice(8, 11), "3 of 10"]);
    expect(found([...LETTER.slice(0, 5), ...rows, ...LETTER.slice(-4)])).toEqual([]);
  });

  test("a count that does not begin with the first page", () => {
    const counted = printed([10, 20], (page) => [`Bridges in ward 21 with lifts ${page + 1}`]);
    expect(found([...counted, "Bridges in ward 21 with lifts 4"])).toEqual([]);
  });

  test("requests by their reference, with a count each that does not go on by one", () => {
    const counted = printed([10, 20], (page) => [`Complaints about FOI 0517/24 ${page * 2}`]);
    expect(found(counted)).toEqual([]);
  });

  test("the sender of two messages", () => {
    const message = [
      "Records Office, Marlowe Bridge Trust",
      "Dear Requester",
      ...LETTER.slice(2, 11),
      "Records Office",
    ];
    expect(found([...message, ...message.slice(0, 2), ...LETTER.slice(18), "Records Office"])).toEqual([]);
  });
});

test("a sentence is whole where a page's edge stood in it", async () => {
  const lines = printed([3, 10, 18], (page) => ["The Trust is a charity, no. 000000", `Page ${page}`]);
  const { text } = await readRecord(lines.join("\n"));
  expect(text).not.toContain("charity");
  expect(text).toContain("able to help you with it");
});

test("pages counted '1/2' and '2/2', each once, are the pages' own", () => {
  const lines = ["Dear Ms Hall", "There are two kiosks.", "1/2", "They are let.", "2/2"];
  expect([...findRunningLines(lines)]).toEqual([2, 4]);
  expect([...findRunningLines(["Upper lock", "1/2", "Lower lock", "1/2"])]).toEqual([]);
});

test("numbers beside 'Question' in a table that fell apart count questions and no pages", async () => {
  const inner = "<table><tr><td>2021</td><td>2022</td></tr><tr><td>4</td><td>5</td></tr></table>";
  const asked = ["How many ships were stuck?", "Who decides?", "What was paid?"];
  const rows = asked.map(
    (question, index) =>
      `<tr><th rowspan="2">${index + 1}</th><th>Question</th><td>${question}</td></tr><tr><th>Response</th><td>${index === 1 ? "The Bridge Master." : inner}</td></tr>`,
  );
  const { questions } = await readRecord(`<main><h1>Bridge</h1><table>${rows.join("")}</table></main>`, "text/html");
  expect(questions.map(({ label, question }) => [label, question])).toEqual(asked.map((one, at) => [`${at + 1}`, one]));
});
