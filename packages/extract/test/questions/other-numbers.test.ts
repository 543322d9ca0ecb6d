import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));

describe("answers numbered otherwise than the questions", () => {
  test("answer in their places where there are as many", async () => {
    const { questions } = await read(
      "You asked:",
      "a) How many ladders do you have?",
      "b) How many were bought in 2022?",
      "c) What did they cost?",
      "Our answers:",
      "1. 41",
      "2. Three",
      "3. £6,120",
    );
    expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["a", "41"],
      ["b", "Three"],
      ["c", "£6,120"],
    ]);
  });

  test("are none where letters only list the limbs of a provision", async () => {
    const { questions } = await read(
      "You asked:",
      "1. How many ladders do you have?",
      "2. Where are they kept?",
      "Response:",
      "We hold this. It is exempt.",
      "Section 31(1) of the Freedom of Information Act 2000 applies to it.",
      "Disclosure would be likely to prejudice:",
      "a. the prevention or detection of crime,",
      "b. the apprehension or prosecution of offenders,",
    );
    expect(questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "refused"],
      ["2", "refused"],
    ]);
  });
});

test("an exemption of which a letter says only what kind it is and how its test came out is its ground", async () => {
  const record = await read(
    "Fenshire Council",
    "Request",
    "What is the value of the contract with the ferry firm?",
    "Response",
    "Section 43(2) is a qualified exemption which protects information the disclosure of which would be likely to prejudice commercial interests. The Council has weighed the public interest and finds that it favours maintaining the exemption.",
  );
  expect(record.outcome).toBe("refused");
  expect(record.exemptions).toMatchObject([{ provision: "ukpga/2000/36/section/43/2" }]);
});
