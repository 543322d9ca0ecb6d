import type { Span } from "@foi-records/contract";

const MAIL_HEAD = 240;
/** A head's lines on either side of its date. */
const LINES = 4;
const ADDRESSEE = /(?:^|\n)To:[ \t]*([^\n]{1,120})/i;
const SENDER = /(?:^|\n)From:[ \t]*([^\n]{1,120})/i;
const SUBJECT = /(?:^|\n)Subject:[ \t]*([^\n]{1,160})/i;
const OFFICE =
  /\b(?:FOIA?|freedom ?of ?information|information (?:team|rights|governance|request|access|compliance)|access to information|records|foi[\w.-]*@)/i;
const ANSWERING = /^(?:re|fw|fwd)\b|\b(?:response|reply|answer|decision)\b/i;

/** Whether a date stands in the head of a mail that the requester sent to the authority. */
export function isMailToOffice(text: string, date: Span): boolean {
  const before = text
    .slice(Math.max(0, date.start - MAIL_HEAD), date.start)
    .split("\n")
    .slice(-LINES);
  const after = text
    .slice(date.end, date.end + MAIL_HEAD)
    .split("\n")
    .slice(0, LINES);
  const head = [...before, ...after].join("\n");
  const [from, to, subject] = [SENDER, ADDRESSEE, SUBJECT].map((pattern) => pattern.exec(head)?.[1] ?? "");
  if (!to || OFFICE.test(from ?? "") || ANSWERING.test(subject ?? "")) return false;
  return OFFICE.test(to);
}
