import { describe, expect, it } from "@jest/globals";
import { ASKED_CUES } from "../../src/sections/asked-cues.js";
import { readRecord } from "../read-page.js";

describe("cues of what was asked", () => {
  for (const cue of ASKED_CUES) {
    it.each(cue.examples.match)(`${cue.name} tells it in %j`, (line) => {
      expect(cue.pattern.test(line)).toBe(true);
    });
    it.each(cue.examples.noMatch)(`${cue.name} tells nothing in %j`, (line) => {
      expect(cue.pattern.test(line)).toBe(false);
    });
  }
});

/** Ways of telling a request inside a sentence; `*` is what was asked. */
const TELLINGS: readonly string[] = [
  "You asked for *.",
  "You asked us for *.",
  "Thank you for your email of 12 January 2022, in which you requested *.",
  "Thank you for your request of 3 May 2021 for *. It has been handled under the Freedom of Information Act 2000.",
  "I write about your letter of 9 September 2015 requesting *, which the Ferry Board received a day later.",
  "I refer to your Freedom of Information request dated 10 February 2020 for *.",
  "On 4 April 2021 you asked the Ferry Board for *. This has been treated as a request under the Act.",
  "Your email of 3 June 2020 asked for “*”.",
  "We were asked for *.",
  "The applicant sought *.",
  "The request was for *.",
];
const ASKED = "a list of every landing stage that was closed by storms in 2019 or 2020";
const ANSWER = "Four landing stages were closed in 2019 and nine in the year after that.";

describe("a request told in a sentence", () => {
  it.each(TELLINGS)("is the request and the question in %j", async (telling) => {
    const record = await readRecord(`Dear Ms Ash\n\n${telling.replace("*", ASKED)}\n\n${ANSWER}\n\nYours sincerely`);
    expect(record.request).toBe(ASKED);
    expect(record.questions).toMatchObject([{ label: null, question: ASKED, answer: ANSWER }]);
  });

  it.each(TELLINGS.slice(0, 2))("is told apart from the answer behind it in one paragraph: %j", async (telling) => {
    const record = await readRecord(`Dear Ms Ash\n\n${telling.replace("*", ASKED)} ${ANSWER}\n\nYours sincerely`);
    expect(record.questions).toMatchObject([{ question: ASKED, answer: ANSWER }]);
  });

  it("gives way to the request that is quoted below it", async () => {
    const record = await readRecord(
      `Thank you for your request for information about ferries.\n\nYou asked:\n\nWhen did the last ferry run?\n\nThe Board can confirm that it ran on 3 May 2019.`,
    );
    expect(record.request).toBe("When did the last ferry run?");
  });

  it("names no subject as the request of a page that asks and answers by turns", async () => {
    const record = await readRecord(
      `Thank you for your request for information about ferries.\n\n1. How many ferries run?\n\nSix.\n\n2. How old are they?\n\nNobody has written that down.`,
    );
    expect(record.request).toBeNull();
  });
});
