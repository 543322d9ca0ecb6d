import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

async function answersOf(page: string) {
  const { questions } = await readRecord(page);
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

const HEAD = `Bwrdd Iechyd Bro Hafren / Hafren Health Board
Ein cyf / Our ref: FOI-23-088
Derbyniwyd: 11 Medi 2023
Atebwyd: 4 Hydref 2023
Your request was considered under the Freedom of Information Act 2000.
`;
const RIGHTS = `
Hawliau apelio / Appeal rights
Mae gennych yr hawl i ofyn am adolygiad mewnol o fewn 40 diwrnod gwaith drwy ysgrifennu at y Swyddog.
You may ask for an internal review within 40 working days.`;

describe("a page whose labels are Welsh", () => {
  test("has each label on a line of its own", async () => {
    const page = `${HEAD}Cwestiwn 1\nHow many wards were closed?\nAteb 1\nNine\nCwestiwn 2\nWhat did it cost?\nAteb 2\n£41,220 in all${RIGHTS}`;
    expect(await answersOf(page)).toEqual([
      ["1", "How many wards were closed?", "Nine"],
      ["2", "What did it cost?", "£41,220 in all"],
    ]);
  });

  test("has labels that open their lines", async () => {
    const page = `${HEAD}Cwestiwn 1: How many wards were closed?\nAteb: Nine\nCwestiwn 2: What did it cost?\nAteb: £41,220 in all${RIGHTS}`;
    expect(await answersOf(page)).toEqual([
      ["1", "How many wards were closed?", "Nine"],
      ["2", "What did it cost?", "£41,220 in all"],
    ]);
  });

  test("has headings in both languages, either first", async () => {
    const page = `${HEAD}Eich cais / Your request\n1. How many wards were closed?\n2. What did it cost?\nOur response / Ein hymateb\n1. Nine\n2. £41,220 in all${RIGHTS}`;
    expect(await answersOf(page)).toEqual([
      ["1", "How many wards were closed?", "Nine"],
      ["2", "What did it cost?", "£41,220 in all"],
    ]);
  });

  test("names its dates in Welsh", async () => {
    const record = await readRecord(`${HEAD}Cwestiwn 1\nHow many wards were closed?\nAteb 1\nNine${RIGHTS}`);
    expect([record.dateReceived, record.dateResponded]).toEqual(["2023-09-11", "2023-10-04"]);
  });
});

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

test("letters in rows under a number are its parts, and a row that nothing answers only opens them", async () => {
  const page = `<p>This is the response to your request of 5 March 2024 under the Freedom of Information Act 2000.</p><table>${row("No.", "Question", "Answer")}${row("1", "How many calls were to", "")}${row("a", "lifts", "112")}${row("b", "floods", "48")}${row("2", "Which stations are to close?", "None")}</table>`;
  expect(await answersOf(page)).toEqual([
    ["1a", "lifts", "112"],
    ["1b", "floods", "48"],
    ["2", "Which stations are to close?", "None"],
  ]);
});

test("letters behind an answered number stay its parts; letters alone are labels of their own", async () => {
  const intro =
    "<p>This is the response to your request of 5 March 2024 under the Freedom of Information Act 2000.</p>";
  const numbered = `${intro}<table>${row("Question", "Answer")}${row("3. How many calls were there?", "160")}${row("(a) to lifts?", "112")}</table>`;
  expect((await answersOf(numbered)).map(([label]) => label)).toEqual(["3", "3a"]);
  const lettered = `${intro}<table>${row("Question", "Answer")}${row("(a) How many calls were there?", "160")}${row("(b) How many to lifts?", "112")}</table>`;
  expect((await answersOf(lettered)).map(([label]) => label)).toEqual(["a", "b"]);
});

test("a table of questions and answers under an introduction prints no request", async () => {
  const page = `<h1>Camera vans</h1><p>Reference FOI 12/24. Date of response: 3 May 2024. Freedom of Information Act 2000.</p><h2>Request and response</h2><p>The questions are on the left and our answers on the right.</p><table>${row("Question", "Answer")}${row("1. How many vans are there?", "Two")}${row("2. Where will they be in May?", "This is exempt under section 31(1)(a).")}</table><h3>Public interest test</h3><p>A timetable would invite parking on the other days, and the balance is against release.</p>`;
  expect((await readRecord(page)).request).toBeNull();
});

test("numbers alone on their lines label the answers below them", async () => {
  const page =
    "<h2>Your request</h2><ol><li>How many masts are there?</li><li>Who owns them?</li><li>What is their height?</li></ol><h2>Our response</h2><p>1.</p><p>Four.</p><p>2.</p><p>The Board.</p><p>3.</p><p>We do not hold this.</p>";
  expect((await answersOf(page)).map(([, , answer]) => answer)).toEqual([
    "Four.",
    "The Board.",
    "We do not hold this.",
  ]);
});

test("a sentence that says the reply is below announces the reply, whatever it says of the request", async () => {
  const page =
    "FOI 12/24 of 3 May 2024\nOur reply\nWe have now considered your request and our reply is set out below.\nQuestion 1 How many masts are there? Four.\nQuestion 2 Who owns them? The Board.";
  expect(await answersOf(page)).toEqual([
    ["1", "How many masts are there?", "Four."],
    ["2", "Who owns them?", "The Board."],
  ]);
});

test("a mark with its answer is no heading with a name; a day alone answers", async () => {
  const page =
    "<p>Reference FOI 12/24</p><p>i. How many masts are there?</p><p>Response - Four.</p><p>ii. Who climbs them?</p><p>Response - This is not recorded.</p>";
  expect((await answersOf(page)).map(([, , answer]) => answer)).toEqual(["Four.", "This is not recorded."]);
  const days =
    "FOI 12/24\nYou asked\nWhen was it built?\nWe said\nIn the spring of 1911.\nYou asked\nWhen was it last painted?\nWe said\n4 July 2016";
  expect((await answersOf(days)).map(([, , answer]) => answer)).toEqual(["In the spring of 1911.", "4 July 2016"]);
});

test("the words that mark an answer below a summary are no part of it", async () => {
  const page =
    "<p>Reference FOI 12/24 of 3 May 2024</p><details><summary>How many masts are there?</summary><p><b>Board response:</b> Four.</p></details><details><summary>Who climbs them?</summary><p><b>Board response:</b> A. Smith Ltd.</p></details><details><summary>Who paints them?</summary><p>A. Smith Ltd.</p></details>";
  expect((await answersOf(page)).map(([, , answer]) => answer)).toEqual(["Four.", "A. Smith Ltd.", "A. Smith Ltd."]);
});

test("what is said of all the answers ends the last of them", async () => {
  const page =
    "You asked for:\n(a) the samples taken;\n(b) the report.\nEnvironmental information is exempt from the Freedom of Information Act by section 39, so we have dealt with this under the Environmental Information Regulations 2004.\nWith regard to (a), the samples are attached.\nWith regard to (b), we do not hold a report.\nIn reaching these decisions we had regard to the presumption in favour of disclosure in regulation 12(2).";
  expect(await answersOf(page)).toEqual([
    ["a", "the samples taken;", "With regard to (a), the samples are attached."],
    ["b", "the report.", "With regard to (b), we do not hold a report."],
  ]);
});

test("a section of a review on the time it took answers no question", async () => {
  const page =
    "Internal review\nYou had asked for:\n1. The report on the canteen.\n2. The cost of the report.\nFindings\nQuestion 1\nThe report is enclosed.\nQuestion 2\nThe cost was £4,100.\nTimeliness\nThe reply was due on 16 May and was sent on 20 May. This was a breach of section 10(1).";
  expect((await answersOf(page)).map(([, , answer]) => answer)).toEqual([
    "The report is enclosed.",
    "The cost was £4,100.",
  ]);
});

test.each(["Board answer", "Authority reply", "Department response"])(
  "'%s' on a line of its own marks an answer and is no part of it",
  async (mark) => {
    const turn = (label: number, asked: string, answer: string) => `Question ${label}\n${asked}\n${mark}\n${answer}`;
    const page = `Reference\nFOI 12/24\nSubject\nMasts\n${turn(1, "How many masts are there?", "Four.")}\n${turn(2, "Please send the plan.", "Attached - Plan v2.pdf")}`;
    expect(await answersOf(page)).toEqual([
      ["1", "How many masts are there?", "Four."],
      ["2", "Please send the plan.", "Attached - Plan v2.pdf"],
    ]);
  },
);

test("the last answer may point at another behind the letter that marks it", async () => {
  const page =
    "Thank you for your request of 2 May. Answers stand beneath each question.\nQ1. How many masts are there?\nA: Four.\nQ2. Who climbs them?\nA: This is not recorded.\nQ3. Of the masts in Q1 how many were climbed?\nA: Please see our response to Q2.\nYours faithfully";
  expect((await answersOf(page)).at(-1)?.[2]).toBe("Please see our response to Q2.");
});

test("what section 17 requires opens the reasons for another answer, below the last one", async () => {
  const page =
    "<h1>FOI 12/24</h1><p><b>Request</b></p><ol><li>How many masts are there?</li><li>Which will be climbed this summer?</li><li>How many climbers have been hurt since 2020?</li></ol><p><b>Response</b></p><p><b>Q1</b> Four.</p><p><b>Q2</b> Exempt, please see below.</p><p><b>Q3</b> Seven.</p><p>Section 17 of the Freedom of Information Act 2000 requires Marl Harbour Board, when refusing to give what is exempt, to state that fact, to specify the exemption and to say why it applies. The following exemption applies to question 2:</p><p><strong>Section 38(1)(b) Health and safety</strong></p><p>It is qualified and prejudice based. I therefore have to set out the harm and weigh the public interest.</p><p><u>Harm</u></p><p>To name the masts in advance would endanger those who climb them.</p><p><u>For disclosure</u></p><p>People would know what to expect.</p><p><u>Balance</u></p><p>Safety carries the greater weight and the list is withheld.</p>";
  const { questions } = await readRecord(page, "text/html");
  expect(questions.at(-1)?.answer).toBe("Seven.");
});

test("which Act was set aside for the Regulations is no part of the last answer", async () => {
  const page =
    "Dear applicant,\nYou asked for the following.\n1. The samples taken.\n2. The date of the next.\nWe have dealt with this under the Environmental Information (Scotland) Regulations 2004.\n1. The samples are attached.\n2. 30 June 2024.\nFor the record, we have applied section 39(2) of FOISA so that the Regulations alone govern.\nYours faithfully";
  expect((await answersOf(page)).at(-1)?.[2]).toBe("30 June 2024.");
});

test("a sentence that only says where the answer stands is no part of it", async () => {
  const page =
    "Request\n1. The number of masts\n2. Who climbs them\nResponse\nMarl Harbour Board has searched its files and our reply to questions 1 and 2 is set out below.\nWe do not hold this. The masts belong to the Coastguard.\nIf you are unhappy with this reply you may ask for an internal review.";
  expect((await answersOf(page)).map(([, , answer]) => answer)).toEqual([
    "We do not hold this. The masts belong to the Coastguard.",
    "We do not hold this. The masts belong to the Coastguard.",
  ]);
});
