import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const page = (request: string, answer: string) => `Marl Council
3 April 2023
Thank you for your email of 7 March 2023 in which you asked:

${request}

${answer}`;
const REFUSED =
  "Your request was considered and I am sorry that we are not able to comply with it. Some 9,000 potholes are reported a year. To read the cards would take 900 hours and exceeds the appropriate limit. We refuse the request under section 12(1) of the Freedom of Information Act 2000.";

test("numbers inside one sentence part nothing where no answer repeats them", async () => {
  const { questions, outcome } = await readRecord(
    page(
      "Please tell me 1) where each pothole was, 2) when it was filled and 3) what it cost. A map would help.",
      REFUSED,
    ),
  );
  expect(questions.map(({ label, status }) => [label, status])).toEqual([[null, "refused"]]);
  expect(questions[0]?.answer?.slice(0, 12)).toBe("Your request");
  expect(outcome).toBe("refused");
});

test("a charge that may be made for what is refused on cost is advice", async () => {
  const { questions } = await readRecord(
    page(
      "Please tell me where each pothole was.",
      `${REFUSED}\n\nUnder section 13 the Council may charge. The fee would be £22,500.`,
    ),
  );
  expect(questions[0]?.answer).not.toContain("22,500");
});

test("sentences that count on are questions of their own", async () => {
  const { questions } = await readRecord(
    page("Please tell me these. 1) Where each pothole was 2) When it was filled 3) What it cost. Thanks", REFUSED),
  );
  expect(questions.map(({ label }) => label)).toEqual(["1", "2", "3"]);
});
