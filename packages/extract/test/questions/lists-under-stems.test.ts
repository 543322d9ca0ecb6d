import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pairsOf = async (page: string) => {
  const { questions } = await readRecord(page, "text/html");
  return questions.map(({ label, question, answer }) => [label, question, answer]);
};
const pageOf = (asked: string, replied: string) =>
  `<h1>Beach huts</h1><h2>Request</h2>${asked}<h2>Response</h2>${replied}`;

describe("lists under stems", () => {
  test("a list's own number counts where its line names an earlier question, or begins with a far greater figure", async () => {
    const asked =
      '<ol><li>How many huts did you let?</li><li>How many licences were ended?</li><li>In relation to Question 2:<ol type="a"><li>The date on which each ended.</li><li>Whether its holder was warned.</li></ol></li><li>How many people wait for a hut?</li></ol>';
    const replied =
      "<ol><li>There were 38.</li><li>27. One was ended twice.</li><li>Please see the policy that is attached.</li><li>There are 1,140 people.</li></ol>";
    expect(await pairsOf(pageOf(asked, replied))).toEqual([
      ["1", "How many huts did you let?", "There were 38."],
      ["2", "How many licences were ended?", "27. One was ended twice."],
      ["3a", "The date on which each ended.", "Please see the policy that is attached."],
      ["3b", "Whether its holder was warned.", "Please see the policy that is attached."],
      ["4", "How many people wait for a hut?", "There are 1,140 people."],
    ]);
  });

  test("letters of the law in the answer to a stem label no part of it", async () => {
    const asked =
      "<p>1. How many huts are empty?</p><p>2. In each case please give:</p><p>a) The full address</p><p>b) The name of the owner</p>";
    const replied =
      "<p>1. 118</p><p>2. We hold this but it is exempt under section 31(1)(a) of the Act.</p><p>Section 31(1)(a) exempts information whose disclosure would be likely to prejudice—</p><p>(a) the prevention of crime,</p><p>A list of empty huts would be of use to thieves.</p>";
    const pairs = await pairsOf(pageOf(asked, replied));
    expect(pairs.map(([label]) => label)).toEqual(["1", "2a", "2b"]);
    expect(pairs[1]?.[2]).toBe(pairs[2]?.[2]);
  });

  test.each([
    ["what leads on to the next", "Also please provide:"],
    ["how the reply is to be sent", "Please send the information in the body of an email if you can."],
  ])("%s is no part of a question", async (_case, line) => {
    const asked = `<p>a) How many huts did you let?</p><p>${line}</p><p>b) What was their rent?</p>`;
    expect(await pairsOf(pageOf(asked, "<p>a) There were 38.</p><p>b) It was £40 a year.</p>"))).toEqual([
      ["a", "How many huts did you let?", "There were 38."],
      ["b", "What was their rent?", "It was £40 a year."],
    ]);
  });

  test("a letter glued to 'If' stands under its number", async () => {
    const asked = "<p>1. How many huts are let?</p><p>2. Was any hut damaged?</p><p>a.If yes, how many were?</p>";
    const replied = "<p>1. There are 38.</p><p>2. Yes, some were.</p><p>a. Nine of them were.</p>";
    expect((await pairsOf(pageOf(asked, replied))).map(([label]) => label)).toEqual(["1", "2", "2a"]);
  });

  test("a letter under paragraphs and a line that leads on belongs to the number above", async () => {
    const asked =
      "<p>1. How are the rents of huts set?</p><p>I asked you about these in May.</p><p>Please confirm:</p><p>a) whether a list is held;</p><p>b) whether it is published.</p><p>2. How many huts are let?</p>";
    const replied =
      "<p>1. They are set each May.</p><p>a) No list is held.</p><p>b) It is not published.</p><p>2. There are 38.</p>";
    expect(await pairsOf(pageOf(asked, replied))).toEqual([
      ["1", "How are the rents of huts set?", "They are set each May."],
      ["1a", "whether a list is held;", "No list is held."],
      ["1b", "whether it is published.", "It is not published."],
      ["2", "How many huts are let?", "There are 38."],
    ]);
  });

  test("a stroke behind a full stop parts an answer from its question, and a label may be glued to it", async () => {
    const page =
      "<h1>Huts</h1><h2>Response</h2><p>1.)The number of huts that were let annually. / 741 / 802</p><p>2.)The number of huts that were lost annually. / 12 / 14</p>";
    expect(await pairsOf(page)).toEqual([
      ["1", "The number of huts that were let annually.", "741 / 802"],
      ["2", "The number of huts that were lost annually.", "12 / 14"],
    ]);
  });
});
