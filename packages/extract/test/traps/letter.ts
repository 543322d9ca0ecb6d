import type { FoiRecord } from "@foi-records/contract";

export const FOI = "of the Freedom of Information Act 2000";

/** A letter of an invented council around some lines. */
export function letter(...lines: readonly string[]): string {
  return ["Fenby Council", "Our ref: FOI 4471", "3 May 2021", "Dear Reed", ...lines, "Yours sincerely", "Jo Hall"].join(
    "\n",
  );
}

export const THANKS = `Thank you for your request of 12 April 2021 under the Freedom of Information Act 2000.`;

export const pairsOf = ({ questions }: FoiRecord) =>
  questions.map(({ label, question, answer }) => [label, question, answer]);
export const citedIn = ({ citations }: FoiRecord) =>
  citations.map(({ text, provisions, role }) => [text.replace(/\s+/g, " "), provisions.join(" "), role]);
export const section = (number: string) => `ukpga/2000/36/section/${number}`;
