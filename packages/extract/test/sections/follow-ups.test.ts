import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pageOf = (...paragraphs: readonly string[]) => readRecord(paragraphs.join("\n\n"), "text/plain");
const told = ({ questions }: Awaited<ReturnType<typeof pageOf>>) =>
  questions.map(({ label, question, answer }) => [label, question, answer]);

const OFFICE = "Records Desk, Tamarside Harbour Board";
const ASKED = "How many buoys were lost in 2022, and what did it cost to replace them?";
const GAVE = "Eleven buoys were lost. It cost £8,310 to replace them.";
const OPENING = [
  "Lost buoys",
  "Ada Quill made this Freedom of Information request to Tamarside Harbour Board",
  "Ada Quill 3 May 2023",
  "Dear Tamarside Harbour Board,",
  ASKED,
  "Yours faithfully,",
  "Ada Quill",
  `${OFFICE} 24 May 2023`,
  "Dear Ada Quill",
  GAVE,
  "You may ask for an internal review.",
  "Kind regards",
];

describe("what the requester writes behind the answer", () => {
  test.each([
    ["Thank you, that helps. Your note speaks of 'pick-up'. What is a pick-up buoy?", "What is a pick-up buoy?"],
    ["Many thanks. Does that include the Spit? It is not on the chart.", "Does that include the Spit?"],
  ])("is a question of its own where it asks anew: %s", async (letter, question) => {
    const record = await pageOf(
      ...OPENING,
      "Ada Quill 26 May 2023",
      "Dear Records Desk,",
      letter,
      "Yours sincerely,",
      "Ada Quill",
      `${OFFICE} 31 May 2023`,
      "Hello Ada",
      "It is one that a boat may lie to for a night, and there are four.",
    );
    expect(told(record)).toEqual([
      [null, ASKED, GAVE],
      [null, question, "It is one that a boat may lie to for a night, and there are four."],
    ]);
    expect(record.request).toBe(ASKED);
  });

  test.each([
    ["Thank you Sue.\n\nWould that be the same on the Spit?", "Would that be the same on the Spit?"],
    ["Many thanks!\n\nPlease also send me the name of the firm.", "Please also send me the name of the firm."],
    [
      "Very helpful. Finally, could you please tell me how many of them were lit.",
      "Finally, could you please tell me how many of them were lit.",
    ],
  ])("may open with thanks on a line of their own, and ask without a question mark: %s", async (letter, question) => {
    const record = await pageOf(
      ...OPENING,
      "Ada Quill 26 May 2023",
      ...letter.split("\n\n"),
      "Ada",
      `${OFFICE} 31 May 2023`,
      "Hello Ada",
      "It is Spit Buoys Ltd, and yes, all four.",
    );
    expect(told(record)[1]).toEqual([null, question, "It is Spit Buoys Ltd, and yes, all four."]);
  });

  test("counts on from the questions that were answered", async () => {
    const record = await pageOf(
      ...OPENING.slice(0, 4),
      "1. How many buoys were lost?\n2. What did they cost?",
      ...OPENING.slice(5, 9),
      "1. Eleven.\n2. £8,310.",
      "Kind regards",
      "Ada Quill 26 May 2023",
      "Thanks! These two go on from the others:",
      "3. How many of the eleven were lit?\n4. Please send me the name of the maker.",
      "Ada Quill",
      `${OFFICE} 31 May 2023`,
      "Dear Ada",
      "I have put these with your request.",
      "3. Nine.\n4. Spit Buoys Ltd.",
    );
    expect(told(record)).toEqual([
      ["1", "How many buoys were lost?", "Eleven."],
      ["2", "What did they cost?", "£8,310."],
      ["3", "How many of the eleven were lit?", "Nine."],
      ["4", "Please send me the name of the maker.", "Spit Buoys Ltd."],
    ]);
  });

  test("asks below 'Thanks again.' where no head of the thread names who writes", async () => {
    const record = await pageOf(
      "Dear Tamarside Harbour Board,",
      ASKED,
      "Yours faithfully,",
      "Ada Quill",
      OFFICE,
      "24 May 2023",
      "Dear Ada Quill",
      GAVE,
      "You may ask for an internal review.",
      "Ada Quill",
      "Dear Harbour Board,",
      "Thanks again.",
      "Please could you also tell me which firm lost the most of them.",
      "Yours sincerely,",
      "Ada Quill",
      OFFICE,
      "31 May 2023",
      "Dear Ada Quill",
      "Spit Buoys Ltd lost nine of them.",
    );
    expect(told(record)[1]).toEqual([
      null,
      "Please could you also tell me which firm lost the most of them.",
      "Spit Buoys Ltd lost nine of them.",
    ]);
  });

  test.each([
    "Please carry out an internal review. Why would four buoys cost so much?",
    "The attachment will not open. Could you send it again?",
    "You did not answer question 2. Where is the figure?",
  ])("is none where it is about the case: %s", async (letter) => {
    const record = await pageOf(
      ...OPENING,
      "Ada Quill 26 May 2023",
      "Dear Records Desk,",
      letter,
      "Ada Quill",
      `${OFFICE} 31 May 2023`,
      "Dear Ada Quill",
      "We have looked at this once more.",
    );
    expect(record.questions.map(({ question }) => question)).toEqual([ASKED]);
  });

  test("is the request again where it narrows what was refused, and the refusal stays that of the first", async () => {
    const record = await pageOf(
      "Lost buoys",
      "The request was partially successful.",
      "Dear Tamarside Harbour Board,",
      "For every buoy since 1990 please send its log.",
      "Yours faithfully,",
      "Ada Quill",
      OFFICE,
      "Dear Ada Quill",
      "We have now considered your request (THB-23-41).",
      "We do hold the information. But to read 4,118 logs would take more than 18 hours, and so we are refusing this under section 12 of the Freedom of Information Act.",
      "Kind regards",
      "Dear Records Desk,",
      "Then please let me have, for 2022 only:",
      "1) the number of buoys lost\n2) the number found",
      "Yours faithfully,",
      "Ada Quill",
      OFFICE,
      "Dear Ada Quill",
      "Thank you. Our answers:",
      "1)11\n2)3",
      "Kind regards",
    );
    expect(record.questions.map(({ label, answer, status }) => [label, answer, status])).toEqual([
      [null, expect.stringMatching(/^We do hold the information\. But .* Information Act\.$/s), "refused"],
      ["1", "11", "answered"],
      ["2", "3", "answered"],
    ]);
  });
});

describe("the frame of a message", () => {
  test("answers nothing: files above the greeting, and the writer's own name", async () => {
    const record = await pageOf(
      "Lease of the slip",
      "Ada Quill made this Freedom of Information request to Tamar Parish Council",
      "Ada Quill 3 May 2023",
      "Dear Tamar Parish Council,",
      "(1)Who leases the slip?\n(2)May I see the lease?\n(3)Who voted for it?",
      "Yours faithfully,",
      "Ada Quill",
      "Clerk, Tamar Parish Council 24 May 2023",
      "Dear Ada",
      "Here is a part of it, and the rest will follow:",
      "(1)The Sea Scouts",
      "(3)This was not recorded.",
      "Clerk",
      '25 May 2023: Ada Quill set the status to "partially successful"',
      "Clerk, Tamar Parish Council 9 June 2023",
      "1 Attachment: lease 1971.pdf (1.1 MB) Download",
      "Dear Ada",
      "(2)The lease is attached.",
      "Clerk",
    );
    expect(record.questions.map(({ answer }) => answer)).toEqual([
      "The Sea Scouts",
      "The lease is attached.",
      "This was not recorded.",
    ]);
  });

  test("may name the body twice, the second time in brackets", async () => {
    const name = "Tamarside and Lower Wherry Community Healthcare NHS Foundation Trust";
    const record = await pageOf(
      "Pagers",
      `Ada Quill made this Freedom of Information request to ${name}`,
      "Ada Quill 3 May 2023",
      `Dear ${name},`,
      "How many pagers are in use?",
      "Yours faithfully,",
      "Ada Quill",
      `FOI (${name.toUpperCase()}), ${name} 4 May 2023`,
      "Thank you for your request, which we received today. We will reply within 20 working days.",
      `FOI (${name.toUpperCase()}), ${name} 24 May 2023`,
      "Dear Ada",
      "There are 214 in use.",
    );
    expect([record.dateResponded, ...record.questions.map(({ answer }) => answer)]).toEqual([
      "2023-05-24",
      "There are 214 in use.",
    ]);
  });

  test("a receipt that encloses a receipt is not the response", async () => {
    const record = await pageOf(
      "Chairs",
      "Ada Quill made this Freedom of Information request to Tamar Parish Council",
      "Ada Quill 3 May 2023",
      "Dear Tamar Parish Council,",
      "Please let me have",
      "Q1 the price of each chair",
      "Q2 all bills for them",
      "Yours faithfully,",
      "Clerk, Tamar Parish Council 5 May 2023",
      "Dear Ms Quill",
      "Please find enclosed a receipt for your request, TPC-7.",
      "Clerk, Tamar Parish Council 30 May 2023",
      "Dear Ms Quill",
      "The Council refuses your request under section 14(1) because it is vexatious.",
    );
    expect(record.dateResponded).toBe("2023-05-30");
    expect(record.questions.map(({ label, question, status }) => [label, question, status])).toEqual([
      ["1", "the price of each chair", "refused"],
      ["2", "all bills for them", "refused"],
    ]);
  });
});
