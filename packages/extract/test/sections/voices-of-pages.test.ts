import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const page = (...lines: readonly string[]) => lines.join("\n\n");
const text = "text/plain";

describe("where a page without headings turns from the request to its answer", () => {
  test.each([
    "In issuing our response the Board have applied S12 of the Freedom of Information Act.",
    "This information is exempt by virtue of:",
    "Further to my e-mail of 25 June 2018, I have completed my review of our response to your request.",
  ])("%s", async (opening) => {
    const record = await readRecord(
      page(
        "Boats taken in 2017",
        "In relation to the first 20 boats taken in the year please provide me with the following.",
        "1.  The age of the boat?",
        "2.  The length of the boat?",
        opening,
        "Section 31(1)(a) of the Freedom of Information Act 2000 – Law enforcement",
        "To look at each would take more than 18 hours.",
      ),
      text,
    );
    expect(record.request).toContain("The length of the boat?");
    expect(record.request).not.toContain(opening);
    expect(record.questions.map(({ label }) => label)).toEqual(["1", "2"]);
  });

  test("hears a requester who writes an apostrophe as printers do, and one who asks for a favour", async () => {
    for (const asked of [
      "I’d like to make a request under the Freedom of Information Act about moorings run by your board.",
      "It would be great if you could give figures on mooring fees for each year.",
    ]) {
      const record = await readRecord(
        page(
          "Reference 2019-580",
          "REF: 2019-580",
          "Subject: Mooring fees",
          asked,
          "Section 21 – information already reasonably accessible",
          "This exemption applies if the information is already accessible to the requester.",
          "Please follow the link to our publication scheme:",
          "2010-11 £9,041.86",
          "2011-12 £13,148.31",
          "2012-13 £13,110.02",
          "2013-14 £25,865.56",
        ),
        text,
      );
      expect(record.kind).toBe("response");
      expect(record.reference).toBe("2019-580");
      expect(record.request).toBe(asked);
      expect(record.outcome).toBe("refused");
    }
  });
});

test("leaves the reasons of a complaint out of what was asked, and reads a level without its brackets", async () => {
  const record = await readRecord(
    page(
      "Signed agreements with the ferry board: FOI review",
      "Information request and response under the Freedom of Information (Scotland) Act 2002",
      "Information requested",
      "A copy of the signed agreement for the study of the piers.",
      "Your review request, reference 202100991",
      "The response isn't satisfactory so I am requesting that you carry out a review. The reasons are:",
      "1. The information provided is incomplete.",
      "2. The exemptions claimed do not apply.",
      "Response",
      "I am now releasing the agreement you have requested. However, exemptions under section 33(1)b and 38(1)b of FOISA apply to some parts of it.",
    ),
    text,
  );
  expect(record.request).toBe("A copy of the signed agreement for the study of the piers.");
  expect(record.questions.map(({ label, exemptions }) => [label, exemptions])).toEqual([
    [null, ["asp/2002/13/section/33/1/b", "asp/2002/13/section/38/1/b"]],
  ]);
});

test("takes the years of a row that a scrape glued for no reference", async () => {
  const record = await readRecord(
    page(
      "FOI_25-214 Reports of loss 2023-24 and 2024-25",
      "Date of response: 20 August 2025",
      "We have now considered your request of 15 July 2025 for the following information:",
      "Question 1. How many boats were lost in each year?",
      "Our response:",
      "2023-242024-25 (up to 15 July 2025)",
      "1527",
      "Question 2. How many were found?",
      "Our response:",
      "2023-242024-25 (up to 15 July 2025)",
      "85",
    ),
    text,
  );
  expect(record.reference).toBe("FOI_25-214");
});

test("reads what a force was asked by several, its apology as no answer, and the question that an answer names", async () => {
  const record = await readRecord(
    page(
      "FREEDOM OF INFORMATION REQUEST REFERENCE NO: 760-2025",
      "I write in connection with your request for information which was received on 24th July 2025 as follows:",
      "The data are sought from several bodies in your area.",
      "We are requesting the following data for the year 2024:",
      "Q1. How many boats were stopped?",
      "Q2. How many officers were present each time?",
      "Please accept my sincere apologies for the delay in providing the response to your request. Please find the Marlshire Police response set out below.",
      "Response: Please be advised that the information requested at Q2 is not centrally recorded. To read each record would exceed the 18 hour limit and section 12 of the Act applies.",
    ),
    text,
  );
  expect(record.request).toContain("We are requesting the following data");
  expect(record.questions.map(({ label, status }) => [label, status])).toEqual([
    ["1", "unanswered"],
    ["2", "refused"],
  ]);
});

test("says that a request was closed for want of a clarification", async () => {
  const record = await readRecord(
    page(
      "REF: 2019-398",
      "Under the Freedom of Information Act 2000, please can you tell me:",
      "1) How many lifts were closed?",
      "2) How long was each closed?",
      "We asked for clarification and never received a reply therefore this FOI request has now been closed.",
    ),
    text,
  );
  expect(record.outcome).toBe("clarification-sought");
  expect(record.questions.map(({ status }) => status)).toEqual(["unanswered", "unanswered"]);
});

test("ends the request at the heading over the searches, and takes a letter of the authority's for no receipt", async () => {
  const record = await readRecord(
    page(
      "14 February 2022",
      "Request for Information: HPSN 15980 – Tips",
      "I wrote to you on 24 January regarding your request for information.",
      "Request",
      "Can I request the number of tips?",
      "Extent of Searches to Locate Information",
      "Following receipt of your request searches were conducted within the Board.",
      "Decision",
      "As what you ask for is environmental, your request has been considered under the Environmental Information Regulations 2004. I can confirm that the Board holds information of this description. However, we believe it should be withheld under Reg 12(4)(d).",
      "Where the copyright is owned by Marl Harbour Board you must ask it.",
    ),
    text,
  );
  expect(record.reference).toBe("HPSN 15980");
  expect(record.dateReceived).toBeNull();
  expect(record.request).toBe("Can I request the number of tips?");
  expect(record.questions.map(({ status }) => status)).toEqual(["refused"]);
  expect(record.authority).toBe("Marl Harbour Board");
});
