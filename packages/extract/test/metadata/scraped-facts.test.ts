import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (text: string) => readRecord(text, "text/plain");

describe("facts as scrapes leave them", () => {
  test("a reference with its hyphen between spaces", async () => {
    const { reference, dateResponded } = await read(
      `Date: 02/02/26\nEnquiry Reference:414 -26\nI write in connection with regards to your Freedom of Information request. Below is your request and our response.\nHow many boats are moored in the harbour?\nWe hold no information on boats.`,
    );
    expect([reference, dateResponded]).toEqual(["414 -26", "2026-02-02"]);
  });

  test("a reference in the title under a heading that names what was disclosed", async () => {
    const { reference } = await read(
      `Disclosure Details\n\nBoats & Buoys - 585/12\n\nDate of request: 16/07/2012\n\nDate of response: 06/08/2012\n\nYou asked:\n\nHow many buoys are there?\n\nIn response:\n\nThere are 41 buoys.`,
    );
    expect(reference).toBe("585/12");
  });

  test("an ordinal that a mail's text sets off", async () => {
    const { dateReceived } = await read(
      `Dear Ms Reed\n\nFREEDOM OF INFORMATION REQUEST REFERENCE NO: 72029\n\nI write in connection with your request for information which was received on 12^th April 2021, in which you ask how many buoys there are. We hold no information on buoys.`,
    );
    expect(dateReceived).toBe("2021-04-12");
  });

  test("fields as points of a list below the last answer", async () => {
    const { reference, dateReceived, dateResponded, questions } =
      await read(`- Request\n-\nI wish to request, under the Freedom of Information Act, that you supply me with:
1. The number of kiosks closed by the Board in 2018.\n2. The number of new kiosks opened by the Board in 2019.\n- Decision\n-
1. Three kiosks were closed.\n2. No new kiosks were opened by the Board in 2019.
- Reference number\n- FOI1200\n- Date request received\n- 03 February 2020\n- Date of decision\n- 20 February 2020`);
    expect([reference, dateReceived, dateResponded]).toEqual(["FOI1200", "2020-02-03", "2020-02-20"]);
    expect(questions.map(({ answer }) => answer)).toEqual([
      "Three kiosks were closed.",
      "No new kiosks were opened by the Board in 2019.",
    ]);
  });

  test("a request that begins with what it is about, and its subject above", async () => {
    const { request, questions } = await read(
      `Freedom of information response\n\nPublic Kiosks\n\nPublication date: \nFriday 10 May 2024\n\nSpecifically, under the FOI legislation, I request a list of all kiosks run by your Board. Additionally, could you please give the date on which each opened?\n\nIf days cannot be given, years will do, too.\n\nPlease see attached. Please also note that some dates are not available.\n\nRequest reference:\nFOI 13765`,
    );
    expect(request).toMatch(/^Specifically/);
    expect(questions.map(({ answer }) => answer?.slice(0, 19))).toEqual(["Please see attached"]);
  });
});

describe("acknowledgements in threads", () => {
  const HEAD = `Lifts at the pier\n\nJ REED made this Freedom of Information request to Marl Harbour Board as part of a batch sent to 45 authorities Automatic anti-spam measures are in place for this older request. Please let us know if a further response is expected or if you are having trouble responding.\n
Dear Marl Harbour Board,\n\nPlease provide me with the following information\n\n1. The number of lifts at the pier in 2019\n2. The number that were mended\n\nYours faithfully,\n\nJ REED\n\nFreedom of Information, Marl Harbour Board\n\nDear J REED,\n`;
  test.each([
    "We are writing in connection with your request which was received on 18th January 2023. Your request will now be considered under the Act.\n\nWe will make every effort to provide a response to your request within 20 working days as stipulated by the Act.",
    "The Freedom of Information Act 2000 provides that a public authority respond to a request within 20 working days. Some delays may be unavoidable. We apologise for any inconvenience and will endeavour to process your request as quickly as is practicable.",
  ])("%s", async (reply) => {
    const { kind, outcome, questions } = await read(`${HEAD}\n${reply}\n\nYours sincerely,`);
    expect([kind, outcome]).toEqual(["request-thread", "unknown"]);
    expect(questions.map(({ status }) => status)).toEqual(["unanswered", "unanswered"]);
  });
});

test("'Local Service Closures' names no body", async () => {
  const { authority } = await read(
    `FOI Request - Local Service Closures\n\nRequest 101003183888\n\n1. How many kiosks have been closed?\n\n2. How many piers?\n\nResponse 17-11-2022\n\n1. Two\n\n2. None`,
  );
  expect(authority).toBeNull();
});
