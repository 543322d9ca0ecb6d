import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const LETTER = "Thank you for your request under the Freedom of Information Act 2000. We hold 14 maps.";

test.each([
  ["a title below the signature", `FELL DISTRICT COUNCIL\n${LETTER}\nYours faithfully\nfor Clerk and Chief Executive`],
  [
    "a title in a mail's head",
    `From: Clerk to the Board <c@fell.example>\nSent: 3 May 2022 10:14\nTo: A Requester\nSubject: RE: maps\n\n${LETTER}\n\nRegards\n\nAssistant to the Clerk\nFell District Council`,
  ],
  ["a title over the address", `Office of the Secretary and Registrar\nFell District Council\n${LETTER}`],
])("an office is no body: %s", async (_name, page) => {
  expect((await readRecord(page)).authority).toBe("Fell District Council");
});

test("the legal person in a mail's foot is the body, and the foot is noise", async () => {
  const record = await readRecord(
    `From: dpo@fell.example\nSent: 3 May 2022 10:14\nTo: A Requester\nSubject: maps\n\n${LETTER}\n\nKind regards\n\nFell Learning Trust is a charitable company limited by guarantee registered in England and Wales.\nThink before you print.`,
  );
  expect(record.authority).toBe("Fell Learning Trust");
  expect(record.text).not.toContain("limited by guarantee");
});

test.each([
  ["I acknowledge your letter of 18 August 2022, which came to this office on Monday 22nd August 2022.", "2022-08-22"],
  ["I refer to your email of 19 Febuary 2024, which reached our Information Desk on 20 Febuary 2024.", "2024-02-20"],
  ["You asked on 2 June 2022 for a review of our reply to your request of 14 April 2022.", "2022-04-14"],
])("the day of receipt: %s", async (sentence, day) => {
  const page = `Fell District Council\n${sentence}\nYou asked for the maps. We hold 14 under the Freedom of Information Act 2000.`;
  expect((await readRecord(page)).dateReceived).toBe(day);
});

test("the day of publication below a letter is the site's, that under its title is kept", async () => {
  const page = `Home\nFell Police\nMaps of the fells\nPublished 2 May 2024\nRequest\nHow many maps do you hold?\nResponse\n${LETTER}\nPublished date 3 August 2024\nWas this page useful?\nYes\nNo`;
  const { text } = await readRecord(page);
  expect(text).toContain("Published 2 May 2024");
  expect(text).not.toContain("3 August 2024");
});
