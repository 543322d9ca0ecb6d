import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pairsOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(["Dear Mr Lamb", ...lines, "Yours sincerely"].join("\n\n"));
  return questions.map(({ label, answer }) => [label, answer]);
};
const ASKED = [
  "You asked:",
  "1. How many plots does the Council let?",
  "2. What rent was charged for each?",
  "3. Please send the minutes of the panel.",
  "4. How many people wait for a plot?",
];

describe("a reply that names its questions in an order of its own", () => {
  test("is parted where an ordinal or a short name tells the question", async () => {
    const last = "Your fourth question, about those who wait, is soon answered: there are 212.";
    const rent = "Rents, about which you ask second, were £42 in 2019 and £44 in 2020.";
    const minutes = "On your third, the minutes are attached. Names are withheld under section 40(2).";
    const first = "There are 388 plots let on six sites, of which the largest is at the mill.";
    expect(await pairsOf(...ASKED, "Our officers reply as they found time.", last, rent, minutes, first)).toEqual([
      ["1", first],
      ["2", rent],
      ["3", minutes],
      ["4", last],
    ]);
  });

  test("is parted inside one paragraph", async () => {
    expect(
      await pairsOf(
        ...ASKED.slice(0, 4),
        "Your first question is easily answered: there are 388. As to your third question, the minutes are attached. Your second question asks for the rent, which is £42.",
      ),
    ).toEqual([
      ["1", "Your first question is easily answered: there are 388."],
      ["2", "Your second question asks for the rent, which is £42."],
      ["3", "As to your third question, the minutes are attached."],
    ]);
  });

  test("keeps what answers several for each, and letters in brackets", async () => {
    const joint = "What you ask for at (a) and (b) is easily given: 31 cameras, and £412,000 from fines.";
    const rest = "That leaves (c). The contract is enclosed.";
    expect(
      await pairsOf("You asked:", "(a) the number of cameras", "(b) the fines", "(c) the contract", rest, joint),
    ).toEqual([
      ["a", joint],
      ["b", joint],
      ["c", rest],
    ]);
  });

  test("gives to each of 'the first two questions' what stands there", async () => {
    const both = "The first two questions can be taken together: 388 plots are let, at £42 each.";
    const third = "The third question asks for minutes, which are attached.";
    const last = "The last question cannot be answered, since no list is kept.";
    expect(await pairsOf(...ASKED, last, both, third)).toEqual([
      ["1", both],
      ["2", both],
      ["3", third],
      ["4", last],
    ]);
  });

  test("is one answer where 'the second part' is of a thing, or one refusal stands above", async () => {
    const answers = await pairsOf(
      ...ASKED,
      "We hold the register of plots, and the first part of the register is exempt under section 40(2).",
      "The second part of the register is kept at the mill.",
      "The third part of the register and the fourth part of it were lost.",
    );
    expect(new Set(answers.map(([, answer]) => answer)).size).toBe(1);
  });
});

describe("a reply that names no question", () => {
  const asked = [
    "You asked:",
    "1. How many swans were rescued from the canal?",
    "2. What did the lock gates at the bridge cost?",
    "3. Which contractor dredges the basin?",
  ];

  test("is parted by the words of its paragraphs in whichever order", async () => {
    expect(
      await pairsOf(
        ...asked,
        "The basin is dredged by Cutwater Ltd.",
        "Forty-one swans were rescued.",
        "The lock gates cost £183,400 with their fitting.",
      ),
    ).toEqual([
      ["1", "Forty-one swans were rescued."],
      ["2", "The lock gates cost £183,400 with their fitting."],
      ["3", "The basin is dredged by Cutwater Ltd."],
    ]);
  });

  test("is parted where the words of one paragraph tell of several, and one question is left", async () => {
    const answers = await pairsOf(
      "You asked:",
      "1. How many badgers were vaccinated?",
      "2. What did each vaccination cost?",
      "3. Who chose the vaccinators?",
      "The cost of a vaccination was £82.",
      "All vaccinators are volunteers.",
      "We vaccinated 412 badgers.",
    );
    expect(answers).toEqual([
      ["1", "We vaccinated 412 badgers."],
      ["2", "The cost of a vaccination was £82."],
      ["3", "All vaccinators are volunteers."],
    ]);
  });

  test("is one answer where a paragraph shares no words with any question", async () => {
    const answers = await pairsOf(
      ...asked,
      "The basin is dredged by Cutwater Ltd.",
      "Forty-one swans were rescued.",
      "A ledger of 1911 tells the rest.",
    );
    expect(new Set(answers.map(([, answer]) => answer)).size).toBe(1);
  });
});

describe("numbers without a stop", () => {
  test("are labels where two lists count as far", async () => {
    expect(
      await pairsOf(
        "You asked for:",
        "1 the number of ferries withdrawn",
        "2 the cost of their repair",
        "3 the policy that covers them",
        "Our response is below.",
        "1 Three.",
        "2 £26,500 in all.",
        "3 12 pages are attached.",
      ),
    ).toEqual([
      ["1", "Three."],
      ["2", "£26,500 in all."],
      ["3", "12 pages are attached."],
    ]);
  });

  test("are content where one list alone has them", async () => {
    const [[, answer] = []] = await pairsOf(
      "You asked for the ferries withdrawn.",
      "Our response is below.",
      "The ferries are:",
      "1 at the north pier",
      "2 at the south pier",
      "3 in dock",
    );
    expect(answer).toMatch(/1 at the north pier\s+2 at/);
  });
});

describe("labels that a scrape ran into one line in an order of their own", () => {
  const asked = [
    "You asked:",
    "1) How many bins are there?",
    "2) What did they cost?",
    "3) Who made them?",
    "Our response:",
  ];

  test("part it where each that opens no line stands inside one", async () => {
    expect(await pairsOf(...asked, "1) There are 116. 3) Coopers Ltd made them.", "2) £40 each.")).toEqual([
      ["1", "There are 116."],
      ["2", "£40 each."],
      ["3", "Coopers Ltd made them."],
    ]);
  });

  test("are content where one of them is nowhere", async () => {
    const answers = await pairsOf(...asked, "1) There are 116. 2) is as in 2019. Some are in store.");
    expect(answers[0]).toEqual(["1", expect.stringMatching(/^There are 116\. 2\) is as/)]);
  });
});

describe("letters inside the sentence of a request", () => {
  test("are those of the answers in whichever order, whatever names them above", async () => {
    expect(
      await pairsOf(
        "Request",
        "Please supply (a) the results of all tests, (b) the letters to the firm and (c) the number of complaints. I would like this by e-mail.",
        "Response",
        "Points (a) and (b) are environmental information. Point (c) is not, and we took it under the Act.",
        "(c) There were 57 complaints.",
        "(a) The results are attached.",
        "(b) The 17 letters are attached.",
      ),
    ).toEqual([
      ["a", "The results are attached."],
      ["b", "The 17 letters are attached."],
      ["c", "There were 57 complaints."],
    ]);
  });
});

describe("a refusal of the request that names some questions among its reasons", () => {
  test("is the answer of each", async () => {
    const answers = await pairsOf(
      "You asked:",
      "1. All emails of the clerk.",
      "2. The minutes of every meeting.",
      "3. The contract of the clerk.",
      "Our response:",
      "We have decided that your request is vexatious under section 14(1) of the Act.",
      "Questions 1 and 2 go over ground that has been answered.",
      "Had it been needed we would have relied on section 40(2) for question 3.",
    );
    expect(answers.map(([label]) => label)).toEqual(["1", "2", "3"]);
    expect(new Set(answers.map(([, answer]) => answer)).size).toBe(1);
  });
});
