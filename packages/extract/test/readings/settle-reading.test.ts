import { describe, expect, test } from "@jest/globals";
import type { QuestionPair } from "../../src/blocks.js";
import { findAll } from "../../src/extract-document.js";
import { groundOf, readPairs } from "../../src/readings/read-pairs.js";
import { isDoubtful } from "../../src/readings/rival-readings.js";
import { settleReading } from "../../src/readings/settle-reading.js";
import { rawDocument } from "../read-page.js";

/** How a letter is read before its readings are weighed, and behind that. */
async function readingsOf(lines: readonly string[]) {
  const [found] = await findAll(rawDocument(lines.join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean, document, sections } = found;
  const ground = groundOf(document, clean, sections);
  const chosen = readPairs(ground);
  const told = (pairs: readonly QuestionPair[]) =>
    pairs.map(({ label, question, answer }) => ({
      label,
      question: question === null ? null : clean.text.slice(question.start, question.end),
      answer: answer.map(({ start, end }) => clean.text.slice(start, end)).join("\n"),
    }));
  const settled = settleReading(ground, chosen);
  return {
    isDoubtful: isDoubtful(ground, chosen.pairs),
    isKept: settled === chosen,
    chosen: told(chosen.pairs),
    settled: told(settled.pairs),
  };
}

const DENIED = [
  "The Trust can neither confirm nor deny whether it holds the information that you have asked for in Requests 1 and 2. The duty to do so does not apply, by virtue of section 40(5B)(a)(i) of the Act.",
  "To say that complaints or restrictions are, or are not, recorded about an identified doctor would in itself tell the world something about that person, who does not expect it to be made public.",
];

describe("the readings of a page", () => {
  test("are weighed where an appendix asks, and the letter over it answers", async () => {
    const { chosen, settled } = await readingsOf([
      "Information Governance Department",
      "Lough Example Health and Social Care Trust",
      "Our Ref: FOI 5521",
      "Date: 12 December 2022",
      "Dear Sir/Madam",
      "RE: FREEDOM OF INFORMATION ACT 2000",
      "I refer to your e-mail received in this department on 15 November 2022. For ease of reference it is copied in Appendix 1.",
      "Having considered the matter I must advise you as follows.",
      ...DENIED,
      "Should you be unhappy with this reply, please ask for an internal review at the above address.",
      "Yours faithfully",
      "Freedom of Information Manager",
      "Appendix 1",
      "In respect of urology at Lough Example Hospital:",
      "Request 1: The number of complaints made since 2018 about the consultant whom I name in my covering e-mail.",
      "Request 2: Whether he has been excluded or restricted under Maintaining High Professional Standards, and on what dates.",
    ]);
    expect(chosen.map(({ label }) => label)).not.toEqual(["1", "2"]);
    expect(settled).toEqual([
      {
        label: "1",
        question: "The number of complaints made since 2018 about the consultant whom I name in my covering e-mail.",
        answer: DENIED.join("\n"),
      },
      {
        label: "2",
        question:
          "Whether he has been excluded or restricted under Maintaining High Professional Standards, and on what dates.",
        answer: DENIED.join("\n"),
      },
    ]);
  });

  test("are not looked for where nothing is doubtful", async () => {
    const { isDoubtful: doubt, isKept } = await readingsOf([
      "Dear Mr Example",
      "You asked for the following information:",
      "1. How many vans does the Council own?",
      "2. How many of the vans are electric?",
      "Our response is as follows:",
      "1. The Council owns 41 vans.",
      "2. Nine of the vans are electric.",
      "If you are unhappy with this response you may ask for an internal review.",
      "Yours sincerely",
    ]);
    expect([doubt, isKept]).toEqual([false, true]);
  });
});
