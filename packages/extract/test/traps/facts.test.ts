import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";
import { letter, pairsOf, THANKS } from "./letter.js";

/** What letters and pages do that leads a reader astray; each letter is invented, each trap was met in real ones. */

describe("facts of the case", () => {
  it.each([
    [
      "on one line",
      letter(THANKS).replace("Our ref: FOI 4471", "Your reference: AB/1207/X    Our reference: FOI 4471"),
    ],
    [
      "label over label, value over value",
      letter(THANKS).replace("Our ref: FOI 4471", "Our reference:\nYour reference:\nFOI 4471\nAB/1207/X"),
    ],
    [
      "in a table",
      "<main><table><tr><td>Your reference</td><td>AB/1207/X</td><td>Our reference</td><td>FOI 4471</td></tr><tr><td>Date</td><td>3 May 2021</td><td>Contact</td><td>Jo Hall</td></tr></table><p>Dear Reed</p><p>Thank you for your request of 12 April 2021. There are 12 lamps.</p></main>",
    ],
  ])("tells 'Our reference' from 'Your reference' beside it, %s", async (_how, content) => {
    const { reference, dateReceived, dateResponded } = await readRecord(content);
    expect([reference, dateReceived, dateResponded]).toEqual(["FOI 4471", "2021-04-12", "2021-05-03"]);
  });

  it("takes no date from a field of dates that holds a department's name", async () => {
    const record = await readRecord(
      "<main><h1>Lamps</h1><dl><dt>FOI reference</dt><dd>4471</dd><dt>Date received</dt><dd>Highways and Transport</dd><dt>Department</dt><dd>Street lighting</dd><dt>Date of response</dt><dd>28 May 2021</dd><dt>Request</dt><dd>How many lamps are there?</dd><dt>Response</dt><dd>There are 12 lamps.</dd></dl></main>",
    );
    expect([record.dateReceived, record.dateResponded]).toEqual([null, "2021-05-28"]);
    expect(record.authority).toBeNull();
  });

  it("reads past masked names and addresses", async () => {
    const record = await readRecord(
      [
        "From: FOI Team, Fenby Council <xxx@xxxxx.xxx.xx>",
        "Sent: 28 May 2021",
        "To: [name removed] <[FOI #771203 email]>",
        "Subject: Response to request FOI 4471",
        "",
        "Dear [name removed]",
        "",
        "Thank you for your request of 3 May 2021. You asked how many lamps there are.",
        "",
        "There are 12 lamps.",
        "",
        "Any questions, please write to ********@fenby.example or call [telephone removed].",
        "",
        "Jo Hall",
      ].join("\n"),
    );
    const { authority, reference, dateReceived, dateResponded } = record;
    expect({ authority, reference, dateReceived, dateResponded }).toEqual({
      authority: "Fenby Council",
      reference: "FOI 4471",
      dateReceived: "2021-05-03",
      dateResponded: "2021-05-28",
    });
    expect(pairsOf(record)).toEqual([[null, "how many lamps there are", "There are 12 lamps."]]);
  });
});
