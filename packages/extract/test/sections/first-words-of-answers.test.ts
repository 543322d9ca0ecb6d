import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (lines: readonly string[]) => readRecord(lines.join("\n"), "text/plain");

describe("a thread whose heads a scrape has dropped", () => {
  test("what the requester writes later answers nothing, whatever it sounds like", async () => {
    const { outcome, questions } = await read([
      "Report on the Marl weir",
      "Dear Weirs Office,",
      "1) Can I have the report on the Marl weir by the engineer of 4 May",
      "The report is about the leak and the cost.",
      "2) Can I also have any papers that speak of this report.",
      "If 2) is too much, please answer 1) first.",
      "Yours faithfully,",
      "Jo Reed",
      "Our ref: WO2023/0417",
      "Dear Jo Reed,",
      "Thank you for your request for information which was received on 14th February. Your request is being handled under the terms of the Freedom of Information Act 2000.",
      "We will therefore aim to reply at the latest by 13th March.",
      "Yours sincerely,",
      "Records Team",
      "Weirs Office",
      "Dear Jo Reed",
      "The date that the response is due for your request, WO2023/0417, has been changed to 15th April.",
      "Kind Regards",
      "Weirs Office",
      "Dear Weirs Office,",
      "1) The engineer was paid £4,117 for the report in 2019 and £5,230 in 2020, as your own accounts show.",
      "2) There were 41 papers that speak of it. The Office holds 12 of them and 29 are held by the engineer.",
      "As such please send the report by return",
      "Yours faithfully,",
      "Jo Reed",
      "Dear Jo Reed,",
      "Thank you for your email.",
      "Please note that this is still being considered and you will hear from us.",
    ]);
    expect(outcome).toBe("unknown");
    expect(questions.map(({ answer }) => answer)).toEqual([null, null]);
  });

  test("a treasury is a body to write to", async () => {
    const { kind, outcome, questions } = await read([
      "Letters sent on to the Registry",
      "Dear Marl Valley Treasury,",
      "Please supply a list of all letters that were sent on to the Registry about any of these:",
      "1. Tolls",
      "2. Moorings (M)",
      "3. Locks",
      "Yours faithfully,",
      "Jo Reed",
      "Our ref: T2021/417",
      "Dear Jo Reed,",
      "Thank you for your request for information which we are considering under",
      "the terms of the Freedom of Information Act 2000.",
      "This is to confirm receipt of your request and to let you know that it is",
      "receiving attention.",
      "Yours sincerely",
      "Information Unit",
      "References",
      "Visible links",
      "1. http://www.treasury.example",
      "2. http://www.treasury.example",
      "Dear Jo Reed",
      "Please find attached a response to your recent FOI request.",
      "Kind regards",
      "Information Unit",
    ]);
    expect(kind).toBe("request-thread");
    expect(outcome).toBe("unknown");
    expect(questions.map(({ answer }) => answer)).toEqual([null, null, null]);
  });
});

describe("right below a request that no heading ends", () => {
  test("an answer opens with how the request was read", async () => {
    const { request, questions } = await read([
      "References of all requests: FOI release",
      "",
      "Information request and response under the Freedom of Information (Scotland) Act 2002.",
      "",
      "Information requested",
      "",
      "Please give me a list of all toll disputes since the bridge opened. For each, please list:",
      "",
      "  • date of the dispute",
      "  • number of the gate",
      "",
      "For the purposes of responding to this request I have assumed that the term 'dispute' means a claim that was settled and one that was not.",
      "",
      "Please find attached a list. We do not hold what you ask for before 1994.",
    ]);
    expect(request).toMatch(/^Please give me[\s\S]*number of the gate$/);
    expect(questions[0]?.answer).toMatch(/^For the purposes of responding/);
  });

  test("an answer opens by naming several of the questions, and a later one by naming another", async () => {
    const { questions } = await read([
      "Toll disputes not settled in time: FOI release",
      "",
      "Information requested",
      "",
      "1. How many toll disputes has the Marl Bridge Board been unable to settle since 1/1/17?",
      "",
      "2. Can a full list of the disputes be provided with the reason for each?",
      "",
      "3. How many of the same were not settled in time?",
      "",
      "With regards to questions 1 and 3, the information you have requested is provided within the following table:",
      "",
      "Disputes 01/01/17 – 01/02/18 Settled Open",
      "In time 41 17",
      "Late 12 4",
      "",
      "With regards to your second question, while our aim is to provide information whenever possible, in this instance the cost would exceed the upper limit of £600.",
    ]);
    expect(questions.map(({ status }) => status)).toEqual(["answered", "refused", "answered"]);
    expect(questions[0]?.answer).toMatch(/^With regards to questions 1 and 3[\s\S]*Late 12 4$/);
    expect(questions[1]?.answer).toMatch(/^With regards to your second question/);
  });
});

describe("the day of a letter", () => {
  test("stands right below that of its publication", async () => {
    const { dateResponded } = await read([
      "Request for the list of sluices (FOI 21/1140)",
      "Published 27 April 2022",
      "15th October 2021",
      "FOI 21/1140",
      "Dear",
      "The Marl Sluice Board has given you this list before and has nothing to add. We refuse the request under Section 14(2).",
    ]);
    expect(dateResponded).toBe("2021-10-15");
  });
});

describe("a letter as a program printed it", () => {
  const LETTER = [
    "Marl Railways",
    "The Quadrant",
    "By email:",
    "5th June 2015",
    "Dear Mr Reed,",
    "Information request",
    "Reference number: FOI2015/00417",
  ];

  test("what was asked ends with its closing mark, though the line behind it was broken at the same width", async () => {
    const { request, exemptions } = await read([
      "Marl Broadcasting Board",
      "02 March 2017",
      "Dear Mr Reed",
      "Request for Information – RFI2017/0417",
      "Thank you for your request of 3rd February 2017 under the Freedom of Information Act 2000 (‘the Act’)",
      "seeking the following information:",
      "“This is a request lodged under the Freedom of Information Act 2000 for full disclosure of",
      "information about the following:",
      "The model of toll evasion that is used by the tolls unit of the Board",
      "How the tolls unit uses the model of toll evasion to calculate what is lost in a year",
      "How the tolls unit determines the accuracy of the findings of the toll evasion model”",
      "Please note that ‘Marl Tolls’ is a name used by companies contracted by the Board to take tolls",
      "and to write to those who have not paid. Most of the work is contracted to one company. The Board",
      "retains overall responsibility.",
      "Detailed information relevant to your request is published in the tolls statement for the year",
      "2016 and in the auditor’s report. As these documents are already in the public domain, may I refer",
      "you to the published sources below, pursuant to section 21 of the Act (information available",
      "elsewhere).",
    ]);
    expect(request).toMatch(/^“This is a request[\s\S]*toll evasion model”$/);
    expect(exemptions.map(({ provision }) => provision)).toEqual(["ukpga/2000/36/section/21"]);
  });

  test("what is quoted begins below the words that lead to it, though these have lost their colon", async () => {
    const { request } = await read([
      ...LETTER,
      "Thank you for your information request of 31/10/2014. You requested the following",
      "‘There has been a lot of talk for several years about the new bridge at Fenby North",
      "and in the last year there has been mention by local people of trouble around the",
      "crossings in the area, particularly those in the village.",
      "Please could you provide any letters, plans and emails that mention these crossings",
      "and what the trouble is. I am trying to find out what might happen to our village.’",
      "Your request has been considered under the Freedom of Information Act 2000.",
      "Marl Railways does not hold information that is relevant to your request.",
    ]);
    expect(request).toMatch(/^‘There has been a lot of talk[\s\S]*our village\.’$/);
  });
});

describe("numbers and names of a letter", () => {
  test("a title ends with its own number in brackets, whatever cases it is about", async () => {
    const { reference } = await read([
      "Request on the handling of FOI 21/276 and FOI 21/467 (FOI 21/675)",
      "Published 29 December 2021",
      "6th July 2021",
      "Dear",
      "Thank you for your email of 7th June 2021. The Marl Sluice Board has searched its records and holds nothing of the kind.",
    ]);
    expect(reference).toBe("FOI 21/675");
  });

  test("a room of a house is no number of a request", async () => {
    const { reference } = await read([
      "Dear Mr Reed,",
      "I refer to your request for information about barges. Your request was received on 17 April 2015 under the Freedom of Information Act 2000.",
      "The Department for Barges does not hold this information.",
      "Yours sincerely,",
      "Jo Dale",
      "2/15 GLH, Great Lock House",
      "33 Marl Road, Fenby, FN1 4DR",
    ]);
    expect(reference).toBeNull();
  });

  test("a division that signs is no body", async () => {
    const { authority } = await read([
      "FOI 21/648",
      "Dear",
      "Thank you for your FOI request, dated 8th June 2021.",
      "We would need to identify all members of MHRA who may have correspondence, which would exceed the limit of section 12.",
      "Kind regards,",
      "FOI Team",
      "Watch and Risk of Barges Division",
    ]);
    expect(authority).not.toBe("Watch and Risk of Barges Division");
  });
});
