import { describe, expect, test } from "@jest/globals";
import { keptLines } from "../read-source.js";

describe("titles of other pages", () => {
  test.each(["Similar requests", "In this section"])("stand below the letter under '%s'", async (label) => {
    const letter =
      "Dear Reed,\nThank you for your request. We do not hold the count of otters.\nYours sincerely\nClerk";
    const others = `${label}\nSection 106 monies for the weir\nFOI 2022-14 Eels in the Marl\nPowered by Weirworks`;
    expect(await keptLines(`${letter}\nWas this page useful?\n${others}`)).toEqual(letter.split("\n"));
  });

  test("are none among the words of the letter", async () => {
    const letter =
      "Dear Reed,\nWe do not hold the count of otters that you asked for.\nRelated information\nSection 12 and how it is reckoned\nYours sincerely\nClerk";
    expect(await keptLines(letter)).toEqual(letter.split("\n"));
  });
});

describe("threads on a site for requests", () => {
  const THREAD = [
    "Otters on the Marl",
    "River Watch made this Freedom of Information request to Marl Rivers Authority",
    "River Watch 2 May 2022",
    "Dear Marl Rivers Authority,",
    "How many otters were counted in 2021?",
    "Marl Rivers Authority 24 May 2022",
    "Dear River Watch",
    "Please see the attached letter. We hold counts for two of the three reaches that you asked about.",
    "otters 2021.pdf",
  ];
  const thread = (state: string, tools: readonly string[]): string =>
    [
      "Browse requests",
      THREAD[0],
      THREAD[1],
      state,
      "4 followers",
      ...THREAD.slice(2, 5),
      "Link to this",
      ...THREAD.slice(5),
      ...tools,
      "Follow",
    ].join("\n");

  test.each([
    ["The request was refused by Marl Rivers Authority.", ["Download", "View as HTML"]],
    ["Marl Rivers Authority did not have the information requested.", ["41K Download View as HTML"]],
    [
      "Waiting for an internal review by Marl Rivers Authority of their handling of this request.",
      ["1.2M", "Download"],
    ],
  ])("%s", async (state, tools) => {
    expect(await keptLines(thread(state, tools))).toEqual(THREAD);
  });

  test("a letter may say that the request was refused, and a page may name a file and its size", async () => {
    const lines = [
      "Dear Requester",
      "The request was refused by the Harbour Master.",
      "You may ask for an internal review of this.",
      "answer.pdf",
      "88K",
    ];
    expect(await keptLines(lines.join("\n"))).toEqual(lines);
  });
});
