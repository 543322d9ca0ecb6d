import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (text: string) => readRecord(text, "text/plain");

describe("figures that are no reference", () => {
  test.each([
    ["an amount", "2021/22 £1,985.55 for buoys"],
    ["the end of an amount", "Dredging of the channel £552,529.49"],
    ["a percentage", "3. Which share of the boats was Dutch? 10.25%"],
  ])("%s", async (_name, line) => {
    const { reference } = await read(
      `I would like to have the cost of buoys and dredging:\n1. The cost of buoys for each year\n2020/21 1,012\n${line}\n2. The cost of boats\n2020/21 320 sold, 692 kept`,
    );
    expect(reference).toBeNull();
  });

  test("the case of a tribunal and the references of other answers", async () => {
    const { reference, dateReceived } =
      await read(`Response 3906\n\nReference\n3906200\nResponse date\n17 March 2021\nRequest
I am writing to ask for the addresses of empty kiosks.\nResponse
In refusing your request the Board relies on the Information Tribunal's decision (Case No.EA/2011/0777) dated 22 January 2013. The addresses are exempt under section 31(1)(a).
FOI1645 / October 2020 / Kiosks\nFOI1659 / November 2020 / Kiosks`);
    expect([reference, dateReceived]).toEqual(["3906200", null]);
  });
});

describe("what is no body's name", () => {
  test("a log's number and a matter before 'Council tax'", async () => {
    const { authority, title } =
      await read(`FOI002276 FOI Council tax\n\nShort Description\nEmpty kiosks on the pier\nReference number\nFOI002276\nRequest
I am writing to request information under the Freedom of Information Act 2000 about kiosks that stand empty.\nResponse\nThere are 14.`);
    expect([authority, title]).toEqual([null, "Empty kiosks on the pier"]);
  });

  test("a body of whose records another is asked", async () => {
    const { authority } = await read(`Disclosure 150\n\nInformation Requested:\n
I would like any e-mails about ferries in Tarn Bay University Health Board held by or sent by your teams since May 2022.\n
Information provided for the answer:\n\nThank you for your request dated 22nd September 2023. A search would take more than 30 hours, so we refuse it under section 12 of the Freedom of Information Act.`);
    expect(authority).toBeNull();
  });
});

describe("fields", () => {
  test("an empty field gives no title", async () => {
    const { title } = await read(
      `Reference: \n\n1181\n\nRequest detail: \n\nHow many fires were there?\n\nResponse detail: \n\nThere were 14 in the year.\n\nTopic: \n\nDocument:`,
    );
    expect(title).not.toBe("Document:");
  });

  test("as points of a list, with the request and the answer below theirs", async () => {
    const { request, dateReceived, dateResponded, questions } =
      await read(`FOI 25-458 - Times of ferries\nFreedom of Information Request\n- Reference\n- FOI 25-458 - Times of ferries\n- Request Date\n- 26 Sep 2025\n- Response Date\n- 30 Oct 2025\n- Information Requested
I had asked for the times of each ferry by pier over twelve months.\n- Response
Please see the attached spreadsheet of the times of the ferries from May to April.\nThe times are in minutes.`);
    expect([request, dateReceived, dateResponded]).toEqual([
      "I had asked for the times of each ferry by pier over twelve months.",
      "2025-09-26",
      "2025-10-30",
    ]);
    expect(questions.map(({ answer }) => answer?.slice(0, 14))).toEqual(["Please see the"]);
  });

  test("the head of a column inside an answer is none", async () => {
    const { questions } =
      await read(`FOI reference\nFOI/20210039\nDate received\n22 December 2021\nInformation requested
1. How many bids were made for the kiosk?\n2. How many were let?\nResponse
1. Two bids were made and are in the table below:\nDATE RECEIVED |\nTRADE |\n28 February 2021 |\nBread |\n1 March 2021 |\nFish |\n2. One was let.`);
    expect(questions.map(({ answer }) => answer?.split("\n").length)).toEqual([7, 1]);
  });
});

describe("a review", () => {
  test("told by what was carried out", async () => {
    const { stage } = await read(
      `Tarn Fire and Rescue Service\nDate: 13 May 2015\nDear Mr Reed\nI am writing about your request that an official review be carried out. I have carried out a full review of the original request and find that the list was rightly refused under section 12 of the Freedom of Information Act 2000.`,
    );
    expect(stage).toBe("internal-review");
  });
});

describe("kinds", () => {
  test("a log that a scrape left as lines", async () => {
    const { kind } = await read(
      `Disclosure Log\n\nFirst Working Day Date Completed Information Requested Response\n${[97, 98, 99, 100, 101]
        .map((n) => `FOI ICB 24-${n} 03/06/2024 21/06/2024 Ferries and piers\n\nFOI ICB 24-${n} response letter here.`)
        .join("\n\n")}`,
    );
    expect(kind).toBe("disclosure-log");
  });

  test("an answer beside a line or two about requests in general", async () => {
    const { kind } = await read(
      `See notes\nI would be most grateful if you would provide me, under the Freedom of Information Act, further information about the moorings.\n1. Please provide the following for each mooring:\n• Its name\n• Its rent\nThe register of moorings is published on our website and we are applying the Section 21 exemption (Already accessible by other means). The register changes often, so we are also applying Section 22 exemption (Future publication).`,
    );
    expect(kind).toBe("response");
  });
});

test("a number behind the body's name in a running head is none of the name", async () => {
  const { authority, reference } = await read(
    "Marl Rivers Board – MR-118\n\nMarl Rivers Board\n\nOur reference: MR/G&R/118\n\nDear applicant,\n\nThank you for your request. We hold none.",
  );
  expect([authority, reference]).toEqual(["Marl Rivers Board", "MR/G&R/118"]);
});
