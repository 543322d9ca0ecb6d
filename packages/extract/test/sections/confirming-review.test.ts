import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const OFFICE = "Access Desk, Tamarside Harbour Board";
const REASONS =
  "The log is withheld under section 31(1)(a) of the Freedom of Information Act, since thieves could tell from it when the quay is empty.";
const reviewed = (...review: readonly string[]) =>
  readRecord(
    [
      "Quay log",
      "Ada Quill made this Freedom of Information request to Tamarside Harbour Board",
      "Ada Quill 3 May 2023",
      "Dear Tamarside Harbour Board,",
      "Please send the log of the quay for April.",
      "Yours faithfully,",
      "Ada Quill",
      `${OFFICE} 24 May 2023`,
      "Dear Ada Quill",
      REASONS,
      "You may ask for an internal review.",
      "Ada Quill 26 May 2023",
      "Dear Access Desk,",
      "Please review this. A log is no secret.",
      "Yours faithfully,",
      "Ada Quill",
      `${OFFICE} 20 June 2023`,
      "Dear Ada Quill",
      ...review,
      "You may complain to the Information Commissioner.",
    ].join("\n\n"),
    "text/plain",
  );

describe("a review in a thread", () => {
  test.each([
    "I have looked afresh at your request. The harm was well described. I uphold the use of section 31(1)(a).",
    "Our internal review is complete. I am satisfied that section 31(1)(a) was correctly applied and your complaint is not upheld.",
  ])("adds nothing to the answer where it only confirms it: %s", async (review) => {
    const { questions, citations } = await reviewed(review);
    expect(questions.map(({ answer }) => answer)).toEqual([REASONS]);
    expect(citations.map(({ role }) => role)).toEqual(["relied-on", "relied-on"]);
  });

  test("answers where it gives something", async () => {
    const { questions } = await reviewed(
      "I have reviewed it and overturn the refusal in part. The log is attached, less the names.",
    );
    expect(questions[0]?.answer).toMatch(/The log is attached, less the names\.$/);
  });
});

describe("advice behind the last answer", () => {
  const page = (advice: string) =>
    readRecord(
      `Tamarside Harbour Board\nFOI 12\n\nYour request\n\n1. Who runs the ferry?\n2. What is the fare?\n\nOur response\n\n1. Ferries Ltd.\n\n2. We do not hold this. The firm sets the fare.\n\n${advice}\n\nIf you are unhappy you may ask for an internal review.`,
      "text/plain",
    );

  test.each([
    "You can write to them at fares@ferries.example.",
    "We advise that question 1 could be dealt with if it were for one year (section 16).",
  ])("%s", async (advice) => {
    const { questions } = await page(advice);
    expect(questions.map(({ answer }) => answer)).toEqual([
      "Ferries Ltd.",
      "We do not hold this. The firm sets the fare.",
    ]);
  });
});

test("a signature of first letters ends the mail that asks", async () => {
  const { request } = await readRecord(
    "From: Access Desk\nSent: 24 May 2023 10:00\nTo: Ada Quill\nSubject: RE: quay\n\nDear Ms Quill\n\nThere are two logs.\n\nAccess Desk\n\nFrom: Ada Quill <a@mail.example>\nSent: 3 May 2023 09:00\nTo: FOI\nSubject: quay\n\nHi\n\nHow many logs are there?\n\nA. Quill\n",
    "text/plain",
  );
  expect(request).toBe("How many logs are there?");
});
