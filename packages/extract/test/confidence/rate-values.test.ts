import { describe, expect, it } from "@jest/globals";
import { warnOfDoubt } from "../../src/confidence/warn-of-doubt.js";
import { readRecord } from "../read-page.js";

const HEAD = `Larkmere Borough Council
Our reference: FOI 4417/24

Dear requester

Thank you for your request received on 3 June 2024.

You asked:
1. How many skips were hired in 2023?
2. What did they cost?
3. Which firm supplied them?

Our response:
`;
const ANSWERS = ["1. 212 skips were hired.", "2. £31,400 was paid.", "3. Wharf Lane Haulage supplied them."];
/** The third answer's number was lost, and a note of another matter stands between. */
const DAMAGED = [
  "1. 212 skips were hired. Did you also want",
  "4. the depot's own?",
  "2. £31,400 was paid. (2) 9 of them were",
];

const letter = (answers: readonly string[]) => readRecord(`${HEAD}${answers.join("\n")}\n`, "text/plain");

describe("confidence", () => {
  it("is stated of each value that was judged, and of no value that is null", async () => {
    const { confidence, questions } = await letter(ANSWERS);
    expect(questions).toHaveLength(3);
    expect(Object.keys(confidence).sort()).toEqual(
      [
        "/authority",
        "/dateReceived",
        "/outcome",
        ...[0, 1, 2].flatMap((index) => [`/questions/${index}`, `/questions/${index}/status`]),
        "/reference",
        "/request",
      ].sort(),
    );
  });

  it("is a probability in hundredths, never 0 and never 1", async () => {
    const values = Object.values((await letter(ANSWERS)).confidence);
    for (const value of values) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      expect(value).toBe(Number(value.toFixed(2)));
    }
  });

  it("is lower for pairs of a damaged page than for the same letter whole", async () => {
    const mean = async (answers: readonly string[]) => {
      const { confidence, questions } = await letter(answers);
      const own = questions.map((_, index) => confidence[`/questions/${index}`] ?? 0);
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    };
    expect(await mean(DAMAGED)).toBeLessThan((await mean(ANSWERS)) - 0.1);
  });

  it("is stated of a citation's role and of an exemption by their place in the record", async () => {
    const { confidence, citations, exemptions } = await letter([
      "1. This is exempt under section 43(2) of the Freedom of Information Act 2000.",
      ...ANSWERS.slice(1),
    ]);
    expect(citations).toHaveLength(1);
    expect(exemptions).toHaveLength(1);
    expect(confidence).toMatchObject({
      "/citations/0/role": expect.any(Number),
      "/exemptions/0": expect.any(Number),
      "/questions/0/exemptions": expect.any(Number),
    });
  });
});

describe("warnOfDoubt", () => {
  const confidence = { "/outcome": 0.49, "/authority": 0.5, "/questions/1": 0.2, "/questions/1/status": 0.3 };

  it("names each value that is more likely wrong than right, once", () => {
    expect(warnOfDoubt(confidence, []).map(({ code, pointer }) => [code, pointer])).toEqual([
      ["VALUE_IN_DOUBT", "/outcome"],
      ["VALUE_IN_DOUBT", "/questions/1"],
    ]);
  });

  it("adds nothing to a warning that names the value already", () => {
    const warning = { code: "QUESTION_WITHOUT_ANSWER" as const, message: "…", pointer: "/questions/1" };
    expect(warnOfDoubt(confidence, [warning]).map(({ pointer }) => pointer)).toEqual(["/outcome"]);
  });
});
