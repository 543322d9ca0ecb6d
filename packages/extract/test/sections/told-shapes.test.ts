import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

const ASKED = "A list of the wells that were capped between 2015 and 2019.";
const ANSWER = "Nine wells were capped in those years and a list of them is attached.";

/** Pages of one request and one answer; `*` is the request, `+` the answer. */
const SHAPES: Readonly<Record<string, string>> = {
  "heads of who spoke": "You said\n\n*\n\nWe did\n\n+",
  "labels with a summary": "Title: Wells\n\nRequest summary: *\n\nResponse summary: +",
  "labels of information": "Organisation: Media\n\nInformation requested: *\n\nInformation supplied: +",
  "a sentence with a quotation under a heading": "Your request\n\nYou asked for “*”.\n\nResponse to your request\n\n+",
  "words reproduced below":
    "Thank you for your request, which is reproduced below and which came on 3 April 2018.\n\n*\n\n+",
  "a letter that ran":
    "Dear Ms Poole\n\nYour letter of 9 May 2021 was put before the Board and I am asked to answer it. It ran:\n\n*\n\n+",
  "labels, and who answers under them":
    "Request detail:\n\n*\n\nResponse detail:\n\nThe following is the response of the Welland Fire Authority.\n\n+",
  "headings, and which Act applies":
    "Request\n\n*\n\nResponse\n\nThe request falls to be dealt with under the Freedom of Information Act 2000.\n\n+",
  "a lead-in that a line breaks inside a word":
    "Thank you for your email of 14 September 2020 asking for the following informa-\ntion:\n*\nWe have looked into this.\n+",
  "an annex":
    "I refer to your request of 4 May 2016, the text of which is at Annex A.\n\n+\n\nYours sincerely\n\nAnnex A\n\nPlease send me a list of the wells that were capped between 2015 and 2019.",
  "numbered headings of a review":
    "Internal review of request 12\n\n1. Your request\n\nYou asked for the following:\n\n*\n\n2. The Board's response\n\nOn 2 June 2020 the Board refused the list under section 43(2).\n\n3. Your request for review\n\nOn 5 June 2020 you asked for a review because the wells are dry.\n\n4. Review\n\nI find that the exemption does not apply. +\n\n5. Right of complaint\n\nYou may complain to the Information Commissioner.",
};

describe("a request told by", () => {
  it.each(Object.entries(SHAPES))("%s", async (_name, shape) => {
    const record = await readRecord(shape.replace("*", ASKED).replace("+", ANSWER));
    const [question, more] = record.questions;
    expect(record.request?.toLowerCase()).toContain(ASKED.slice(0, -1).toLowerCase());
    expect(record.request?.length).toBeLessThan(ASKED.length + 24);
    expect(question?.answer).toContain(ANSWER);
    expect(question?.answer?.length).toBeLessThan(ANSWER.length + 60);
    expect(more).toBeUndefined();
  });

  it("two messages, the second of them upon a question of the authority's", async () => {
    const message = (from: string, date: string, text: string) => `${from}\n\n${date} 2018\n\n${text}`;
    const record = await readRecord(
      [
        message(
          "Sam Poole",
          "3 May",
          "Dear Welland District Council,\n\nHow many wells do you own?\n\nYours faithfully,\n\nSam Poole",
        ),
        message(
          "Welland District Council",
          "8 May",
          "Dear Sam Poole,\n\nPlease could you tell us whether you mean dry ones too?\n\nRegards",
        ),
        message(
          "Sam Poole",
          "9 May",
          "Dear Welland District Council,\n\nWet ones alone, please.\n\nYours sincerely,\n\nSam Poole",
        ),
        message("Welland District Council", "25 May", "Dear Sam Poole,\n\nWe own 41 wells that hold water.\n\nRegards"),
      ].join("\n\n"),
    );
    expect(record.request).toBe("How many wells do you own?\nWet ones alone, please.");
    expect(record.questions.map(({ answer }) => answer)).toEqual(["We own 41 wells that hold water."]);
  });
});
