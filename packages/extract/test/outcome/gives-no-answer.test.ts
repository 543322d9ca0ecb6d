import { describe, expect, test } from "@jest/globals";
import { CLARIFICATION } from "../../src/sections/clarification.js";
import { readRecord } from "../read-page.js";

const ASKED = [
  "Weirs Board",
  "Dear Ms Lamb",
  "Thank you for your letter of 3 May 2021. You asked:",
  "(a) How many tarns are open to boats?",
  "(b) What was the income from moorings?",
  "(c) Which clubs race there?",
];
const CLOSE = ["Yours sincerely", "The Clerk"];

const read = async (...said: readonly string[]) => {
  const { outcome, questions } = await readRecord([...ASKED, ...said, ...CLOSE].join("\n\n"));
  return { outcome, told: questions.map(({ label, answer, status }) => [label, answer, status]) };
};

const OPEN = ["a", "b", "c"].map((label) => [label, null, "unanswered"]);

describe("a letter that asks back answers nothing", () => {
  test.each([
    [["Our reply", "(a) Which district do you mean?", "(b) Please clarify the year.", "(c) Please define racing."]],
    [
      [
        "Our reply",
        "We cannot start your request as question (b) is ambiguous. Please explain what you mean by income.",
      ],
    ],
    [["Reply", "Would you specify the moorings that question (b) is about? All of this is on hold until you write."]],
    [["Reply", "The clarification that we sought in June was never provided. The case is closed."]],
    [["Reply", "Lapsed: without any clarification from the applicant."]],
    [["Could you say which shore you are interested in so that we can search the right book?"]],
    [["In respect of part (b), would you tell us which kinds of income you are asking about?", "I await your reply."]],
    [["We need to know a little more before we can look. Which months are you interested in?", "Our file stays open."]],
    [
      [
        "Please tell us which of the three logs you mean.",
        "If you want all of them we would be likely to refuse the request under section 12, as that would take 30 hours.",
      ],
    ],
  ])("%j", async (said) => {
    const { outcome, told } = await read(...said);
    expect(outcome).toBe("clarification-sought");
    expect(told).toEqual(OPEN);
  });

  test("but not one that answers some points and asks about another", async () => {
    const { outcome, told } = await read(
      "Reply",
      "(a) Four.",
      "(b) We need clarification. Which moorings?",
      "(c) Two clubs.",
    );
    expect(outcome).toBe("disclosed");
    expect(told).toEqual([
      ["a", "Four.", "answered"],
      ["b", "We need clarification. Which moorings?", "unanswered"],
      ["c", "Two clubs.", "answered"],
    ]);
  });

  test("nor one that went on without the clarification", async () => {
    const { outcome } = await read(
      "Reply",
      "As no clarification was received we took it to be all tarns. All nine are open.",
    );
    expect(outcome).toBe("disclosed");
  });
});

test.each([
  "Your request is too broad for us to search.",
  "Question 4 of your request is unclear.",
  "Would you define a visitor?",
  "It has been put on hold pending your reply.",
  "Please let us know if you require the figures for one year.",
  "We need some more details before we can go on.",
  "So far as moorings go we need you to be more specific.",
  "Which of the lists do you have in mind?",
])("clarifies: %s", (sentence) => expect(CLARIFICATION.test(sentence)).toBe(true));

test.each([
  "Please state what searches were made.",
  "Please let us know if you require any further help.",
  "The cause of the flood is unclear.",
  "Please let us know if you require the report in another form.",
  "You need to give more details before you apply.",
  "We paid more before the works began.",
])("asks nothing back: %s", (sentence) => expect(CLARIFICATION.test(sentence)).toBe(false));

describe("a letter that takes more time", () => {
  test.each([
    "We are still weighing the exemption in section 36. Section 10(3) permits us to extend the time, and you will have our answer by 9 June 2021.",
    "Section 43 may apply to (b) and the Act enables the Board to take longer while it decides. We will write again by 9 June 2021.",
  ])("claims nothing yet: %s", async (said) => {
    const { outcome, told } = await read(said);
    expect(outcome).toBe("unknown");
    expect(told).toEqual(OPEN);
  });

  test("or could not keep to its days", async () => {
    const { outcome, told } = await read(
      "Unfortunately I have not yet been able to finish our answer.",
      "You will receive our reply by 9 June 2021.",
    );
    expect(outcome).toBe("unknown");
    expect(told).toEqual(OPEN);
  });
});

test("a promise right behind names of things leaves them asked for", async () => {
  const { questions } = await readRecord(
    [
      "Your request was as follows:",
      "1. The longest time taken to mend a sluice",
      "2. The sums paid to the contractor in each of the last two years",
      "It has been sent to our engineers. You will receive our reply within 20 working days.",
      "Yours sincerely",
      "Weirs Board",
    ].join("\n\n"),
  );
  expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
    ["1", "The longest time taken to mend a sluice", null],
    ["2", "The sums paid to the contractor in each of the last two years", null],
  ]);
});
