import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const page = (...lines: readonly string[]) => lines.join("\n\n");

describe("when a case came and was answered", () => {
  test("a letter's day in both languages is one day", async () => {
    const { dateResponded } = await readRecord(
      page(
        "Cyngor Nant Glas",
        "Dyddiad / Date: 14 Mehefin 2024 / 14 June 2024",
        "Dear Enquirer",
        "We hold no list of the boats.",
      ),
    );
    expect(dateResponded).toBe("2024-06-14");
  });

  test("a label beside the last line of an address, under other labels", async () => {
    const head = (label: string) =>
      page(
        "NANT COUNCIL",
        `Clerk's Office ${label} NC/41`,
        "Council House",
        "Fenby Date 14 June 2024",
        "Dear Ms Orme",
        "We hold no list of the boats.",
      );
    expect((await readRecord(head("Our ref"))).dateResponded).toBe("2024-06-14");
  });

  test("'this is the Board's reply dated' tells the day of the reply", async () => {
    const { dateReceived, dateResponded } = await readRecord(
      page(
        "Gulls",
        "Thank you for the request sent to us on 3 May 2024, to which this is the Board's reply dated 31 May 2024.",
        "You asked how many gulls there are.",
        "We do not hold this under the Freedom of Information Act 2000.",
      ),
    );
    expect([dateReceived, dateResponded]).toEqual(["2024-05-03", "2024-05-31"]);
  });

  test("a review's own day, number and request stand before those of the answer that it reviews", async () => {
    const { dateReceived, dateResponded, reference } = await readRecord(
      page(
        "Marl University",
        "Internal review: RV-2024-031 (original request FOI 23/190)",
        "3 March 2024",
        "Dear Dr Orme",
        "I am writing about your email of 4 February 2024, in which you asked the Registrar of the University to review its answer.",
        "On 6 December 2023 you asked for the minutes of the boat club.",
        "The University replied on 2 January 2024 and withheld them under section 40(2).",
        "I uphold that decision.",
      ),
    );
    expect([dateReceived, dateResponded, reference]).toEqual(["2023-12-06", "2024-03-03", "RV-2024-031"]);
  });

  test("a receipt that says 'received today' tells the day, though the request was sent the day before", async () => {
    const { dateReceived, dateResponded } = await readRecord(
      page(
        "Ferry bells",
        "Jo Lamb made this Freedom of Information request to Weirs Council",
        "Jo Lamb",
        "2 May 2020",
        "Dear Weirs Council,",
        "Please send me the cost of the ferry's bell.",
        "Yours faithfully,",
        "Jo Lamb",
        "Clerk, Weirs Council",
        "3 May 2020",
        "Your request has been received today and given the number 20/118.",
        "Clerk, Weirs Council",
        "21 May 2020",
        "Dear Jo Lamb",
        "The bell cost £41 in 2019. You may ask for an internal review of this.",
      ),
    );
    expect([dateReceived, dateResponded]).toEqual(["2020-05-03", "2020-05-21"]);
  });

  test("a name and a day over a letter that quotes the mail it answers head the answer", async () => {
    const { dateReceived, dateResponded } = await readRecord(
      page(
        "Records Desk, Weirs and Moor District Council 21 May 2020",
        "Dear Ms Lamb,",
        "The Council does not hold the cost of the bell. You may ask for an internal review.",
        "Regards,",
        "Records Desk",
        "On Sat, 2 May 2020 at 21:37, Jo Lamb wrote:",
        "What did the ferry's bell cost?",
        "Jo Lamb",
      ),
    );
    expect([dateReceived, dateResponded]).toEqual(["2020-05-02", "2020-05-21"]);
  });

  test("a mail to the address of a request on a site for requests answers its requester", async () => {
    const { dateReceived, dateResponded } = await readRecord(
      [
        "Subject: RE: Ferry bells",
        'From: "Records (WMDC)" <records@weirs.example>',
        "Date: Thu, 21 May 2020 14:06:31 +0000",
        "To: request-000000-aaaaaaaa@foirequests.example",
        "",
        "Dear Ms Lamb",
        "",
        "Our answers are in your mail below.",
        "",
        "> From: Jo Lamb",
        "> Sent: 02 May 2020 22:51",
        "> To: Records (WMDC)",
        "> Subject: Ferry bells",
        ">",
        "> 1. What did the bell cost?",
        "",
        "£41.",
        "",
        "> 2. Who rings it?",
        "",
        "We do not hold this.",
      ].join("\n"),
    );
    expect([dateReceived, dateResponded]).toEqual(["2020-05-02", "2020-05-21"]);
  });

  test("a day without its year is the last before the page was put up", async () => {
    const post = `<h1>The bell</h1><p>Posted on 12 January 2022 by the Clerk</p><p>A resident wrote to the Clerk on 20 December asking under the Freedom of Information Act 2000 what the bell cost.</p><p>The Clerk replied that the Council does not hold this.</p>`;
    expect((await readRecord(post, "text/html")).dateReceived).toBe("2021-12-20");
  });

  test("a letter's day stands above its greeting, whatever days stand alone below", async () => {
    const { dateReceived, dateResponded } = await readRecord(
      page(
        "Marl Harbour Board",
        "Date 21 June 2023",
        "Dear Ms Orme",
        "On 2 June 2023 you asked the Board to review its reply. We received your request on 25 April 2023.",
        "1. How many boats were there on each day?",
        "31 March 2021",
        "Thank you for your patience. There were nine.",
        "ANNEX A",
        "From: Harbour Master\nDate: 6 February 2023\nTo: Clerk\nSubject: Boats",
        "There are nine boats.",
      ),
    );
    expect([dateReceived, dateResponded]).toEqual(["2023-04-25", "2023-06-21"]);
  });
});

describe("a number at the head of a title", () => {
  test.each(["MWP 2231/20 Dog bites", "MWP 2231/20 – Dog bites"])("has the initials before it: %s", async (title) => {
    const { reference } = await readRecord(
      `<h1>${title}</h1><p>We hold no list of the bites under the Act.</p>`,
      "text/html",
    );
    expect(reference).toBe("MWP 2231/20");
  });

  test("is none where it is a span of years", async () => {
    const { reference } = await readRecord(
      "<h1>PSPO 2023/24 Dog bites</h1><p>We hold no list of the bites under the Act.</p>",
      "text/html",
    );
    expect(reference).toBeNull();
  });
});
