import { describe, expect, test } from "@jest/globals";
import { findAll } from "../../src/extract-document.js";
import { withEndsByPurpose } from "../../src/questions/ends-by-purpose.js";
import { rawDocument } from "../read-page.js";

const HEAD = [
  "Marl Drainage Board",
  "Our reference: 2024/31",
  "Dear Ms Example",
  "Thank you for your request, which we received on 4 March 2024. You asked:",
  "Please send me the survey of Marl Lock and all correspondence about it.",
  "Response",
];
const REFUSED =
  "The Board neither confirms nor denies that it holds the information requested, by virtue of section 31(3) of the Freedom of Information Act 2000.";
const REASONS = [
  "To confirm or deny that the information is held would be likely to prejudice the prevention and detection of crime.",
  "We have considered the public interest test and concluded that the balance favours neither confirming nor denying that the information is held.",
];
const GIVEN = "The survey was carried out in May 2023 and cost £4,100. A copy is attached.";
const DECIDED =
  "The Board has considered your request and has decided to refuse it as vexatious under Section 14(1) of the Act.";
const BURDEN = [
  "We do not take this step lightly, and it is the request and not you that is being described. In coming to our view we looked at the burden and the motive.",
  "This is your seventeenth request about the lock in fourteen months. The others led to the release of more than 300 pages.",
];
const FOOT = [
  "If you are dissatisfied with the handling of your request you may ask for an internal review within 40 working days.",
  "Yours sincerely",
  "Clerk to the Board",
];

/** What is left of an answer that begins at one line and ends with another. */
async function endedAnswer(
  lines: readonly string[],
  first: string,
  last: string,
  label: string | null = null,
): Promise<string> {
  const [found] = await findAll(rawDocument([...HEAD, ...lines, ...FOOT].join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean, sections } = found;
  const span = { start: clean.text.indexOf(first), end: clean.text.indexOf(last) + last.length };
  const [pair] = withEndsByPurpose(clean, sections, [{ label, question: null, answer: [span] }]);
  return (pair?.answer ?? []).map(({ start, end }) => clean.text.slice(start, end)).join("\n");
}

describe("an answer", () => {
  test("ends where the letter turns to what can be done now", async () => {
    expect(await endedAnswer([GIVEN], GIVEN, "Clerk to the Board")).toBe(GIVEN);
  });

  test("that refuses goes on over its reasons, and no further", async () => {
    expect(await endedAnswer([REFUSED, ...REASONS], REFUSED, REFUSED)).toBe([REFUSED, ...REASONS].join("\n"));
  });

  test("that gives does not go on: reasons below it are another's", async () => {
    expect(await endedAnswer([GIVEN, ...REASONS], GIVEN, GIVEN)).toBe(GIVEN);
  });

  test("begins with the decision above its reasons, however that is put", async () => {
    expect(await endedAnswer([DECIDED, ...BURDEN], BURDEN[0] ?? "", BURDEN[1] ?? "")).toBe(
      [DECIDED, ...BURDEN].join("\n"),
    );
  });

  test("to a later question begins where it does: what answers above it is another's", async () => {
    expect(await endedAnswer([DECIDED, ...BURDEN], BURDEN[0] ?? "", BURDEN[1] ?? "", "3")).toBe(BURDEN.join("\n"));
  });

  test("does not begin with the law in general", async () => {
    const law =
      "The Freedom of Information Act 2000 gives a right of access to recorded information held by public authorities, subject to certain exemptions.";
    expect(await endedAnswer([law, GIVEN], GIVEN, GIVEN)).toBe(GIVEN);
  });

  test("keeps the lines that a colon announces, whatever each looks like", async () => {
    const list = [
      "The Board has the following posts:",
      "Chief Executive",
      "Data Protection Officer",
      "Clerk to the Committee",
    ];
    expect(await endedAnswer(list, list[0] ?? "", list[3] ?? "")).toBe(list.join("\n"));
  });
});

test("what says that the information requested is exempt is kept, however like the law in general its words are", async () => {
  const refusal =
    "The information requested is exempt from disclosure under Section 31(1) of the Freedom of Information Act (FoIA). Disclosure of this information would be likely to prejudice:";
  const lines = ["Please see the attached list. We engage Section 31: Law Enforcement to the rest.", refusal];
  expect(await endedAnswer(lines, lines[0] ?? "", refusal)).toContain("exempt from disclosure");
});

test.each([1, 2])("what the letter offers behind the answers is none of them: of %d", async (count) => {
  const offer = "We will look at it again if you ask for one lock alone or for one month.";
  const refusal =
    "We have estimated that the cost of meeting your request would exceed the limit of £450. The notes of all visits would have to be read one by one, and there are 4,100 of them.";
  const [found] = await findAll(rawDocument([...HEAD, refusal, offer, ...FOOT].join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean, sections } = found;
  const answer = [{ start: clean.text.indexOf(refusal), end: clean.text.indexOf(offer) + offer.length }];
  const pairs = Array.from({ length: count }, (_, at) => ({ label: String(at + 1), question: null, answer }));
  for (const pair of withEndsByPurpose(clean, sections, pairs))
    expect(pair.answer.map(({ start, end }) => clean.text.slice(start, end).split("\n").length)).toEqual([1]);
});

test("an answer begins behind the law in general, but not behind words of its own", async () => {
  const law = [
    "The Act confers a general right of access to information held by public authorities and section 1 provides that a person making a request is to be told",
    "whether it is held and, subject to the exemptions, to have it communicated to him.",
  ];
  expect(await endedAnswer([...law, GIVEN], law[0] ?? "", GIVEN)).toBe(GIVEN);
  expect(await endedAnswer([DECIDED, ...law, GIVEN], DECIDED, GIVEN)).toContain(law[0] ?? "");
});

test("the one question of a page ends before how its writer can be reached", async () => {
  const asked = HEAD[4] ?? "";
  const reached =
    "I hope my request is sufficiently clear. However, if you need any further assistance, please do get in touch. I shall respond as soon as I can.";
  const lines = [...HEAD.slice(0, 5), reached, ...HEAD.slice(5), GIVEN, ...FOOT];
  const [found] = await findAll(rawDocument(lines.join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean, sections } = found;
  const question = { start: clean.text.indexOf(asked), end: clean.text.indexOf(reached) + reached.length };
  const [pair] = withEndsByPurpose(clean, sections, [{ label: null, question, answer: [] }]);
  expect(clean.text.slice(pair?.question?.start, pair?.question?.end)).toBe(asked);
});
