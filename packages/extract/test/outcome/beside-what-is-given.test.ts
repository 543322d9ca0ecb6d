import { describe, expect, test } from "@jest/globals";
import { readStatus } from "../../src/outcome/read-status.js";
import { readRecord } from "../read-page.js";

const page = (...lines: readonly string[]) => lines.join("\n\n");
const status = (answer: string) => readStatus(answer, [{ start: 0, end: answer.length }]);

test("a year that cannot be searched within the limit leaves the others given", async () => {
  const record = await readRecord(
    [
      "Request",
      "How many students were caught copying in each year from 2011?",
      "Response",
      "Data of 2011/12 was not possible to locate within the appropriate costs limit established by section 12 of the Freedom of Information Act 2000.",
      "The table below answers your question for the other years.",
      "2012/13 | 40",
      "2013/14 | 45",
    ].join("\n"),
  );
  expect(record.exemptions.map(({ provision }) => provision)).toEqual(["ukpga/2000/36/section/12"]);
  expect(record).toMatchObject({ outcome: "partially-disclosed", outcomeFlags: ["cost-limit"] });
});

describe("what is kept back beside what is given", () => {
  test("is part of an answer that neither confirms nor denies any other information", async () => {
    const record = await readRecord(
      page(
        "Request",
        "How many pilots are under investigation?",
        "Response",
        "Please find attached our response.",
        "In addition to the figures above, the Force can neither confirm nor deny that it holds any other information as the duty does not apply by virtue of the following exemptions:",
        "Section 30(3) – Investigations",
        "Section 31(3) – Law enforcement",
      ),
    );
    expect(record.questions.map(({ status: own }) => own)).toEqual(["partially-answered"]);
    expect(record.questions[0]?.answer).toMatch(/^Please find attached our response\./);
    expect(record.outcome).toBe("partially-disclosed");
  });

  test.each([
    [
      "The information is held, however will not be disclosed for these reasons. It is not held in a format that would allow its extraction within the 18 hour threshold. There are 1,204 reports, each of which would need to be read.",
      "refused",
    ],
    [
      "The Trust does not have this information readily available and a manual search would take in excess of 18 hours.",
      "refused",
    ],
    [
      "This permit was revoked and we no longer hold a copy. The Regulations allow us to refuse it if an exception applies.",
      "not-held",
    ],
    ["Response (some not held) - Download", "partially-answered"],
    [
      "Please find the table attached. Figures are shown in the form of ‘less than five’ where they are small.",
      "partially-answered",
    ],
    [
      "To do this would exceed the appropriate limit (FOIA, s.12). In accordance with section 16 I can provide the number of hearings held in 2019, broken down by month and type, as this was retrieved during our research.",
      "partially-answered",
    ],
  ])("%j is %s", (answer, expected) => {
    expect(status(answer)).toBe(expected);
  });

  test("gives all that is held where some is not", async () => {
    const record = await readRecord(
      "<h1>Freedom of Information Request</h1><p>Received: 17 October 2019</p><p>How many piers are leased?</p><h2>Outcome / Documents</h2><ul><li>Response (some not held) - Download</li></ul>",
      "text/html",
    );
    expect(record.outcome).toBe("disclosed");
  });

  test("is what a letter says at once that it does not hold, whatever another body adds", async () => {
    const record = await readRecord(
      page(
        "Thank you for your request which I received on 1 August 2018. You asked for:",
        "The findings of the report on the flood at Wendle Weir.",
        "I am writing to inform you that the information you have requested is not held by the Fenland Government. However, I believe that Rivers Agency, as the relevant public authority, holds it.",
        "They explained that in 2017 they cleared 14 weirs.",
      ),
    );
    expect(record.outcome).toBe("not-held");
    expect(record.questions[0]?.answer).toMatch(/^I am writing to inform you that/);
  });
});

describe("a list that counts anew", () => {
  test.each(["you stated", "you clarified"])("is the requester's where he went on: %s", async (words) => {
    const record = await readRecord(
      page(
        "You asked:",
        "1. Number of pilots accused each year since 2017.",
        "2. Number of pilots dismissed since 2017.",
        `After we sought clarity ${words}:`,
        "1. I mean those of the harbour.",
        "2. All cases.",
        "In Response:",
        "The information will not be disclosed. It is exempt under section 30(1)(a).",
      ),
    );
    expect(record.questions.map(({ label, status: own }) => [label, own])).toEqual([
      ["1", "refused"],
      ["2", "refused"],
    ]);
  });

  test("is no list where it only notes several questions at once", async () => {
    const record = await readRecord(
      page(
        "You asked:",
        "1. How many boats are there?",
        "2. The number of boats that are leased",
        "3. The number of boats that are lost",
        "Points 2-3 - These apply to rowing boats.",
        "In response:",
        "The boats are counted in the attached list.",
      ),
    );
    expect(record.questions.map(({ label }) => label)).toEqual(["1", "2", "3"]);
  });
});

describe("a ground alone on its line", () => {
  test.each([
    "Under section 21 Information already available.",
    "Section 43(2) – Commercial interests",
    "Exemption: Section 22 - Intended for future publication",
  ])("opens the answer behind a request that nothing closes: %s", async (ground) => {
    const record = await readRecord(
      page(
        "Reference 2018-15",
        "Could the Trust confirm the following:",
        "How many times it has engaged a company to catch gulls; and what each visit cost.",
        ground,
        "The information requested is refused for this reason.",
      ),
    );
    expect(record.questions.map(({ question, answer }) => [question, answer?.startsWith(ground)])).toEqual([
      ["How many times it has engaged a company to catch gulls; and what each visit cost.", true],
    ]);
    expect(record.outcome).toBe("refused");
  });
});

describe("a thread", () => {
  test("asks in its first letter, though a later one presses", async () => {
    const record = await readRecord(
      page(
        "Dear Department for Weirs,",
        "Please accept my application under the Act for all communications about the sluice at Marl.",
        "Yours faithfully,",
        "Jo Hall",
        "Dear Department for Weirs,",
        "I am still awaiting a response from you regarding my request.",
        "Yours faithfully,",
        "Jo Hall",
        "Dear Jo Hall,",
        "We do not hold any of this.",
        "Yours sincerely",
        "Sam Reed",
      ),
    );
    expect(record.request).toBe(
      "Please accept my application under the Act for all communications about the sluice at Marl.",
    );
    expect(record.outcome).toBe("not-held");
  });

  test("answers each line that is printed again, and no line that leads to them", async () => {
    const record = await readRecord(
      page(
        "Dear Marl College,",
        "Can you please provide the following information",
        "By year from 2016 the following:",
        "* Number of applicants who have been pilots",
        "* Number of these offered an interview",
        "Yours faithfully,",
        "Jo Hall",
        "Dear Jo Hall,",
        "Further to your request below, the College's response is as follows:",
        "Can you please provide the following information",
        "By year from 2016 the following:",
        "* Number of applicants who have been pilots",
        "There were 41 of them.",
        "* Number of these offered an interview",
        "The College declines to provide this under section 43(2).",
      ),
    );
    expect(record.questions.map(({ question, status: own }) => [question, own])).toEqual([
      ["Number of applicants who have been pilots", "answered"],
      ["Number of these offered an interview", "refused"],
    ]);
  });
});
