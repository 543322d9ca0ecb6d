import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));

describe("what stands over a request", () => {
  test("a title that names copies is none of it", async () => {
    const record = await read(
      "Copies of the annual report of the ferries.",
      "7 June 2022",
      "Request for Information - HPSN 16301",
      "Thank you for your request for information dated 8 May. You have asked for copies of the following documents -",
      "- The first report",
      "- The minutes of the meeting",
      "Our response",
      "I have concluded that your requests are vexatious under Section 14(1) of the Act. They are a burden on the Marl Government.",
    );
    expect(record.request).toMatch(/^- The first report/);
    expect(record).toMatchObject({ reference: "HPSN 16301", outcome: "refused" });
  });

  test("what guidance says in quotation marks is none of it", async () => {
    const record = await read(
      "Dear",
      "Thank you for your request which I received on 9 June 2022. The Act gives a right to what is recorded. This is confirmed by the Information Commissioner’s guidance, page 7:",
      "“The Act does not cover information that is in someone’s head. If a member of the public asks for information, you only have to provide what you have.”",
      "Your questions and our responses are set out below:",
      "1. How many requests were answered in time?",
      "21",
      "2. How many were late?",
      "48",
    );
    expect(record.request).toBeNull();
    expect(record.questions.map(({ answer }) => answer)).toEqual(["21", "48"]);
  });

  test("the last sentence of a long paragraph leads in to it", async () => {
    const thanks =
      "Thank you for your request to the Harbour Board for information, received on 22 December 2021. Please note that the Board is facing great challenges after the flood. As a result both money and people have been taken away from many of our usual tasks, and this will be felt in how we deal with the usual demands of such work. You may wait longer than in other years. We thank you for your patience at this time, which is hard for all of us. You requested the following:";
    const record = await read(
      thanks,
      "1. A copy of all minutes of the Board of the past 24 months.",
      "Our response",
      "The minutes are attached.",
    );
    expect(record.request).toMatch(/^1\. A copy of all minutes/);
    expect(record.questions).toMatchObject([{ label: "1", answer: "The minutes are attached." }]);
  });

  test("below its last wish a table answers, a category of which is not known", async () => {
    const record = await read(
      "I am seeking information regarding referrals to your trust from 2021 to 2022.",
      "Specifically, I would like to request the following information:",
      "- The total number of patients who were referred in each year.",
      "- A breakdown by ethnicity.",
      "If possible, I would appreciate a table.",
      ["Number of Referrals |", "2021 |", "2022 |", "Not known |", "8 |", "36 |", "Grand Total |", "52 |", "81 |"].join(
        "\n",
      ),
    );
    expect(record.request).toMatch(/^I am seeking[\s\S]*by ethnicity/);
    expect(record.questions).toMatchObject([{ status: "answered" }]);
  });
});

test("a part is withheld and papers are released", async () => {
  const record = await read(
    "Information requested",
    "The papers of the weir panel of June and August 2021.",
    "Our Response",
    "The Marl Council holds this, however some of the information is being withheld under Regulation 12(4)(e) of the Environmental Information Regulations 2004.",
    "We are releasing the following documents to you:",
    "1. The paper of June 2021",
    "2. The paper of August 2021",
  );
  expect(record.outcome).toBe("partially-disclosed");
});

test("mailboxes at which others can be contacted name no authority", async () => {
  const record = await read(
    "You asked",
    "How many boats sank in 2020?",
    "We said",
    "The Marl Boats Agency (MBA) is responsible for boats in Marl. They can be contacted at info@mba.gov.uk.",
    "There were 12 in Fenshire.",
  );
  expect(record.authority).toBeNull();
});
