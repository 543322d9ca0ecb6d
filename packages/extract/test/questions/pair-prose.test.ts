import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const answersOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(["Dear Mr Lamb", ...lines].join("\n\n"));
  return questions.map(({ label, answer }) => [label, answer]);
};
const ASKED = [
  "You asked:",
  "1. What did the new ferry cost?",
  "2. Which piers can it call at?",
  "3. Who decided on its colour?",
  "Our reply is below.",
];

describe("a reply in prose to a numbered request", () => {
  test("is parted at the sentences that turn to a question", async () => {
    expect(
      await answersOf(
        "You asked:",
        "1. The log of every ferry since 1990.",
        "2. The names of its masters.",
        "The panel agreed that part 1 is refused under section 12 of the Act, as it would take 80 hours. In relation to part 2, the Board holds no list of masters.",
        "Yours sincerely",
      ),
    ).toEqual([
      ["1", expect.stringMatching(/^The panel agreed .* 80 hours\.$/)],
      ["2", "In relation to part 2, the Board holds no list of masters."],
    ]);
  });

  test("is parted by its paragraphs where each keeps to its question", async () => {
    expect(
      await answersOf(
        ...ASKED,
        "The ferry cost £2,140,000 with its fittings.",
        "It can call at the north and the east piers, and not at the west one.",
        "The colour was decided by the harbour master.",
        "Yours sincerely",
      ),
    ).toEqual([
      ["1", "The ferry cost £2,140,000 with its fittings."],
      ["2", "It can call at the north and the east piers, and not at the west one."],
      ["3", "The colour was decided by the harbour master."],
    ]);
  });

  test("is one answer of all where its paragraphs are reasons", async () => {
    const answers = await answersOf(
      ...ASKED,
      "We hold the contract of the ferry, which tells all of this.",
      "It is exempt under section 43(2) of the Act, since the builder sells to others.",
      "The public interest in the piers is for withholding it.",
      "Yours sincerely",
    );
    expect(new Set(answers.map(([, answer]) => answer)).size).toBe(1);
  });

  test("is parted by paragraphs of which one has a list or an address of its own", async () => {
    expect(
      await answersOf(
        ...ASKED,
        "The Board holds the information that you have asked for.",
        "What the ferry cost is in the accounts, which can be found at:",
        "https://www.fenby.gov.uk/accounts",
        "It can call at two piers:",
        "- the north pier",
        "- the east pier",
        "The colour was decided by the harbour master.",
        "Yours sincerely",
      ),
    ).toEqual([
      ["1", "What the ferry cost is in the accounts, which can be found at:\nhttps://www.fenby.gov.uk/accounts"],
      ["2", "It can call at two piers:\n- the north pier\n- the east pier"],
      ["3", "The colour was decided by the harbour master."],
    ]);
  });

  test("of a review that numbers its paragraphs is parted at its findings", async () => {
    expect(
      await answersOf(
        "1. I write about your complaint of 2 May 2021, in which you asked for an internal review of our reply.",
        "2. Your request of 3 March 2021 read:",
        "a. the survey of the sluice;",
        "b. the letters about its repair.",
        "3. A reply was sent on 1 April 2021 and was out of time, for which I apologise.",
        "4. The survey was withheld under section 43(2). The letters were withheld under section 36(2)(c).",
        "Findings",
        "5. As to the survey, the contract has since been let. I find that it can do no harm and it is enclosed.",
        "6. As to the letters, I agree that section 36(2)(c) is engaged and that the balance is for withholding them.",
        "Conclusion",
        "7. In summary, your complaint is upheld in part.",
        "8. If you are not satisfied you may apply to the Information Commissioner.",
      ),
    ).toEqual([
      ["a", expect.stringMatching(/^As to the survey, .* enclosed\.$/)],
      ["b", expect.stringMatching(/^As to the letters, .* them\.$/)],
    ]);
  });

  test("of a review opens behind the sentence that says so", async () => {
    expect(
      await answersOf(
        "Internal review",
        "Your request of 1 May 2024 asked for:",
        "1) the survey of the bridge;",
        "2) letters about it from residents.",
        "Our response of 29 May 2024 refused both. You complained on 3 June 2024.",
        "I have considered this afresh.",
        "The survey is one document. Regulation 12(4)(b) does not apply to it and I enclose it.",
        "Letters from residents fill 90 boxes. I uphold the use of regulation 12(4)(b) for these.",
        "Yours sincerely",
      ),
    ).toEqual([
      ["1", expect.stringMatching(/^The survey is .* enclose it\.$/)],
      ["2", expect.stringMatching(/^Letters from .* for these\.$/)],
    ]);
  });
});
