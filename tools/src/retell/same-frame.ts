import { type MadePage, makePage } from "../make-pages/index.js";
import { createRandom, type Random } from "../make-pages/random.js";
import { ADVICE, BOILERPLATE, COMPLAINTS, LICENCES, RIGHTS } from "../make-pages/vocabulary/letters.js";

/** What an authority prints in every letter, before and after what it answers. */
interface Frame {
  readonly authority: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const PROCESS = /\{[^}]*\}/g;
const plain = (text: string) => text.replace(PROCESS, "section 10");

/** A frame as an authority has it: some hundred words of thanks, and several hundred of rights and licences. */
export function makeFrame(seed: number, authority: string): Frame {
  const random = createRandom(seed);
  const some = (lines: readonly string[], count: number) =>
    random.some(lines, Math.min(count, lines.length)).map(plain);
  return {
    authority,
    before: [
      `Thank you for your request to ${authority}, which has been handled under the Freedom of Information Act 2000.`,
      "We have looked through the records of all departments and set out below what we hold.",
    ],
    after: [
      ...some(ADVICE, 1),
      ...some(BOILERPLATE, 2),
      ...some(RIGHTS, 2),
      ...some(COMPLAINTS, 1),
      ...some(LICENCES, 1),
    ],
  };
}

/** A letter in a frame: the questions of one made page with the answers of it, or of another. */
export function letterIn(frame: Frame, questions: MadePage, answers: MadePage, number: number): string {
  const pairs = questions.labels.qa.flatMap(({ question }, index) => {
    const answer = answers.labels.qa[index % answers.labels.qa.length]?.answer ?? "This is not held.";
    return [`${index + 1}. ${question ?? "As above?"}`, answer];
  });
  return [
    frame.authority,
    `Our ref: FOI-${number}`,
    "Dear Applicant",
    ...frame.before,
    ...pairs,
    ...frame.after,
    "Yours sincerely",
    "Information Team",
  ].join("\n\n");
}

/** A made page that asks several questions. */
export function askingPage(random: Random): MadePage {
  for (;;) {
    const page = makePage(random.int(1, 1e9), { format: "text", placement: "below" });
    if (page.labels.qa.length >= 3) return page;
  }
}
