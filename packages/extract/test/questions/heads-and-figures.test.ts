import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pairsOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(lines.join("\n\n"));
  return questions.map(({ label, answer }) => [label, answer]);
};

test("titles between the short answers of a long list are none of them", async () => {
  const pairs = await pairsOf(
    "Telephones",
    "1. Who supplies the lines?",
    "Tollgate Telecom",
    "2. When does the contract end?",
    "Rolling 30 days",
    "Mobile",
    "3. How many handsets are there?",
    "812",
    "4. Who supplies them?",
    "Fenland Mobile",
    "Networks",
    "5. Who supplies the network?",
    "Penwell Ltd",
    "6. How fast is it?",
    "1 Gbps",
  );
  expect(pairs).toEqual([
    ["1", "Tollgate Telecom"],
    ["2", "Rolling 30 days"],
    ["3", "812"],
    ["4", "Fenland Mobile"],
    ["5", "Penwell Ltd"],
    ["6", "1 Gbps"],
  ]);
});

test("figures in a row are no labels, for labels count up", async () => {
  const pairs = await pairsOf(
    "How many complaints did you receive in 2022, 2023 and 2024?",
    "61, 58 and 73.",
    "How many went to a hearing?",
    "Five in all. Two were struck off.",
    "What did the Board spend on counsel?",
    "The Board spent £146,022.",
  );
  expect(pairs.map(([label]) => label)).toEqual([null, null, null]);
});

test("a file to be had below the answers is none of the last", async () => {
  const pairs = await pairsOf(
    "Request",
    "a) the number of students",
    "b) the guidance to markers",
    "Response",
    "a) There were 412.",
    "b) A copy is available below.",
    "Marking Guidance Note 9 (PDF, 210 KB)",
  );
  expect(pairs[1]).toEqual(["b", "A copy is available below."]);
});

test("an offer to treat what comes next as a new request advises", async () => {
  const pairs = await pairsOf(
    "You asked: For each of your blocks please tell me the date and length of every lift breakdown since 2016.",
    "Our response",
    "Under section 12(1) of the Act we do not have to comply where it would cost more than £450. I must refuse it.",
    "I would like to help if I can. I could send you the date and length of each since 2021. If that is of use, reply to this letter and we will treat it as a new request.",
  );
  expect(pairs[0]?.[1]).toMatch(/I must refuse it\.$/);
});

test("a list of which most lines are parted into question and answer, and some surely answered, is answered in place", async () => {
  const pairs = await pairsOf(
    "Under the Freedom of Information Act 2000, could you please provide me with the following information:",
    "1. Please confirm the supplier for each of the following:",
    "a. Telephone interpreting – Lingua Bridge Ltd",
    "b. Video interpreting – Not in use at present",
    "2. For the last year please supply the spend on:",
    "a. Spoken language – £318,226",
    "b. Sign language – £41,905",
    "3. On how many occasions did nobody come? 213",
    "4. Please provide your policy Please see attached",
    "FOI requests",
    "The Freedom of Information Act gives people a right of access to a wide range of information held by public bodies.",
  );
  expect(pairs.slice(0, 5)).toEqual([
    ["1a", "Lingua Bridge Ltd"],
    ["1b", "Not in use at present"],
    ["2a", "£318,226"],
    ["2b", "£41,905"],
    ["3", "213"],
  ]);
});

test("questions and sentences with figures by turns, without a mark of either", async () => {
  const pairs = await pairsOf(
    "Open each question to read the reply.",
    "How many patients were moved at night in 2023?",
    "In the calendar year 2023 there were 4,902 such moves.",
    "How many of these were to make space?",
    "The Trust does not hold this information.",
    "Is there a target to reduce moves?",
    "Yes - no more than 300 a month.",
  );
  expect(pairs.map(([, answer]) => answer)).toEqual([
    "In the calendar year 2023 there were 4,902 such moves.",
    "The Trust does not hold this information.",
    "Yes - no more than 300 a month.",
  ]);
});

test("'Answer' in bold over each answer is a mark and no heading, the last of them too", async () => {
  const { questions } = await readRecord(
    [1, 2, 3, 4]
      .map(
        (n) =>
          `<p><strong>Request ${n}</strong><br>How many escorts were employed in year ${n}?</p><p><strong>Answer</strong><br>There were ${n}00 escorts in that year.</p>`,
      )
      .join(""),
    "text/html",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual(
    [1, 2, 3, 4].map((n) => [String(n), `There were ${n}00 escorts in that year.`]),
  );
});

test("a numbered heading over letters goes on counting, though it names complaints", async () => {
  const pairs = await pairsOf(
    "Thank you for your request. We have listed each of your questions with our answer below.",
    "1. Responders",
    "a) How many responders were there?",
    "614",
    "b) How many calls did they attend?",
    "They attended 21,847 calls.",
    "2. Complaints",
    "a) How many complaints were received?",
    "9",
    "b) What was each one about?",
    "Four concerned parking.",
    "If you are dissatisfied, you may ask for an internal review within 40 working days.",
  );
  expect(pairs).toEqual([
    ["1a", "614"],
    ["1b", "They attended 21,847 calls."],
    ["2a", "9"],
    ["2b", "Four concerned parking."],
  ]);
});

test("'Both 10 and 11:' answers both, and what takes up an earlier question behind the last answer ends it", async () => {
  const pairs = await pairsOf(
    "Request",
    "1. How many homes are on the network?",
    "2. How many complaints were made?",
    "3. How many were upheld?",
    "Response",
    "1: There are 2,371 homes.",
    "Both 2 and 3: Not held.",
    "For question 1 we suggest, as section 16 of the Act requires us to help, that you choose one block.",
  );
  expect(pairs).toEqual([
    ["1", "There are 2,371 homes."],
    ["2", "Not held."],
    ["3", "Not held."],
  ]);
});

test("a table whose column heads ask, some by name, is answered by the row below", async () => {
  const { questions } = await readRecord(
    "<p>The Trust's answers are in the table.</p><table><tr><th>How many bookings were made?</th><th>How many were not filled?</th><th>Top languages</th></tr>" +
      "<tr><td>8,934</td><td>702</td><td>Polish, Romanian</td></tr></table>",
    "text/html",
  );
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["How many bookings were made?", "8,934"],
    ["How many were not filled?", "702"],
    ["Top languages", "Polish, Romanian"],
  ]);
});
