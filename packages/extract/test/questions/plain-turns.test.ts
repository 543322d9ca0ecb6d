import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const recordOf = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));

describe("questions that a letter prints without marks over their answers", () => {
  test("stand by turns, whether or not a full stop ends the line above", async () => {
    const { questions } = await recordOf(
      "Dear Jo",
      "Please find below our response to your request:",
      "How many kiosks have been let (by year if you can)",
      "Kelda Harbour Board does not let its kiosks by the year but by the season in each town",
      "How much did it cost to paint them. Please provide invoices.",
      "The painting was a part of a wider contract. As a result, we do not have a figure for the kiosks.",
      "Why are the kiosks painted at night... I am woken by it.",
      "We hold no data on this.",
      "Please provide any assessment of the noise.",
      "To find it in 3,300 files would exceed the cost limit under section 12.",
    );
    expect(questions.map(({ question }) => question)).toEqual([
      "How many kiosks have been let (by year if you can)",
      "How much did it cost to paint them. Please provide invoices.",
      "Why are the kiosks painted at night... I am woken by it.",
      "Please provide any assessment of the noise.",
    ]);
    expect(questions.slice(2).map(({ status }) => status)).toEqual(["not-held", "refused"]);
  });

  test("are one where the reply prints the request whole and answers below it", async () => {
    const request = [
      "• The number of kiosks let by the Board",
      "• The rent of these kiosks in each year",
      "I would like this for three years.",
    ];
    const { questions } = await recordOf(
      "Request:",
      ...request,
      "Response:",
      ...request,
      "In 2022 there were 36 at £1,200 each.",
    );
    expect(questions).toMatchObject([{ label: null, answer: "In 2022 there were 36 at £1,200 each." }]);
  });
});

describe("a list of questions", () => {
  test("has no answers in a note on its numbers", async () => {
    const { questions } = await recordOf(
      "I am requesting the following information.",
      "Questions 2-3 do not include work by firms.",
      "1. How many kiosks are there?",
      "2. How many were mended?",
      "3. How many were painted?",
      "We do not hold this information in a reportable manner and to collate it would exceed the cost limit under section 12.",
    );
    expect(questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "refused"],
      ["2", "refused"],
      ["3", "refused"],
    ]);
  });

  test("keeps a number that asks for a thing of its own over its parts", async () => {
    const { questions } = await recordOf(
      "Request",
      "1. Was the Board told of the wreck?",
      "2. Please provide details of how the wreck was moved. From the slip to the yard, please give the route and who took it.",
      "2.1 Please provide any letters about the move.",
      "2.2 For any talk of it, its date.",
      "Response",
      "The Board does not hold any of this information.",
    );
    expect(questions.map(({ label }) => label)).toEqual(["1", "2", "2.1", "2.2"]);
  });
});

describe("a request", () => {
  test("stands under the announcement of what was found", async () => {
    const record = await recordOf(
      "I am writing to confirm that the Marl Fire Service has now completed its search for the information you requested on 17th May 2017.",
      "Please find below a summary of our findings.",
      "If information exists, please provide data on call-outs from 2000 to 2014.",
      "We recorded 4,112 call-outs in those years.",
    );
    expect(record.request).toBe("If information exists, please provide data on call-outs from 2000 to 2014.");
  });

  test("is none of the fields between the kind of the page and its heading", async () => {
    const record = await recordOf(
      "FOI request detail",
      "Talks of 1st May 2014 which officers attended",
      "Request ID: FOI-71-1718",
      "Date published: 19 May 2017",
      "You asked",
      "Please supply the notes that officers made during the talks.",
      "We answered",
      "We have found no notes and conclude that the information is not held.",
    );
    expect(record.request).toBe("Please supply the notes that officers made during the talks.");
  });

  test("may be made by several: 'We are doing a piece on kiosks.'", async () => {
    const record = await recordOf(
      "Kiosks",
      "We are doing a piece on what harbours make of their kiosks.",
      "It would be great if you could give the rents for ten years.",
      "Section 21 – information already reasonably accessible",
      "Please follow the link to our publication scheme.",
    );
    expect(record.request).toContain("We are doing a piece");
  });
});

describe("a page that lost its markup", () => {
  test("has a title 'Response: …' that answers nothing", async () => {
    const { questions } = await recordOf(
      "Response: kiosks and the pier",
      "We received a request under the Freedom of Information Act and have answered it as follows.",
      "How many kiosks are let?",
      "There were 36 in 2022.",
      "Who paints the pier?",
      "We do not hold the painter's name.",
    );
    expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
      ["How many kiosks are let?", "There were 36 in 2022."],
      ["Who paints the pier?", "We do not hold the painter's name."],
    ]);
  });

  test("answers under short lines that name each question in its order", async () => {
    const { questions } = await recordOf(
      "Request",
      "1. All results of samples taken under the pier.",
      "2. The legal advice on the lease.",
      "3. Letters to the tenant since 2020.",
      "Our response",
      "Your request has been handled under the Environmental Information Regulations 2004.",
      "Sampling results",
      "Please find enclosed the report of May 2024.",
      "Legal advice",
      "The advice is withheld under regulation 12(5)(b).",
      "Letters",
      "There were none.",
    );
    expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1", "Please find enclosed the report of May 2024."],
      ["2", "The advice is withheld under regulation 12(5)(b)."],
      ["3", "There were none."],
    ]);
  });

  test("asks in quotation marks from end to end, where not all of them end with a question mark", async () => {
    const { questions } = await recordOf(
      "Thank you for your message, which we have taken as a request under the Freedom of Information Act 2000.",
      "Our answers are below.",
      "“How many kiosks are let?”",
      "There were 36 in 2022.",
      "“I'd like the paper on which the board decided to paint the pier.”",
      "The paper is exempt under section 36(2)(b)(i).",
      "“Who complained?”",
      "We hold no names.",
    );
    expect(questions.map(({ answer }) => answer)).toEqual([
      "There were 36 in 2022.",
      "The paper is exempt under section 36(2)(b)(i).",
      "We hold no names.",
    ]);
  });
});

test("capital letters over points label a list from three on, and again over its answers", async () => {
  const { questions } = await readRecord(
    [
      "You requested:",
      "A. The results of all samples taken under the pier",
      "B. Dates of visits",
      "C. The file on the lease",
      "Our response is as follows.",
      "A. Samples were taken on four dates, and the results are attached.",
      "B. 4 June and 23 September 2021.",
      "C. The file is withheld under Regulation 12(5)(b).",
    ].join("\n"),
  );
  expect(questions.map(({ label, question, answer }) => [label, question, answer?.slice(0, 12)])).toEqual([
    ["A", "The results of all samples taken under the pier", "Samples were"],
    ["B", "Dates of visits", "4 June and 2"],
    ["C", "The file on the lease", "The file is "],
  ]);
});

test("a decision opens behind the consideration that it names", async () => {
  const { request, questions } = await readRecord(
    [
      "I acknowledge your email of 22 May 2021. It asked for:",
      "o  every letter about the pier",
      "o  the names of the crew",
      "After careful consideration we have decided to refuse your request as vexatious under Section 14(1) of the Freedom of Information Act 2000.",
    ].join("\n\n"),
  );
  expect(request).toBe("o every letter about the pier\no the names of the crew");
  expect(questions.map(({ status }) => status)).toEqual(["refused"]);
});

const html = (...lines: readonly string[]) =>
  readRecord(lines.map((line) => (line.startsWith("<") ? line : `<p>${line}</p>`)).join(""), "text/html");

describe("questions that are set off from their answers", () => {
  test("keep the points of an answer's list, though these name things", async () => {
    const { questions } = await html(
      "Dear Jo",
      "Please find below our response to your request.",
      "<p><b>How do you choose the kiosks that are painted?</b></p>",
      "We look at:",
      "<ul><li>the number of coats;</li><li>the cost of the paint.</li></ul>",
      "<p><b>How many were painted?</b></p>",
      "We painted nine.",
    );
    expect(questions.map(({ question }) => question)).toEqual([
      "How do you choose the kiosks that are painted?",
      "How many were painted?",
    ]);
  });

  test("are answered from the first on, whatever sentence leads in to them", async () => {
    const { questions } = await html(
      "Dear Jo",
      "Thank you for your request under the Freedom of Information Act 2000, which came on 3 May 2024. Each part of it is shaded here.",
      "<p><b>The number of kiosks</b></p>",
      "There were nine kiosks on the pier.",
      "<p><b>The number of keepers who were off sick</b></p>",
      "Three keepers were off sick.",
      "<p><b>The cost of paint</b></p>",
      "We do not hold this information.",
    );
    expect(questions.map(({ answer }) => answer)).toEqual([
      "There were nine kiosks on the pier.",
      "Three keepers were off sick.",
      "We do not hold this information.",
    ]);
  });

  test("stand by turns with 'We reply' below 'You asked'", async () => {
    const { questions, request } = await recordOf(
      "Dear Jo",
      "I set out each of your points, with our reply below it.",
      "You asked: Is the kiosk lent to schools?",
      "We reply: No. It is too fragile.",
      "You asked: How many kiosks are there?",
      "We reply: There are nine kiosks.",
    );
    expect([request, ...questions.map(({ answer }) => answer)]).toEqual([
      null,
      "No. It is too fragile.",
      "There are nine kiosks.",
    ]);
  });
});
