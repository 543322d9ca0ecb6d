import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

async function pairsOf(page: string) {
  const { questions } = await readRecord(page);
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

describe("a letter that numbers its paragraphs", () => {
  it("answers the lettered parts of an annexed request under headings that end in their letters", async () => {
    const page = `Dear Ms Orchard
1. Thank you for your request of 4 May, which is set out at Annex A.
2. I can confirm that the Museum holds some of it.
The price of the hull (a)
3. It was bought for £41,000 at auction.
4. Of this the Friends paid a half.
The survey (b)
5. We do not hold a survey.
6. If you are unhappy you may ask for an internal review within two months.
Yours sincerely
The Registrar
Annex A – your request
Please supply
(a) the price paid for the hull;
(b) the survey of the keel;
(c) the name of the surveyor.`;
    const pairs = await pairsOf(page);
    expect(pairs.map(([label]) => label)).toEqual(["a", "b", "c"]);
    expect(pairs[0]?.[2]).toContain("bought for £41,000");
    expect(pairs[0]?.[2]).toContain("the Friends paid a half");
    expect(pairs[1]?.[2]).toContain("We do not hold a survey.");
  });
});

describe("tables that are more than rows of data", () => {
  it("name their case in rows of their own before the heads of their columns", async () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const page = `<p>Request under the Freedom of Information Act 2000</p><table>${row("Received", "4 May 2023", "Sent", "1 June 2023")}
      ${row("No.", "Question asked", "Trust's answer", "Exemption")}${row("1", "How many gliders?", "Nine", "None")}${row("2", "Where are they kept?", "At Ashmoor", "None")}</table>`;
    expect(await pairsOf(page)).toEqual([
      ["1", "How many gliders?", "Nine"],
      ["2", "Where are they kept?", "At Ashmoor"],
    ]);
  });

  it("hold the request beside its name", async () => {
    const page = `<table><tr><td>Ref</td><td>FOI 31/22</td></tr><tr><td>Subject</td><td>Gliders</td></tr><tr><td>Request</td><td>Please state how many gliders the Trust keeps.</td></tr>
      <tr><td>Date of reply</td><td>1 June 2023</td></tr><tr><td>Reply</td><td>The Trust keeps nine gliders.</td></tr></table>`;
    const record = await readRecord(page);
    expect(record.request).toBe("Please state how many gliders the Trust keeps.");
    expect(record.questions[0]?.answer).toBe("The Trust keeps nine gliders.");
  });

  it("lay out messages, each a passage over the whole width", async () => {
    const message = (name: string, date: string, words: string) =>
      `<table><tr><td><b>${name}</b></td><td>${date}</td></tr><tr><td colspan="2"><div>${words}</div></td></tr></table>`;
    const page = `${message("Glider Watch", "Mon, 5 Sep 2022 at 17:20", "Hello,<br><br>Please tell me how many gliders the Trust keeps.<br><br>Many thanks<br>Glider Watch")}
      ${message("Information Team", "Tue, 4 Oct 2022 at 08:31", "Good morning<br><br>Thank you for your request under the Freedom of Information Act 2000.<br><br>I can confirm that the Trust holds nine gliders.")}`;
    const record = await readRecord(page);
    expect(record.kind).toBe("request-thread");
    expect(record.request).toBe("Please tell me how many gliders the Trust keeps.");
    expect(record.questions[0]?.answer).toContain("holds nine gliders");
  });
});

describe("fields in two languages", () => {
  it("are no questions", async () => {
    const page = `<dl><dt>Cyfeirnod / Reference</dt><dd>CRG 91</dd><dt>Derbyniwyd / Received</dt><dd>08.01.2025</dd><dt>Ymatebwyd / Responded</dt><dd>04.02.2025</dd></dl>
      <h2>Request</h2><p>1) How many boats?</p><p>2) Who steers them?</p><h2>Response</h2><p>1) Three.</p><p>2) The crew.</p>`;
    expect((await pairsOf(page)).map(([label]) => label)).toEqual(["1", "2"]);
  });
});

describe("a service's page of a case", () => {
  it("is a thread between its user, 'you', and the body", async () => {
    const page = `Case 118\nYour message 03/03/2025 19:26\nPlease let me have the plan of the lane.\nCouncil message 04/03/2025 09:00\nWe have got your request and aim to answer within 20 working days.
Council message 28/03/2025 12:41\nDear Sir\nThe plan of the lane is attached, under the Freedom of Information Act 2000.\nYour message 28/03/2025 12:55\nThanks for that.`;
    const record = await readRecord(page);
    expect(record.kind).toBe("request-thread");
    expect(record.request).toBe("Please let me have the plan of the lane.");
    expect(record.questions.map(({ answer }) => answer)).toEqual([
      expect.stringContaining("The plan of the lane is attached"),
    ]);
  });
});

describe("a letter in prose", () => {
  it("answers in the paragraph after what was asked, however long", async () => {
    const long = "The Museum paid £412,000 for the astrolabe at auction, ".concat(
      "of which the Friends gave a part and the fund gave another part, ".repeat(6),
      "and the rest came from a private donor.",
    );
    const page = `Dear Madam\nYou wrote to the Director on 7 November, asking us to “disclose the price paid for the astrolabe and who gave the money”. We have dealt with it under the Freedom of Information Act 2000.\n\n${long}\n\nBoth reports are enclosed.\n\nYours faithfully\nThe Registrar`;
    const [only, ...more] = (await readRecord(page)).questions;
    expect(more).toEqual([]);
    expect(only?.question).toBe("disclose the price paid for the astrolabe and who gave the money");
    expect(only?.answer).toContain("The Museum paid £412,000");
    expect(only?.answer).toContain("Both reports are enclosed.");
  });
});

describe("what was asked, printed with its answers", () => {
  it("stands by turns with answers that are marked, though no question is", async () => {
    const page = `Dear requester,\nYour request has been processed under the Freedom of Information Act 2000.\nYou asked:\nHow many claims did you receive?\nResponse: 1,102\nHow many of these were paid?\nResponse: 201\nI hope this is of use to you.`;
    expect(await pairsOf(page)).toEqual([
      [null, "How many claims did you receive?", "1,102"],
      [null, "How many of these were paid?", "201"],
    ]);
  });
});
