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
