import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const html = "text/html";

describe("lists of a page", () => {
  test("knows the letters of a list that stands for the words of its item", async () => {
    const record = await readRecord(
      "<h2>Request</h2><ol><li>How many gullies are there?</li><li>For each year, please state:<ol type='a'><li>the number cleansed</li><li>the cost</li></ol></li><li>Who cleans them?</li></ol>" +
        "<h2>Response</h2><ol><li>41,206</li><li><ol type='a'><li>2021: 20,117</li><li>2021: £312,000</li></ol></li><li>Fenn Drains Limited</li></ol>",
      html,
    );
    expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1", "41,206"],
      ["2a", "2021: 20,117"],
      ["2b", "2021: £312,000"],
      ["3", "Fenn Drains Limited"],
    ]);
  });

  test("takes a decimal that opens an item of a numbered list for a figure", async () => {
    const record = await readRecord(
      "<h2>Request</h2><ol><li>Number of libraries</li><li>Longest opening time</li><li>Number of staff (FTE)</li></ol>" +
        "<h2>Response</h2><ol><li>14 libraries.</li><li>11 hours on Thursdays.</li><li>22.6 FTE and 23.1 FTE.</li></ol>",
      html,
    );
    expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1", "14 libraries."],
      ["2", "11 hours on Thursdays."],
      ["3", "22.6 FTE and 23.1 FTE."],
    ]);
  });

  test("asks for an outcome in a list of small words", async () => {
    const record = await readRecord(
      "<p>Request detail:</p><p>Please can you tell me how many rescues there were, broken down by:</p><ul><li>month</li><li>station</li><li>outcome</li></ul><p>Please also tell me how many crews are trained.</p><p>Response detail:</p><p>There were 41. 96 firefighters are trained.</p>",
      html,
    );
    expect(record.request).toContain("outcome");
    expect(record.request).toContain("how many crews are trained.");
    expect(record.questions.map(({ answer }) => answer)).toEqual(["There were 41. 96 firefighters are trained."]);
  });
});

describe("a request in one sentence", () => {
  test("is answered part by part where the reply puts its parts as questions", async () => {
    const record = await readRecord(
      "<p>You wrote to us on 15 January 2024 and asked:</p><p>How many holes were reported on the A999, what did their repair cost, and how long on average did a repair take?</p><p>Our answers:</p><p><em>How many holes were reported on the A999?</em></p><p>711</p><p><em>What did their repair cost?</em></p><p>We do not hold this.</p><p><em>How long on average did a repair take?</em></p><p>3.4 days</p><p>Yours sincerely</p>",
      html,
    );
    expect(record.questions.map(({ answer, status }) => [answer, status])).toEqual([
      ["711", "answered"],
      ["We do not hold this.", "not-held"],
      ["3.4 days", "answered"],
    ]);
  });
});

describe("answers that give a part", () => {
  test.each([
    ["the number of homes and the grant paid", "61; the grant paid is not held in that form.", "partially-answered"],
    ["the number of homes", "Not held; 61 were counted by the county.", "not-held"],
    [
      "the name of the contractor and the price paid per gully",
      "The contractor is Fenn Drains Limited. The price per gully is exempt under section 43(2).",
      "partially-answered",
    ],
  ])("%s", async (asked, answer, status) => {
    const record = await readRecord(
      `<h2>Request</h2><p>Please send me ${asked}.</p><h2>Response</h2><p>${answer}</p>`,
      html,
    );
    expect(record.questions.map((question) => question.status)).toEqual([status]);
  });
});

test("reads the day of receipt behind other facts on one line, and a mail's head as no request", async () => {
  const record = await readRecord(
    "<h1>Empty homes</h1><p>Ref: CYF/2210 Received: 4/4/2023 Issued: 2/5/2023</p><h2>Request</h2><p>Email received on 3 April 2023:</p><p>Please send me the number of empty homes.</p><h2>Response</h2><p>There are 118.</p><p>You can contact us if you are not happy with this decision.</p><h2>How to make a request</h2><p>Some information is exempt under the Act.</p>",
    html,
  );
  expect(record.dateReceived).toBe("2023-04-04");
  expect(record.request).toBe("Please send me the number of empty homes.");
  expect(record.questions.map(({ answer }) => answer)).toEqual(["There are 118."]);
});
