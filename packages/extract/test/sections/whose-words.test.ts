import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = async (text: string) => {
  const { kind, authority, request, outcome, exemptions, dateReceived, dateResponded, questions } = await readRecord(
    text,
    "text/plain",
  );
  return {
    kind,
    authority,
    request,
    outcome,
    exemptions: exemptions.map(({ provision }) => provision.slice(14)),
    dates: [dateReceived, dateResponded],
    questions: questions.map(({ label, question, answer, status }) => ({ label, question, answer, status })),
  };
};

describe("a field with its date that ran into the request", () => {
  test("is cut from it, and the subject above it is no request", async () => {
    const page =
      await read(`FOI request (FOIR-573842)\nMoorings in the outer harbour\nRequested Wed 03 January 2024\nResponded Wed 07 February 2024In accordance with the Freedom of Information Act 2000, we request the following information:
1. How much has the Board paid for moorings? (Note: if you cannot give 2023, please take the years before)
2. A list of the moorings.\nResponse\nQ1.\n2019 - £2,310\n2020 - £2,953\nQ2. Please see the attached spreadsheet.`);
    expect(page.dates).toEqual(["2024-01-03", "2024-02-07"]);
    expect(page.request).toMatch(/How much has the Board paid/);
    expect(page.request).not.toMatch(/outer harbour/);
    expect(page.questions.map(({ answer }) => answer)).toEqual([
      "2019 - £2,310\n2020 - £2,953",
      "Please see the attached spreadsheet.",
    ]);
  });
});

describe("sentences that announce no request of this page", () => {
  test("of requests in general, above the questions", async () => {
    const page =
      await read(`Before submitting an FOI request visit our publication scheme, a good place to start. You can search for our published FOI requests below.\n
FOI 5974 – Tolls at the lock\n\nDate: 03 June 2019\n
1. How much did the Trust raise from tolls in each of the last two years?\n\n2018 - £1,735\n2017 - £1,680\n
2. How much was raised from fines?\n\nThe Trust does not issue fines.`);
    expect(page.questions.map(({ answer }) => answer)).toEqual([
      "2018 - £1,735\n2017 - £1,680",
      "The Trust does not issue fines.",
    ]);
  });

  test("of a review, below an answer in a letter whose lines are broken", async () => {
    const page = await read(`e-mail to: Mr Reed\n19 March 2010\nFREEDOM OF INFORMATION REQUEST Ref: FOI 274111\nAbsence
Thank you for your Freedom of Information Act e-mail sent on 22 February 2010 to the Harbour Office requesting the following information:
Please provide the number of days lost to sickness by staff at the\nPilots Office, where a cold or a cough was recorded as the\nreason in 2006, 2007, 2008, 2009 and 2010 (so far).
Where possible, it would be ideal to have the figures broken down\ninto each month.
The Pilots Office is part of the Harbour Office and absence statistics are published on the Harbour Office website at:\nhttp://www.harbour.example/absence
If you are unhappy with the service you have received in relation to your request or wish to request an internal review, you should write to:\nHead of Office\n70 Quay Street\nemail:\nYours sincerely,\nHuman Resources`);
    expect(page.request).toMatch(/^Please provide the number[\s\S]*into each month\.$/);
    expect(page.questions.map(({ answer }) => answer?.slice(0, 16))).toEqual(["The Pilots Offic"]);
  });
});

describe("lists that a scrape ran together", () => {
  test("with numbers glued to the words before them", async () => {
    const page = await read(`Freedom of Information Request\n\nmoorings\n\nReceived: 28 March 2024\n
I am requesting the following under the Freedom of Information Act:1. The sum paid to owners of moorings, by year. 2. The number of boats now moored. This excludes those moored by other boards3. How many have their rent paid in full?4. How many left in 2023?\n
Outcome / Documents\n\n  • Response (not held) - application/pdf - Download`);
    expect(page.questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "not-held"],
      ["2", "not-held"],
      ["3", "not-held"],
      ["4", "not-held"],
    ]);
  });

  test("an answer that is a file of which some is missing is partial", async () => {
    const page = await read(
      `Freedom of Information Request\n\nTolls\n\nReceived: 5 September 2019\n\nI am writing to request how many tolls were refused since 2014, by lock.\n\nOutcome / Documents\n\n  • Response (some exceeds appropriate limit) - application/pdf - Download`,
    );
    expect(page.questions.map(({ status }) => status)).toEqual(["partially-answered"]);
  });

  test("a request without a heading and one answer to all of it", async () => {
    const page =
      await read(`Boats (1284A/23)\n\n1.How many reports of loose boats have you dealt with?\n\n2.Please outline the kind of boat on each occasion\n\n3.Please provide the same for 2018-2022\n
Please be advised that this is not available in a readily retrievable format, since each of 4060 records would need to be read = 135 hours.\n
Therefore the cost of compliance is above the appropriate limit and section 12(1) of the Freedom of Information Act applies.`);
    expect(page.request).toMatch(/^1\.How many[\s\S]*2018-2022$/);
    expect(page.questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "refused"],
      ["2", "refused"],
      ["3", "refused"],
    ]);
  });

  test("a number over sub-letters that asks by itself is a question, and a greeting no answer", async () => {
    const page = await read(`325 – Absence\n\nRequest\n\nDear Fire Service,\n\nplease can you provide the following:\n
  1. How many staff have taken a day off? (By year: 2021/22, 2022/23)\n\n1a) Can you give the reasons? (By year)\n\n1b) How many then left?\n\nYours sincerely,\n\nResponse\n\nHi\n
We thank you for your request, which has been considered under the Freedom of Information Act 2000\n\nThe Service can confirm that the information is held and is attached.`);
    expect(page.questions.map(({ label, answer }) => [label, answer?.slice(0, 23)])).toEqual([
      ["1", "The Service can confirm"],
      ["1a", "The Service can confirm"],
      ["1b", "The Service can confirm"],
    ]);
  });
});

describe("grounds", () => {
  const page = (answer: string) =>
    read(
      `Tolls\n\nMy request relates to tolls and is as follows:\n\n1. Please provide a monthly breakdown of the tolls taken\n\n${answer}\n\n2. How many locks are there?\n\n14`,
    );
  test.each([
    [
      "named with its Act before the verb",
      "We estimate that it would take more than 18 hours. Therefore, we consider that Section 12 of the Freedom of Information Act 2000 (Appropriate Limit and Fees) Regulations 2004 applies.",
      "section/12",
    ],
    [
      "behind a limit of several words",
      "Compliance with this request would exceed the appropriate cost limit under Section 12 of the Freedom of Information Act 2000 which is £450.",
      "section/12",
    ],
    [
      "with what its law says that one need not do",
      "This would make the lock a target of crime. Therefore, this information is exempt from disclosure under section 31 of the Freedom of Information Act 2000. Section 31(1)(a) says that we do not need to provide information that would be likely to prejudice the prevention of crime.",
      "section/31/1/a",
    ],
  ])("%s", async (_name, answer, provision) => {
    const { exemptions, questions } = await page(answer);
    expect(exemptions).toEqual([provision]);
    expect(questions[0]?.status).toBe("refused");
  });
});

describe("who answers", () => {
  test("the body named over its response, not one that the requester works for", async () => {
    const { authority } =
      await read(`FOI details\n\nRequest\n\nI am a researcher at Saltmarsh University. How many lifts are there?\n
Marl Borough Council Response\n\nThis is a function of Fenshire County Council, so your request should be sent there. We hold no information on lifts.`);
    expect(authority).toBe("Marl Borough Council");
  });

  test("no body that is only paid or only many together", async () => {
    const { authority } = await read(`FI16491\nRequest\nHow many kiosks are let?\nResponse
There are 14. The appropriate limit for Local Government is £450. One sixth of the rent is to be paid to HMRC.`);
    expect(authority).toBeNull();
  });
});

describe("threads", () => {
  const THREAD = `Lifts at the pier\n\nThe request was successful.\n\nDear Marl Harbour Board,\n
How many lifts are there at the pier?\n\nYours faithfully,\n\nJ Reed\n\nMarl Harbour Board\n\nDear J Reed\n
Thank you for your request, as received by Marl Harbour Board on 23 November 2017.\n`;
  test("an acknowledgement is no answer, and 'if we require clarification' asks nothing", async () => {
    const { kind, outcome, questions } = await read(
      `${THREAD}\nThe Board will endeavour to provide a response within the required 20 working-day deadline. If we require any clarification on your request, we will contact you.\n\nYours sincerely,\n\nClerk`,
    );
    expect([kind, outcome]).toEqual(["request-thread", "unknown"]);
    expect(questions.map(({ status }) => status)).toEqual(["unanswered"]);
  });
});
