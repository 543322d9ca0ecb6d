import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const MENU =
  '<a href="/">Home</a><br><a href="/c">Clinics</a><br><a href="/s">Students</a><br><a href="/log">Disclosure log</a>';
const HEAD = `<p><b>Request 2011/077</b></p><p>Date of request: 9 June 2011<br>Date of reply: 23 June 2011</p>
<p>The Marlow Dental Hospital NHS Trust was asked about amalgam under the Freedom of Information Act 2000.</p>`;
const FOOT = "<p>If you are not happy with this reply you can ask the Chief Executive to look into it.</p>";
const LIST = `<dl><dt><b>1) How many fillings were placed?</b></dt><dd>21,406</dd><dt><b>2) Please give the waste</b></dt>
<dt><b>a) collected in 2010</b></dt><dd>212 kg</dd><dt><b>b) lost in 2010</b></dt><dd>We do not hold a figure for this.</dd>
<dt><b>3) Who collects it?</b></dt><dd>Brightwater Ltd.</dd></dl>`;

test("a letter beside a menu is read where a banner stands over the row and a foot below, and terms letter their number's questions", async () => {
  const { reference, dateReceived, dateResponded, questions } = await readRecord(
    `<table width="760"><tr><td colspan="2"><font size="1">Smiles for the city</font></td></tr>
<tr><td>${MENU}</td><td>${HEAD}${LIST}${FOOT}</td></tr>
<tr><td colspan="2">Last modified 04/07/2011</td></tr></table>`,
    "text/html",
  );
  expect([reference, dateReceived, dateResponded]).toEqual(["2011/077", "2011-06-09", "2011-06-23"]);
  expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
    ["1", "How many fillings were placed?", "21,406"],
    ["2a", "collected in 2010", "212 kg"],
    ["2b", "lost in 2010", "We do not hold a figure for this."],
    ["3", "Who collects it?", "Brightwater Ltd."],
  ]);
});
