import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";
import { citedIn, FOI, letter, pairsOf, section, THANKS } from "./letter.js";

/** What letters and pages do that leads a reader astray; each letter is invented, each trap was met in real ones. */

describe("citations", () => {
  it("does not take aftercare under section 117 of an unnamed Act for a citation, nor for section 11", async () => {
    const record = await readRecord(
      letter(
        THANKS,
        "1. How many patients get Section 117 aftercare?",
        "There are 212 patients who get section 117 aftercare.",
        "2. What does S117 aftercare cost?",
        "The cost of s.117 after-care was £1.2m.",
      ),
    );
    expect(citedIn(record)).toEqual([]);
    expect(record.questions).toHaveLength(2);
  });

  it("reads a citation whose number stands on the next line", async () => {
    const record = await readRecord(
      letter(
        THANKS,
        "You asked for the names of the officers and the prices.",
        "The names are withheld under section\n40(2) of the Act, since they are personal data. The unit prices are exempt under Section\n43(2), which protects commercial interests.",
      ),
    );
    expect(citedIn(record)).toEqual([
      ["section 40(2)", section("40/2"), "relied-on"],
      ["Section 43(2)", section("43/2"), "relied-on"],
    ]);
  });

  it("reads 'section 41of' and '43(2)of', where the space was lost", async () => {
    const record = await readRecord(
      letter(
        THANKS,
        `The report is exempt under section 41${FOI} and under section 43(2)of the Act, as it was given in confidence.`,
      ),
    );
    expect(citedIn(record)).toEqual([
      ["section 41", section("41"), "relied-on"],
      ["section 43(2)", section("43/2"), "relied-on"],
    ]);
  });

  it("tells the requester's own citations from the authority's", async () => {
    const record = await readRecord(
      letter(
        "You asked:",
        `"Under section 1(1) ${FOI} please send me the names. I do not accept that section 40(2) can apply, and remind you of section 16."`,
        "Our response",
        "We hold the names. They are exempt under section 40(2) of the Act as they are personal data.",
      ),
    );
    expect(citedIn(record).map(([, , role]) => role)).toEqual(["quoted", "quoted", "quoted", "relied-on"]);
    expect(record.exemptions.map(({ provision }) => provision)).toEqual([section("40/2")]);
  });

  it("tells the citations of a quoted trail from those of the reply over it", async () => {
    const record = await readRecord(
      [
        "From: FOI Fenby",
        "Sent: 28 May 2021",
        "To: R. Reed",
        "Subject: RE: FOI 4471",
        "",
        "Dear Reed",
        "",
        `Thank you for your request. We hold the figures and withhold them under section 43(2) ${FOI}.`,
        "",
        "Kind regards",
        "Jo Hall",
        "",
        "> From: R. Reed",
        "> Sent: 3 May 2021",
        "> To: FOI Fenby",
        "> Subject: FOI request",
        ">",
        "> Please send me the figures. Section 43(2) and section 41 cannot apply to them.",
      ].join("\n"),
    );
    expect(citedIn(record)).toEqual([
      ["section 43(2)", section("43/2"), "relied-on"],
      ["Section 43(2)", section("43/2"), "quoted"],
      ["section 41", section("41"), "quoted"],
    ]);
    expect(record.exemptions.map(({ provision }) => provision)).toEqual([section("43/2")]);
  });
});

describe("questions and answers", () => {
  it("pairs by numbers that only the list knows", async () => {
    const record = await readRecord(
      `<main><p>Reference: FOI 4471</p><h2>Your request</h2><ol><li>How many lamps are there?</li><li>Who lights them?</li></ol><h2>Our response</h2><ol><li>There are 12 lamps.</li><li>The lamplighter does.</li></ol></main>`,
    );
    expect(pairsOf(record)).toEqual([
      ["1", "How many lamps are there?", "There are 12 lamps."],
      ["2", "Who lights them?", "The lamplighter does."],
    ]);
  });

  it("parts an answer that was typed straight after the last word of its question", async () => {
    const record = await readRecord(
      letter(
        `${THANKS} Our answers are below.`,
        "1. How many lamps are there? There are 12 lamps.",
        "2. Please state the cost of oil in 2020 The cost was £4,100.",
        "3. How many were broken?None.",
        "4. Number of lamplighters 3",
      ),
    );
    expect(pairsOf(record)).toEqual([
      ["1", "How many lamps are there?", "There are 12 lamps."],
      ["2", "Please state the cost of oil in 2020", "The cost was £4,100."],
      ["3", "How many were broken?", "None."],
      ["4", "Number of lamplighters", "3"],
    ]);
  });

  it("keeps the cells of a police table that a scrape printed one below the other, and labels none", async () => {
    const cells = "Offence 2018 2019 2020 Burglary 1,204 1,177 980 Robbery 88 91 64 Total 1,292 1,268 1,044".split(" ");
    const record = await readRecord(
      [
        "Tarn Police",
        "FOI Reference: 1871/21",
        "Request",
        "How many burglaries and robberies were recorded in each of the last three years?",
        "Response",
        "The figures are in the table below.",
        ...cells,
      ].join("\n"),
    );
    expect(record.questions).toHaveLength(1);
    expect(record.questions[0]?.label).toBeNull();
    for (const cell of cells) expect(record.questions[0]?.answer).toContain(cell);
  });

  it("takes a running head out from between question and answer", async () => {
    const edge = (page: number) => ["Fenby Fire and Rescue Service - FOI 4471", `Page ${page} of 3`];
    const record = await readRecord(
      [
        "Fenby Fire and Rescue Service",
        "Response to your request for information",
        "1. How many pumps are there?",
        ...edge(1),
        "There are 14 pumps.",
        "2. How old are they?",
        ...edge(2),
        "The oldest is from 2004.",
        "3. What did they cost?",
        "We do not hold the cost.",
        ...edge(3),
      ].join("\n"),
    );
    expect(pairsOf(record).map(([, , answer]) => answer)).toEqual([
      "There are 14 pumps.",
      "The oldest is from 2004.",
      "We do not hold the cost.",
    ]);
    expect(record.text).not.toContain("FOI 4471\nThere");
  });

  it("reads a text box once that its file stores twice", async () => {
    const answer = "The lamplighter lights them at dusk on each day of the year.";
    const address = "Freedom of Information Team, The Guildhall, Fenby";
    const record = await readRecord(letter(address, address, THANKS, "1. Who lights them?", answer, answer));
    expect(pairsOf(record)).toEqual([["1", "Who lights them?", answer]]);
    expect(record.noise.map(({ rule, text }) => [rule, text])).toEqual([
      ["generic/stored-twice", address],
      ["generic/stored-twice", answer],
    ]);
  });

  it("does not take (1) to (4) inside an answer for labels", async () => {
    const record = await readRecord(
      letter(
        THANKS,
        "1. How are lamps chosen?",
        "Lamps are chosen by four tests: (1) light, (2) price, (3) age and (4) the lamplighter's view. A lamp that fails (1) is not bought.",
        "2. Which tests were used in 2020?",
        "The following were used:",
        "(1) light",
        "(2) price",
        "(3) age",
        "(4) the view of the lamplighter",
        "3. Who decides?",
        "The committee decides.",
      ),
    );
    expect(record.questions.map(({ label }) => label)).toEqual(["1", "2", "3"]);
    expect(record.questions[1]?.answer).toContain("(4) the view of the lamplighter");
  });

  it("ends the answer before a long tail of licence and disclaimer", async () => {
    const record = await readRecord(
      `${letter(THANKS, "You asked how many lamps there are.", "There are 12 lamps.")}
You may re-use this information under the Open Government Licence v3.0, provided that you name the source. The licence does not cover the logo of the Council, information in which third parties hold rights, or personal data. Under section 11A ${FOI} you may ask for a licence for a dataset.
This email and any files sent with it are confidential and are meant for the person to whom they are addressed. If you have received them in error please tell the sender and delete them. The Council may have to disclose emails under the Freedom of Information Act 2000. 1. Do not print this email. 2. Please think of the trees.`,
    );
    expect(pairsOf(record).map(([label, , answer]) => [label, answer])).toEqual([[null, "There are 12 lamps."]]);
    expect(record.exemptions).toEqual([]);
  });

  it.each([
    [
      "sends another letter",
      letter(
        "Freedom of Information Act 2000",
        "Please find attached the Council's response to your recent request.",
        "If you are unhappy with the way that your request was handled you may ask for an internal review within 40 working days by writing to the address above.",
        "If you remain unhappy you may complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF.",
        "The information that we supply may be subject to copyright. You may re-use it under the Open Government Licence.",
      ),
    ],
    [
      "says thanks",
      letter(
        "Thank you for contacting Fenby Council. Your comments are important to us.",
        "Please do not reply to this email, as the mailbox is not read.",
      ),
    ],
  ])("finds no questions in a letter that only %s", async (_what, content) => {
    const record = await readRecord(content);
    expect(record.questions).toEqual([]);
    expect(record.outcome).toBe("unknown");
  });
});
