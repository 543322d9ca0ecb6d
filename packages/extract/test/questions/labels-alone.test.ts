import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const ASKED = `<h1>Permits</h1><h2>Your request</h2><p>1) How many permits were in force in zone H?</p><p>2) How many households have none?</p>
<p>3) For zone P please tell me</p><p>a) what the consultation cost</p><p>b) how many replies there were</p><p>4) The hourly charge in both zones.</p>
<h2>Our response</h2><p>We have dealt with your request under the Freedom of Information Act 2000.</p>`;
const RIGHTS = "<p>If you are unhappy with this reply you may ask for an internal review within 40 working days.</p>";
const PERMITS =
  "There were 2,318.\nAs regards question 2, permits are issued to people. We hold no figure for households.";
const LINES = PERMITS.split("\n").map((line) => `<p>${line}</p>`);

async function answersTo(reply: string) {
  const { questions } = await readRecord(`${ASKED}${reply}${RIGHTS}`, "text/html");
  return questions.map(({ label, answer }) => [label, answer]);
}

const fold = (title: string, words: string) => `<details open><summary>${title}</summary>${words}</details>`;

test("folds under the labels of several questions, or of a number over letters, answer each of them", async () => {
  const reply = [
    fold("Questions 1 and 2", LINES.join("")),
    fold("Question 3", "<p>a) £14,212.</p><p>b) 611 replies.</p>"),
    fold("Question 4", "<p>£2.40.</p>"),
    fold("How you could narrow question 4", "<p>We suggest that you pick one month.</p>"),
  ];
  expect(await answersTo(reply.join(""))).toEqual([
    ["1", PERMITS],
    ["2", PERMITS],
    ["3a", "£14,212."],
    ["3b", "611 replies."],
    ["4", "£2.40."],
  ]);
});

test("a matter behind the label of a fold is no part of the answer, and a second letter is under the number of the first", async () => {
  const reply = [
    fold("Q1-2 – permits", "<p>There were 2,318.</p>"),
    fold("Q3(a) and (b) – consultation", "<p>It cost £14,212 and had 611 replies.</p>"),
    fold("Q4 – charges", "<p>£2.40.</p>"),
  ];
  expect(await answersTo(reply.join(""))).toEqual([
    ["1", "There were 2,318."],
    ["2", "There were 2,318."],
    ["3a", "It cost £14,212 and had 611 replies."],
    ["3b", "It cost £14,212 and had 611 replies."],
    ["4", "£2.40."],
  ]);
});

test("a table may print the labels of several questions in one cell", async () => {
  const rows = [
    ["1 and 2", LINES.join("")],
    ["3", "<p>a) £14,212.</p><p>b) 611 replies.</p>"],
    ["4", "£2.40."],
  ];
  const body = rows.map(([label, words]) => `<tr><td>${label}</td><td>${words}</td></tr>`).join("");
  expect(await answersTo(`<table><tr><th>Question</th><th>Answer</th></tr>${body}</table>`)).toEqual([
    ["1", PERMITS],
    ["2", PERMITS],
    ["3a", "£14,212."],
    ["3b", "611 replies."],
    ["4", "£2.40."],
  ]);
});

const LIST = `Marlow Valley Council

You asked:
1. How many stiles are there?
2. Please tell me
a) how many gates there are
b) how many bridges there are
c) who mends them

Our reply:
`;

test.each([
  "1. 412.\n2. a) 88. b) 19. c) The county.",
  "Question 1\n412.\n\nQuestion 2\n(a) 88. (b) 19. (c) The county.",
])("letters that go on in the line of the first are each their own answer: %j", async (reply) => {
  const { questions } = await readRecord(`${LIST}${reply}\n\nIf you are unhappy you may ask for an internal review.`);
  expect(questions.map(({ label, answer, status }) => [label, answer, status])).toEqual([
    ["1", "412.", "answered"],
    ["2a", "88.", "answered"],
    ["2b", "19.", "answered"],
    ["2c", "The county.", "answered"],
  ]);
});
