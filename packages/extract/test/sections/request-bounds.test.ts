import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

const LEAD_INS: readonly string[] = [
  "You asked:",
  "I refer to your request for information, which the Board received on 25 July 2022. You asked for the following:",
  "Request 101002428998",
  "Scope of request",
  "Question (dated: 03/02/20)",
];
const REQUESTS: readonly string[] = [
  "How many lamps were mended in 2021?\n\nWhat did it cost?",
  "The number of lamps mended in 2021, and the cost of it.",
  "I am looking into street lamps.\n\nPlease tell me how many were mended in 2021.",
];
const ANSWER = "In 2021 there were 412 lamps mended at a cost of £19,220.";

describe("where a request ends", () => {
  for (const leadIn of LEAD_INS) {
    it.each(REQUESTS)(`is told by the first statement, under ${JSON.stringify(leadIn)}: %j`, async (request) => {
      const record = await readRecord(`${leadIn}\n\n${request}\n\n${ANSWER}\n\nPublished 4 April 2022`);
      expect(record.request?.replaceAll(/\s+/g, " ")).toBe(request.replaceAll(/\s+/g, " "));
      expect(record.questions.map(({ answer }) => answer?.slice(0, ANSWER.length))).toContain(ANSWER);
    });
  }

  it("is not sought where questions and answers stand by turns", async () => {
    const record = await readRecord(
      "How many lamps were mended in 2021?\n\n412 lamps, of which ten twice.\n\nWhat did it cost?\n\n£19,220 in all.\n\nWho did the work?\n\nThe Board does the work itself.",
    );
    expect(record.request).toBeNull();
    expect(record.questions).toHaveLength(3);
  });
});

describe("a request that is quoted", () => {
  const quoted = "“I wish to see the log of the mast. I would like it by month.”";

  it.each(["Kites - message of 4 October 2024", "It was resolved on 3 May to refuse this as vexatious."])(
    "ends where its quotation closes, before %j",
    async (line) => {
      const record = await readRecord(
        `The Board had this request:\n\n${quoted}\n\n${line}\n\nWe do not hold such a log.`,
      );
      expect(record.request).toBe(quoted);
    },
  );

  it("goes on where the next paragraph opens its quotation anew", async () => {
    const record = await readRecord(`You wrote:\n\n${quoted}\n\n“And who keeps it.”\n\nWe do not hold such a log.`);
    expect(record.request).toBe(`${quoted}\n“And who keeps it.”`);
  });
});

describe("a request on a page of fields", () => {
  it("is the value of its field in a table, and the value of the other answers it", async () => {
    const record = await readRecord(
      "<html><body><main><h1>FOI response</h1><table><tr><th>Subject</th><td>Kites</td></tr><tr><th>Details of request</th><td>The number of kites taken down.</td></tr><tr><th>Our response</th><td>Eleven were taken down.</td></tr></table></main></body></html>",
      "text/html",
    );
    expect(record.request).toBe("The number of kites taken down.");
    expect(record.questions).toMatchObject([{ answer: "Eleven were taken down." }]);
  });

  it("is the title where that asks", async () => {
    const record = await readRecord(
      "<html><body><main><h1>How many kites were taken down?</h1><p>The Board took down eleven kites in all that time.</p></main></body></html>",
      "text/html",
    );
    expect(record.request).toBe("How many kites were taken down?");
  });
});

describe("a list whose numbers begin anew", () => {
  it("is no request where each question has its answer below", async () => {
    const turns = (one: string, two: string) =>
      `1. ${one}?\n\nSix, all of them red.\n\n2. ${two}?\n\nNobody has written that down.`;
    const record = await readRecord(
      `Kites\n\n${turns("How many kites were taken down", "Who flew them")}\n\nMasts\n\n${turns("How many masts are there", "Who climbs them")}`,
    );
    expect(record.request).toBeNull();
    expect(record.questions).toHaveLength(4);
  });
});
