import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const answersOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(lines.join("\n\n"));
  return questions.map(({ label, answer }) => [label, answer]);
};

test("notes at the foot are no part of the last answer", async () => {
  const answers = await answersOf(
    "1. How many alarms were false?",
    "2. What does a false alarm cost?",
    "Our response",
    "1. 1,404 automatic alarms[1] were false, 12 of them malicious.[2]",
    "2. The Service does not hold an average cost.",
    "[1] In premises other than dwellings.",
    "[2] Where the control room is sure of it.",
  );
  expect(answers[1]).toEqual(["2", "The Service does not hold an average cost."]);
});

test("a line that no word calls is no note", async () => {
  const answers = await answersOf(
    "You asked: How many kiosks are let?",
    "Our response",
    "The kiosks are let as follows.",
    "[1] Four are let to bakers.",
  );
  expect(answers).toEqual([[null, "The kiosks are let as follows.\n[1] Four are let to bakers."]]);
});

test("a letter that calls itself a refusal notice in accordance with the Act closes the answers", async () => {
  const answers = await answersOf(
    "1. How many thefts of lead were there?",
    "2. What was the lead worth?",
    "Our response",
    "1. Fourteen.",
    "2. No information held. The field is optional.",
    "In accordance with the Act, this letter acts as a refusal notice for the second part of your request.",
  );
  expect(answers[1]).toEqual(["2", "No information held. The field is optional."]);
});

test("what a heading of several numbers stands over is answered by those numbers", async () => {
  const answers = await answersOf(
    "1) The number of drones.",
    "2) The number of officers trained to fly them.",
    "3) Their makes.",
    "4) Their ranges.",
    "Following receipt of your request searches were made. I can confirm that information was located.",
    "Questions 1 and 2",
    "1) The force owns seven drones.",
    "2) Twenty-three officers are trained.",
    "Questions 3 and 4",
    "The force can neither confirm nor deny that it holds this by virtue of section 31(3) of the Act.",
  );
  expect(answers.slice(0, 2)).toEqual([
    ["1", "The force owns seven drones."],
    ["2", "Twenty-three officers are trained."],
  ]);
});

test("the first sentence behind a quoted request is of the answer, whatever it tells", async () => {
  const answers = await answersOf(
    "I refer to your request which we received on 7 August 2024, as follows:",
    '"I\'d like to know what went wrong with the pontoon at the port and what it cost."',
    "A member of the harbour staff first noticed movement at the hinge of the pontoon during a morning check.",
    "The Board has paid the contractor £612,480 against a contract sum of £640,000.",
  );
  expect(answers[0]?.[1]).toMatch(/^A member of the harbour staff/);
});

test("'namely' tells what was asked", async () => {
  const { request, outcome } = await readRecord(
    [
      "Dear Ms Hall",
      'I write in reply to your email of 3 March in which you made a request to the Trust, namely "how many pupils were suspended in the autumn term?"',
      "In the autumn term 41 pupils were suspended, for a total of 96 school days.",
    ].join("\n\n"),
  );
  expect(request).toBe("how many pupils were suspended in the autumn term?");
  expect(outcome).toBe("disclosed");
});

test("an answer under 'UHB Response:' or 'Trust response' stays with its question, tables too", async () => {
  const { questions } = await readRecord(
    "<p>I write in response to your request. Our answers are below.</p><p><b>1. How many people were fitted?</b></p>" +
      "<p><b>UHB Response:</b></p><table><tr><th>County</th><th>2023</th></tr><tr><td>Aeron</td><td>744</td></tr></table>" +
      "<p><b>2. What was the wait?</b></p><p><b>UHB Response:</b> Six weeks.</p><p><b>3. How many posts are vacant?</b></p>" +
      "<p><b>Trust response</b></p><p>Four posts are vacant.</p>",
    "text/html",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "County | 2023\nAeron | 744"],
    ["2", "Six weeks."],
    ["3", "Four posts are vacant."],
  ]);
});

test("numbered paragraphs below a title that names the part are its answer, without the title", async () => {
  const { questions } = await readRecord(
    "<p>1. I have been asked to review the response.</p><p>2. On 2 September you asked for:</p><p>a) the agreement with the company;</p>" +
      "<p>b) the sums received under it.</p><p>3. On 30 September the Board refused part (a).</p><p><b>Part (a): the agreement</b></p>" +
      "<p>4. I have read the agreement. Most of it is not commercial and it is enclosed.</p><p>5. I uphold section 43(2) for two passages.</p>" +
      "<p><b>Part (b): sums received</b></p><p>6. The sums were £4,000 and £5,000.</p><p>7. If you remain dissatisfied you may apply to the Information Commissioner.</p>",
    "text/html",
  );
  expect(questions.map(({ label, answer }) => [label, answer?.replaceAll("\n", " ")])).toEqual([
    ["a", expect.stringMatching(/^(?:4\. )?I have read the agreement.*for two passages\.$/)],
    ["b", expect.stringMatching(/The sums were £4,000 and £5,000\.$/)],
  ]);
});

test("a refusal of the whole over answers given as a courtesy is what the other questions get", async () => {
  const answers = await answersOf(
    "You have asked for:",
    "Q1 The number of thefts of machinery in each year",
    "Q2 The make of each machine",
    "Q3 The number of officers in the team",
    "Decision",
    "The force is not required to answer your request because of the time that it would take. Section 12(1) of the Act applies.",
    "Although excess cost removes our obligations under the Act, as a gesture of goodwill I have supplied what was found.",
    "Q1",
    "2018 – 202, 2019 – 241",
    "Q3",
    "One sergeant and nine constables.",
  );
  expect(answers[0]).toEqual(["1", "2018 – 202, 2019 – 241"]);
  expect(answers[1]?.[1]).toMatch(/^The force is not required to answer your request/);
  expect(answers[2]).toEqual(["3", "One sergeant and nine constables."]);
});

test("the numbered paragraphs of a review answer behind those that tell the first decision", async () => {
  const { questions } = await readRecord(
    "<h1>Outcome of internal review</h1><ol><li>On 4 August you asked the Company to review its reply of 21 July to your request under the Act.</li>" +
      "<li>Your request, which we received on 23 June, was: <p>“the settlement agreement with the contractor for the viaduct”</p></li>" +
      "<li>The reply refused the request. It said that the agreement was exempt under section 41(1).</li></ol><h2>The agreement</h2>" +
      '<ol start="4"><li>Section 41(1) applies to information that was obtained from another person. An agreement is not.</li>' +
      "<li>I have been through the agreement clause by clause. I do not think that harm would follow. It is enclosed.</li>" +
      "<li>If you are dissatisfied with this outcome you may apply to the Information Commissioner for a decision.</li></ol>",
    "text/html",
  );
  expect(questions[0]?.answer).toMatch(/I have been through the agreement clause by clause/);
});

test("a question without its mark closes nothing, however its words sound", async () => {
  const { questions } = await readRecord(
    "<p>I write further to your request about traffic islands. For each point our answer is below it.</p>" +
      "<p><b>Number of islands demolished in 2022.</b></p><p>There were 47 in 2022.</p>" +
      "<p><b>Cost of putting them back.</b></p><p>£186,400.</p>" +
      "<p><b>Is there a standard design, and if so please send it.</b></p><p>Yes. Drawing 4 is attached.</p>",
    "text/html",
  );
  expect(questions.map(({ answer }) => answer)).toEqual([
    "There were 47 in 2022.",
    "£186,400.",
    "Yes. Drawing 4 is attached.",
  ]);
});
