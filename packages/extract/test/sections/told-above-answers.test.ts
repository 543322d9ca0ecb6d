import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const FINDINGS = [
  "The figure can be drawn in two hours and so section 12 was wrongly relied on. It is 2,114.",
  "Here too I overturn the first decision. There were 18,662 such calls.",
  "A further search has found it. A copy is attached.",
];

test.each([
  "How we answered at first",
  "What the Trust first said",
  "The initial reply of 3 June 2024",
  "The decision under review",
  "Initial handling",
])("what a review tells under %j is no part of its own answers", async (heading) => {
  const { questions } = await readRecord(
    `<h1>IR/24/016 – standby points</h1><p>Dear requester</p>
<p>You asked us to look again at how we had answered your request. My review was completed on 12 August 2024.</p>
<p><strong>Your request</strong>, received on 3 June 2024, was:</p>
<p>Q1. The number of hours spent on standby.</p><p>Q2. The number of calls reached.</p><p>Q3. The risk assessment.</p>
<p><strong>${heading}</strong></p>
<p>Questions 1 and 2 were refused on grounds of cost under section 12(1) of the Freedom of Information Act 2000. You were told that no document answering question 3 was held.</p>
<p><strong>My findings</strong></p>${FINDINGS.map((words, index) => `<p><em>Q${index + 1}.</em> ${words}</p>`).join("")}
<p><strong>Conclusion</strong></p><p>If you do not accept the result you may apply to the Information Commissioner.</p>`,
    "text/html",
  );
  expect(questions.map(({ answer }) => answer)).toEqual(FINDINGS);
});

test("an introduction over a table of questions and answers is no request, though prose stands below the table", async () => {
  const rows = [
    ["Q1", "How many people were eligible?", "1,307, of whom 402 came by the fast track."],
    ["Q2", "How many of those have died?", "Not held. The date of death is recorded by the hospital."],
  ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  const { request, questions } = await readRecord(
    `<h1>Freedom of Information response 1182</h1><p>Dear Requester,</p>
<p>Thank you for your request of 11 February 2025, which we have dealt with under the Freedom of Information Act 2000. The Board holds some of the information. The table sets out each question with our answer.</p>
<table><tr><th>No.</th><th>Your question</th><th>ICB response</th></tr>${rows.join("")}</table>
<p>The Board pays for services but does not run them, which is why some of what you ask for sits with other bodies.</p>
<p>If you are not satisfied, you can ask for an internal review within forty working days.</p>`,
    "text/html",
  );
  expect([request, questions.map(({ label }) => label)]).toEqual([null, ["1", "2"]]);
});
