import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("a refusal that a parish has posted is read with its days, and ends before the offer to look again", async () => {
  const page = `<html><head><title>Requests for information 2021</title></head><body><h1>Requests for information 2021</h1>
<p><b>Request 2 of 5</b></p><p>Received 14 May. The request read:</p><p>“The price paid for the bench on the green, and the minutes at which it was agreed.”</p>
<p>Reply of the Parish Council, agreed on 7 June 2021 and posted on 8 June 2021:</p>
<p>The Council refuses this request under section 14(1) of the Freedom of Information Act 2000 because it is vexatious.</p>
<p>The writer has asked the same of the Council six times.</p>
<p>The Council would reconsider its decision if asked to by 7 August. After that there is the Information Commissioner.</p><p>Posted by the Clerk</p></body></html>
`;
  const record = await readRecord(page, "text/html");
  expect(record).toMatchObject({
    kind: "response",
    dateReceived: "2021-05-14",
    dateResponded: "2021-06-08",
    outcome: "refused",
  });
  expect(record.questions[0]?.answer).toMatch(/^The Council refuses[\s\S]*six times\.$/);
});

test("a request that is not valid is asked for again, and answered by the letter after that", async () => {
  const thread = `Cost of the weir

Dear Marl Harbour Board,

Please tell me what the weir cost.

Yours faithfully,
Jo Reed

Records Desk, Marl Harbour Board

Dear Jo

Your email reached us on 2 May 2022. A request made under a made-up name is not valid, and "Jo the Weir" seems to be one. Could you please give us your full name?

Records Desk

Dear Records Desk,

I am Joanna Reed.

Records Desk, Marl Harbour Board

Dear Ms Reed

The weir cost £41,200 and was paid for in 2020.

You may ask for our answer to be reviewed within 40 working days.

Records Desk
`;
  const record = await readRecord(thread);
  expect(record.questions.map(({ answer }) => answer)).toEqual(["The weir cost £41,200 and was paid for in 2020."]);
});

test("a page's headings that say when a request came and was answered stand over both", async () => {
  const page = `<html><body><h1>Street lamps by ward</h1><h2>Request received 4 March 2022</h2><ul><li>The number of street lamps in each ward in 2020 and 2021</li><li>What was paid to mend them, and to whom</li></ul><h2>Answered 1 April 2022</h2><p>We have 2,114 lamps in the Quay ward and 1,380 in the Mill ward.</p><p>Names of suppliers are withheld under section 43(2) of the Freedom of Information Act 2000 as a tender is being held.</p></body></html>`;
  const record = await readRecord(page, "text/html");
  expect(record.request).toBe(
    "The number of street lamps in each ward in 2020 and 2021\nWhat was paid to mend them, and to whom",
  );
  expect(record.questions[0]?.answer).toMatch(/^We have 2,114 lamps/);
});

test("what a requester says behind his list answers nothing on a page that ends in the file of its answer", async () => {
  const page = `<html><body><h1>FOI-2201 Moorings</h1><p>Reference: FOI-2201</p><h3>Date received</h3><p>4 March 2022</p><h3>Request</h3><p>I am asking about moorings under the Freedom of Information Act.</p><ol><li>How many are let?</li><li>What is the rent of each?</li></ol><p>A plan of the ones that I mean is in my e-mail of last month.</p><p>Thank you</p><h3>Response letter</h3><p><a href="x.pdf">FOI-2201-reply.pdf</a> (PDF, 80 KB)</p></body></html>`;
  const record = await readRecord(page, "text/html");
  expect(record.outcome).toBe("unknown");
  expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", null],
    ["2", null],
  ]);
});

test("'Complaints' among the numbers of a request is asked about", async () => {
  const page = `Marl Borough Council

Request

Please answer these about dogs, for 2023:
1. Wardens
The number employed on 31 March.
2. Complaints
How many were made about barking?
3. Fines
How many were issued?

Response

1. Three.
2. Forty.
3. Twelve.
`;
  const { questions } = await readRecord(page);
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "Three."],
    ["2", "Forty."],
    ["3", "Twelve."],
  ]);
});

test("a review that finds an exemption engaged adds nothing to the answer that it confirms", async () => {
  const thread = `Rent of the slip

Dear Marl Harbour Board,

Please tell me the rent of the slip.

Yours faithfully,
Jo Reed

Records Desk, Marl Harbour Board

Dear Ms Reed

The rent is exempt under section 43(2) of the Freedom of Information Act 2000, as a tender is running.

You may ask us to carry out an internal review.

Records Desk

Dear Marl Harbour Board,

I am writing to request an internal review. Everybody knows the rent.

Yours faithfully,
Jo Reed

Records Desk, Marl Harbour Board

Dear Ms Reed

Internal review

I have gone over this afresh. I find that section 43(2) is engaged and that the balance was rightly struck.

You may complain to the Information Commissioner.

Head of Law
`;
  const record = await readRecord(thread);
  expect(record.questions.map(({ answer }) => answer)).toEqual([
    "The rent is exempt under section 43(2) of the Freedom of Information Act 2000, as a tender is running.",
  ]);
});

test("a receipt that does not know yet under which law it will answer names none", async () => {
  const letter = `Dear Ms Reed

Your request was received on 3 May 2023. It will be processed under the Freedom of Information (Scotland) Act 2002, the Environmental Information (Scotland) Regulations 2004 or the INSPIRE (Scotland) Regulations 2009, whichever turns out to be the right one.

Freedom of Information (Scotland) Act 2002 - Information Release

The rent of the slip is £40.

Marl Harbour Council, Scotland
`;
  const { regimes } = await readRecord(letter);
  expect(regimes).toEqual(["foisa-2002"]);
});
