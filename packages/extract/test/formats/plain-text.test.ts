import { describe, expect, test } from "@jest/globals";
import { read } from "../read-source.js";

const texts = async (text: string) => (await read(text)).blocks.map((block) => block.text);

const WRAPPED = `We have searched the records of the estates department and of
the two depots and can confirm that the information which you
have asked for is held. It is set out below in the order of
your questions.
1. There are 41 vans at the northern depot, of which three are
electric, and 17 at the southern one.
2. None.`;

/** Filled to 72 letters. */
const FILLED = `We refer to the letter that reached us on the third of this month, in
which you asked us for:
a) the number of boats that were hired out on each of the lakes
b) what was paid to repair the boat house
c) the names of those who hold a licence and what each of them has to
pay
Your request has been looked at by the officer who has charge of the
boats together with the keeper. What we hold is set out in the rest of
this letter.
We have 41 boats, of which most are kept on the lower lake, as told in
the answer that we gave in the spring to a part of what is now question
2. Five of them are new, and it is likely that more will follow when it
RESPONSE
Reference: 77/24
The boat house was last repaired in 2019 by a builder from the town, at
a price that was agreed before.`;

describe("hard-wrapped text", () => {
  test("joins the lines of a paragraph", async () => {
    const lines = await texts(WRAPPED);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain(
      "department and of the two depots and can confirm that the information which you have asked",
    );
    expect(lines[2]).toBe("2. None.");
  });

  test("knows the width that lines are filled to, and so where a paragraph ends without a stop or an empty line", async () => {
    const lines = await texts(FILLED);
    expect(lines).toEqual([
      expect.stringMatching(/^We refer .* you asked us for:$/),
      "a) the number of boats that were hired out on each of the lakes",
      "b) what was paid to repair the boat house",
      "c) the names of those who hold a licence and what each of them has to pay",
      expect.stringMatching(/^Your request has been .* of this letter\.$/),
      expect.stringMatching(/^We have 41 boats.* question 2\. Five of them .* when it$/),
      "RESPONSE",
      "Reference: 77/24",
      expect.stringMatching(/^The boat house .*\.$/),
    ]);
  });

  test("reads lines with an empty line between all of them as it reads them without", async () => {
    expect(await texts(FILLED.replaceAll("\n", "\n\n"))).toEqual(await texts(FILLED));
  });

  test("keeps apart paragraphs of a line each, short as they are", async () => {
    const lines = [
      "We hold the book of tides and have put a copy of it with this letter,",
      "as we have done with the map that you saw.",
      "The boats are kept on the lower lake",
      "There is no list of the people who hire them.",
      "You may write to the harbour master if you are not content.",
      "He will look at it again within twenty working days of hearing from you.",
    ];
    expect(await texts(lines.join("\n\n"))).toEqual(lines);
  });

  test("joins across a page number", async () => {
    const lines = await texts(WRAPPED.replace("you\nhave", "you\nPage 1 of 2\nhave"));
    expect(lines[0]).toContain("which you have asked");
    expect(lines[1]).toBe("Page 1 of 2");
  });

  test("joins the year and the levels that a line was broken before", async () => {
    const lines = await texts(
      `${WRAPPED}\nWe wrote to the owner of the northern depot on the 26th May\n2023 and again.\nThe plan is withheld as it is information exempt under s.31\n(1)(a), as is the map.`,
    );
    expect(lines.slice(3)).toEqual([
      "We wrote to the owner of the northern depot on the 26th May 2023 and again.",
      "The plan is withheld as it is information exempt under s.31 (1)(a), as is the map.",
    ]);
  });

  test("joins a line that breaks off in a narrower letter of the same thread", async () => {
    const lines = await texts(
      `${WRAPPED}\nYour request for the book of tides was received on 14th\nFebruary. We will therefore aim to reply at the latest by\n13th March.\nThe date on which our reply is due for that request has\nbeen put back to 15th April.`,
    );
    expect(lines.slice(3)).toEqual([
      "Your request for the book of tides was received on 14th February. We will therefore aim to reply at the latest by 13th March.",
      "The date on which our reply is due for that request has been put back to 15th April.",
    ]);
  });

  test("joins what hangs below the words of a point, however few lines are broken, and no answer below its question", async () => {
    const list = ["1. how many of the swans have been ringed since", "   August 2018;", "2. who rings them;"];
    expect(await texts(list.join("\n"))).toEqual([`${list[0]} August 2018;`, "2. who rings them;"]);
    const answered = ["1. How many of the swans have been ringed since 2018?", "   Nine", "2. Who", "   Wardens"];
    expect(await texts(answered.join("\n"))).toEqual(answered.map((line) => line.trim()));
  });

  test("keeps the title of a ground on a line of its own", async () => {
    const lines = `${WRAPPED}\nNothing has changed at any of the depots since you last asked us.\ns.14(2) - Repeated requests, and those which are much the same\nWe answered this in May.`;
    expect((await texts(lines)).slice(4)).toEqual([
      "s.14(2) - Repeated requests, and those which are much the same",
      "We answered this in May.",
    ]);
  });

  test("parts a field from the greeting that a scrape glued to it", async () => {
    expect(await texts("Ref: TC.49Date: 3 May 2021Dear Ms Hall\nThank you.")).toEqual([
      "Ref: TC.49",
      "Date: 3 May 2021",
      "Dear Ms Hall",
      "Thank you.",
    ]);
  });

  test("never joins the greeting of a body whose name fills the line with what is asked of it", async () => {
    const lines = `Dear Upper Brale Valley University Hospitals NHS Foundation Trust,
Please provide the minutes of every meeting of the otter panel since the
spring of 2019, and the count of otters that was put before each of them,
with the names of the streams and the day on which they were counted.`;
    expect((await texts(lines))[0]).toBe("Dear Upper Brale Valley University Hospitals NHS Foundation Trust,");
  });

  test("joins no point of a list to the next for a name in which it ends", async () => {
    const list = ["1. Number of masts between the pier and Harbour Point", "2. How many were down for 7 days or more"];
    expect(await texts(list.join("\n"))).toEqual(list);
    expect(
      await texts("We cannot tell you more than what we said of your first question\n2. It is not held."),
    ).toHaveLength(1);
  });

  test("never joins lists, labels, addresses or short lines", async () => {
    const lines = await texts(`${WRAPPED}\nItems held:\n• vans\n• trailers\na) one\nb) two\nTown Hall\nmarket square`);
    expect(lines.slice(3)).toEqual([
      "Items held:",
      "• vans",
      "• trailers",
      "a) one",
      "b) two",
      "Town Hall",
      "market square",
    ]);
  });
});

test("reads a line of a scrape as a block", async () => {
  expect(await texts("Request\nHow many dogs?\nResponse\nfour")).toEqual([
    "Request",
    "How many dogs?",
    "Response",
    "four",
  ]);
});

test("reads pipe tables as rows, with the heads known by a rule or an empty corner", async () => {
  const { blocks } = await read("| | 2021 | 2022 |\n| Checks | 3 | 4 |\n\nx\n\na | b\n---|---\nc | d");
  const rows = blocks.filter((block) => block.kind === "table-row");
  expect(rows.map(({ cells, header, group }) => [cells, header, group]).slice(0, 2)).toEqual([
    [["", "2021", "2022"], true, 0],
    [["Checks", "3", "4"], undefined, 0],
  ]);
});

test("reads numbered questions with their answers in a column of spaces as rows", async () => {
  const { blocks } = await read(
    "No   Question                Answer\n\n1    Number of boats         14\n2    Who paints them?        The crew, in May\n10   Cost of paint           £412\n\n2021       14\n2022       16",
  );
  expect(blocks.filter(({ kind }) => kind === "table-row").map(({ cells }) => cells)).toEqual([
    ["No", "Question", "Answer"],
    ["1", "Number of boats", "14"],
    ["2", "Who paints them?", "The crew, in May"],
    ["10", "Cost of paint", "£412"],
  ]);
});

test("reads a quotation of mail without its marks", async () => {
  const { blocks } = await read("On Monday X wrote:\n> Please send it.\n>> Earlier.\nWe will.");
  expect(blocks.map(({ text, quoted }) => [text, quoted])).toEqual([
    ["On Monday X wrote:", undefined],
    ["Please send it.", true],
    ["Earlier.", true],
    ["We will.", undefined],
  ]);
});

test("reads bullets as list items and hash signs as headings", async () => {
  const { blocks } = await read("## Response\n• one\n- two\n-\nthree");
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ["heading", "Response"],
    ["list-item", "• one"],
    ["list-item", "- two"],
    ["paragraph", "-"],
    ["paragraph", "three"],
  ]);
});

test("reads the bullets that a word processor's fonts leave behind", async () => {
  const { blocks } = await read(
    "We asked for:\no  every boat's name\no the log\n§  Burden. It is long.\n\uf0b7 the lease\n§ 12 is met.",
  );
  expect(blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "list-item",
    "list-item",
    "list-item",
    "list-item",
    "paragraph",
  ]);
});

test("takes old line ends and form feeds", async () => {
  expect(await texts("a\r\nb\rc\fd")).toEqual(["a", "b", "c", "d"]);
});

/** Filled to 72 letters, with empty lines between paragraphs. */
const DIVIDED = `I should be glad to know (1) how many of the boats have been hired out,
(2) which of them has been sold since the spring of last year and (3)
who bought it, if that has been put down anywhere by the clerk or by
those who keep the lake.

The list was asked for by the keeper and it is not for anybody else to
see. We have asked the yard, and it would be harmed by what the others
would then be able to do with it. That is exempt in full, as it was
given in confidence (the Act, s.41(1), information given in confidence).
There is nothing else that we can say of it.

Q2. Please send me the minutes of the meeting held in March 2023.
They are enclosed, without the names of those who came to listen and who
had been promised by the keeper that nobody would ever be told.`;

test("keeps lists within a sentence and brackets whole, and parts a question from an answer that had room beside it", async () => {
  const torn = DIVIDED.replace(/\(the Act,\ss\.41/, "(the Act\ns.41");
  const found = await texts(torn);
  expect(found[0]).toMatch(/^I should be glad .*\(1\) how .*\(2\) which of them .*\(3\) who bought it/);
  expect(found[1]).toMatch(/\(the Act s\.41\(1\), information given in confidence\)/);
  expect(found.slice(-2)).toEqual([
    "Q2. Please send me the minutes of the meeting held in March 2023.",
    expect.stringMatching(/^They are enclosed, .* told\.$/),
  ]);
});

test("the label of an answer ends what is broken over lines above it, though that ends with an address", async () => {
  const lines = WRAPPED.replace(
    "below in the order of\nyour questions.",
    "below in the order of\nyour letter, see http://www.marl.example/depots/vans\nResponse:",
  );
  expect(await texts(lines)).toContain("Response:");
});
