import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

describe("what a web form asks its user is no part of what he asks", () => {
  test("the prompt for a title, the title, and the prompt for the rest", async () => {
    const record = await readRecord(FULL);
    expect(record.request).toBe(
      "How many swings in the parks were mended in 2019 and in 2020?\nWhich firm mended them?",
    );
    expect(record.questions[0]?.answer).toBe("There were 14 in 2019 and nine in 2020. Weir Works Ltd mended them.");
    expect(record.dateReceived).toBe("2021-03-03");
  });

  test("a request for what another body does", async () => {
    const record = await readRecord(SENT_ON);
    expect(record.request).toBe(
      "The number of people on the waiting list for an allotment in each of the last three years.",
    );
    expect(record.outcome).toBe("not-held");
  });
});

const FULL = `Freedom of Information log
Requester's message
3 March 2021
Please give a short title for your request (50 letters at most)
Swing repairs
Please describe the information you are requesting:
How many swings in the parks were mended in 2019 and in 2020?

Which firm mended them?

Marl Town Council response
24 March 2021
About your request on: Parks

There were 14 in 2019 and nine in 2020. Weir Works Ltd mended them.

If you are unhappy with this response you may ask for an internal review.
`;

const SENT_ON = `Customer enquiry details
Received 4 June 2022
Briefly, what is your enquiry about?
Allotments
Tell us what you would like to know
The number of people on the waiting list for an allotment in each of the last three years.
Council response
17 June 2022
Allotments are let by Fenby Parish Council, so there is nothing for the District to give. Please send your request to the Clerk.
`;
