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

describe("heads of messages without dates", () => {
  const body = "Office for Lifts, Locks and Weirs";
  const office = `Access Desk, ${body}`;

  test("stand under a marking and over it, and their body's name may hold commas", async () => {
    const record = await pageOf(
      "Lifts",
      "The request was successful.",
      `Dear ${body},`,
      "How many lifts are out of use?",
      "Yours faithfully,",
      "Ada Quill",
      office,
      "OFFICIAL",
      "Thank you for your request, which arrived today. We will reply within 20 working days.",
      "show quoted sections",
      "Ada Quill",
      "Dear Access Desk,",
      "Your reply is late, and that is a breach of s.10(1).",
      "Yours faithfully,",
      "Ada Quill",
      office,
      "OFFICIAL",
      "Dear Ada Quill",
      "I am sorry. Nine lifts are out of use.",
      "show quoted sections",
    );
    expect(record.questions.map(({ answer }) => answer)).toEqual(["Nine lifts are out of use."]);
    expect(record.citations.map(({ role }) => role)).toEqual(["quoted"]);
    expect(record.authority).toBe(body);
  });
});

describe("other forms of a thread", () => {
  test("a site's plain text, with the letter quoted below the reply and a note at the end", async () => {
    const from = (name: string, to: string, date: string) => `From: ${name}\nTo: ${to}\nDate: ${date}`;
    const [asker, board] = ["Ada Quill", "Records Desk, Tamarside Harbour Board"];
    const record = await pageOf(
      'This is a plain-text version of the Freedom of Information request "Buoys".  The latest, full version is available online at http://requests.example/buoys.',
      `-------------------------------\n${from(asker, "Tamarside Harbour Board", "4 March 2021")}`,
      "Dear Tamarside Harbour Board,",
      "1. How many buoys are out?\n2. Who keeps them?",
      "Yours faithfully,",
      asker,
      `-------------------------------\n${from(board, asker, "30 March 2021")}`,
      "Dear Ms Quill",
      "1. Forty.\n2. Buoys Ltd.",
      "Records Desk",
      "> Dear Tamarside Harbour Board,\n> 1. How many buoys are out?\n> 2. Who keeps them?",
      "Attachment: count.xlsx (18K)",
      `-------------------------------\n${from(asker, "Tamarside Harbour Board", "31 March 2021")}`,
      "Dear Records Desk,",
      "Thank you. Are any of them lit?",
      `-------------------------------\n${from(board, asker, "9 April 2021")}`,
      "Dear Ms Quill",
      "Yes, ten of them.",
      "Records Desk",
      "-------------------------------\nAda Quill left an annotation: (10 April 2021)\nAll good.",
    );
    expect(told(record)).toEqual([
      ["1", "How many buoys are out?", "Forty."],
      ["2", "Who keeps them?", "Buoys Ltd."],
      [null, "Are any of them lit?", "Yes, ten of them."],
    ]);
  });

  test("an office named behind its body, leave, and a body's name below a signature", async () => {
    const record = await pageOf(
      "Wine",
      "Tolls Office did not have the information requested.",
      "Dear Tolls Office,",
      "I am writing to request the bill for the wine announced on 5 September 2022.",
      "Yours faithfully,",
      "Ada Quill",
      "Tolls Office FOI Team,",
      "Please note that I am on leave until Monday.",
      "Yours sincerely,",
      "Information Team",
      "Tolls Office",
      "B. Reader left an annotation ()",
      "The Gate: the Tolls Office has a bill",
      "Tolls Office FOI Team,",
      "Dear Ada Quill,",
      "The Tolls Office does not hold a bill for wine.",
      "Information Officer",
    );
    expect(record.questions.map(({ answer, status }) => [answer, status])).toEqual([
      ["The Tolls Office does not hold a bill for wine.", "not-held"],
    ]);
    expect(record.dateReceived).toBeNull();
  });

  test("a refusal before a narrower list is the answer to the first", async () => {
    const office = "Gate FOI, Shire of Ouse Council";
    const record = await pageOf(
      "Bridges",
      "Dear Shire of Ouse Council,",
      "Q1. Which bridges are shut?\nQ2. What will each cost?",
      "Yours faithfully,",
      "Ada Quill",
      office,
      "Dear Ada Quill,",
      "We have decided that to answer this would exceed the limit in section 12 of the Freedom of Information Act and it is refused.",
      "Gate FOI",
      "Dear Gate FOI,",
      "Then only those with a bus:",
      "Q1. Which of these are shut?\nQ2. For how long?",
      "Ada Quill",
      office,
      "Dear Ada Quill,",
      "Q1. Mill Bridge.\n\nQ2. Forty days.",
      "Gate FOI",
    );
    expect(record.questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "refused"],
      ["2", "refused"],
      ["1", "answered"],
      ["2", "answered"],
    ]);
  });
});
