import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = [
  "Marl Harbour Board",
  "Dear Jo",
  "Thank you for your request of 3 May 2024. Our answers stand below your questions.",
];
const read = async (...lines: readonly string[]) => {
  const { questions, request } = await readRecord([...HEAD, ...lines, "Yours sincerely"].join("\n"));
  return { request, pairs: questions.map(({ question, answer }) => [question, answer]) };
};

describe("a sign before each answer", () => {
  test.each(["►", "»", "→", "A –", "==", "Ans –"])("%s sets it off from the question above", async (sign) => {
    const { request, pairs } = await read(
      "Total spent on dredging in 2022",
      `${sign} £61,204.`,
      "How many berths were let under section 4 of the Piers Act?",
      `${sign} Nine. Two were let to bakers.`,
      "Complaints about the dredger",
      `${sign} None held.`,
    );
    expect(request).toBeNull();
    expect(pairs).toEqual([
      ["Total spent on dredging in 2022", "£61,204."],
      ["How many berths were let under section 4 of the Piers Act?", "Nine. Two were let to bakers."],
      ["Complaints about the dredger", "None held."],
    ]);
  });

  test("leaves what stands below it in the answer", async () => {
    const { pairs } = await read(
      "How many berths were let, by year?",
      "» Month | Let",
      "2021 | 14",
      "2022 | 19",
      "The second year was warm.",
      "Please give me:",
      "- the rent of each",
      "- the names of the bakers",
      "» We withhold both under section 43(2).",
    );
    expect(pairs).toEqual([
      ["How many berths were let, by year?", expect.stringMatching(/^Month \| Let[\s\S]*The second year was warm\.$/)],
      ["Please give me:\n- the rent of each\n- the names of the bakers", "We withhold both under section 43(2)."],
    ]);
  });

  test("may set off the questions instead", async () => {
    const { pairs } = await read(
      "➤ How many berths were let?",
      "Nine, as in the year before.",
      "➤ What is the rent of a berth?",
      "It is £412.",
    );
    expect(pairs).toEqual([
      ["How many berths were let?", "Nine, as in the year before."],
      ["What is the rent of a berth?", "It is £412."],
    ]);
  });

  test("opens points of a list where nothing asks above it", async () => {
    const { pairs } = await read(
      "We hold two papers and enclose both of them.",
      "► The report of May",
      "The second was made for the Board.",
      "► The plan of June",
    );
    expect(pairs).toHaveLength(1);
  });
});
