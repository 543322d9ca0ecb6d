import type { Span } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { once } from "../text/once.js";
import { kindOfMessage, type MessageKind } from "./message-kinds.js";
import { keptLines, type PageLine } from "./page-view.js";
import { isSameAuthor } from "./same-author.js";
import { isAnnotation, type ThreadMessage, threadOf } from "./thread-messages.js";
import { NAME_OF_SIDE } from "./told-sides.js";
import { toIsoDate } from "./uk-date.js";
import { SIGNED } from "./undated-heads.js";

/** The request of a thread and the first message that answers it; a lone mail is the authority's last word, whatever it says. */
export interface ThreadEnds {
  readonly request: ThreadMessage | null;
  readonly answer: ThreadMessage | null;
  /** Who asks, whether or not a message of his is the request; null where nothing tells. */
  readonly asker: string | null;
}

const OFFICE = cue(
  /\b(?:FOIA?|freedom ?of ?information|information (?:team|rights|governance|request|access|compliance|desk|officer)|info(?:rmation)?[ -]?requests?|access to information|records|transparency|enquir(?:y|ies)|mailbox|complaints|disclosures?|council|trust|police|constabulary|university|college|board|commission|authority|agency|department|ministry|office|association|foi[\w.-]*@|mynediad at wybodaeth|rhyddid gwybodaeth|cyngor|heddlu|prifysgol)/i,
);
const ANSWERING = cue(/^(?:re|fw|fwd|automatic reply)\b|\b(?:response|reply|answer|decision)\b/i);

/** Reads who asks and what answers: a thread opens with the request, wherever on the page its oldest message stands. */
export const readThreadEnds = once((thread: readonly ThreadMessage[]): ThreadEnds => {
  const messages = oldestFirst(thread);
  const [oldest] = messages;
  if (oldest === undefined) return { request: null, answer: null, asker: null };
  const side = messages.find(({ author }) => OWN_SIDE.test(author) || author === NAME_OF_SIDE.requester);
  const first = messages.find(isRequest) ?? null;
  // The page of a case prints the request over its messages, of which the first acknowledges it.
  const request = first !== null && side !== undefined && !first.mail && first !== side ? null : first;
  const own = request?.author ?? side?.author ?? null;
  const isOver = request === null && side === undefined && isReplyFirst(oldest);
  const replies = messages.filter(
    (message) =>
      message !== request &&
      (own === null || !(isSameAuthor(message.author, own) || isInternal(message, own))) &&
      !isAnnotation(message),
  );
  const [only] = replies;
  if (thread.length === 1) return { request, answer: only ?? null, asker: own };
  const kinds = replies.map(({ body, subject }) => kindOfMessage(`${subject}\n${body}`));
  const other = replies.find(({ body }, index) => kinds[index] === "other" && !SAYS_NOTHING.test(body));
  const answer = replies[kinds.indexOf("answer")] ?? other ?? overAnswers(request, replies);
  return { request, answer, asker: own ?? (isOver ? "" : null) };
});

/** A receipt of which nothing but its number is left. */
const SAYS_NOTHING = /^\s*(?:(?:our |case |request )?ref(?:erence)?(?: (?:no|number))?\.? ?:? ?\S{2,24}\s*)?$/i;

/** 'You' on a service's page of a case. */
export const OWN_SIDE = cue(/^(?:you|(?:your|my) (?:message|reply|response|comment|update|e-?mail))$/i);

/** A mail that answers between the lines of the one below it says little itself. */
function overAnswers(request: ThreadMessage | null, replies: readonly ThreadMessage[]): ThreadMessage | null {
  const answers = request?.mail === true && kindOfMessage(request.body) === "answer";
  return answers ? (replies.at(-1) ?? null) : null;
}

/** What one office writes to another answers nobody yet. */
function isInternal({ to, mail }: ThreadMessage, requester: string): boolean {
  return mail && OFFICE.test(to) && !REQUEST_ADDRESS.test(to) && !isSameAuthor(to, requester);
}

/** The address that a site of requests gives to a request: what goes there goes to the requester. */
const REQUEST_ADDRESS = /\brequest-\d+-[\da-f]+@/i;

/** Where the messages of the requester, their title and annotations stand in the cleaned text of a thread, in page order; in a mail of his the answers may stand between his lines. */
export function requesterSpans(clean: CleanText): readonly Span[] {
  const thread = threadOf(clean);
  const { request } = readThreadEnds(thread);
  if (request === null || thread.length < 2) return [];
  const lines = keptLines(clean);
  // A letter over the first head that was read is the request's: who writes under that head answers it.
  if (lines.slice(0, thread[0]?.first).some(({ text }) => GREETS.test(text))) return [];
  const title = lines.slice(0, thread[0] === request && !request.mail ? request.first : 0);
  return [...spanOf(title), ...ownSpans(thread, request, lines)];
}

function spanOf(lines: readonly PageLine[]): readonly Span[] {
  const [first, final] = [lines[0], lines.at(-1)];
  if (first === undefined || final === undefined || first.start === null || final.start === null) return [];
  return [{ start: first.start, end: final.start + final.text.length }];
}

function ownSpans(
  thread: readonly ThreadMessage[],
  request: ThreadMessage,
  lines: readonly PageLine[],
): readonly Span[] {
  return thread.flatMap((message, position) => {
    if (!isAnnotation(message) && !isOwnLetter(message, request)) return [];
    const own = lines.slice(message.last + 1, thread[position + 1]?.first);
    // Behind his name the next message may stand, whose head was not read.
    const signed = own.findIndex(({ text }) => SIGNED.test(text));
    return spanOf(signed < 0 ? own : own.slice(0, signed + 1));
  });
}

const GREETS = /^dear\b/i;

function isOwnLetter({ author, mail, body }: ThreadMessage, request: ThreadMessage): boolean {
  return isSameAuthor(author, request.author) && !(mail && kindOfMessage(body) === "answer");
}

/** A trail of mail prints the newest message first. */
function oldestFirst(thread: readonly ThreadMessage[]): readonly ThreadMessage[] {
  const day = ({ date }: ThreadMessage): string => (date === null ? "" : (toIsoDate(date) ?? ""));
  const [first, last] = [thread[0], thread.at(-1)];
  if (first === undefined || last === undefined) return thread;
  const printed = day(first) > day(last) || isTrail(thread) ? thread.toReversed() : thread;
  return printed.toSorted((a, b) => (day(a) === "" || day(b) === "" ? 0 : day(a).localeCompare(day(b))));
}

/** Subjects that answer stand over the subject that they answer. */
function isTrail(thread: readonly ThreadMessage[]): boolean {
  return ANSWERING.test(thread[0]?.subject ?? "") && !ANSWERING.test(thread.at(-1)?.subject ?? "");
}

/** A body that greets a person, thanks for a request or answers one: the request stands over the first head, with none of its own. */
function isReplyFirst({ author, mail, body }: Pick<ThreadMessage, "author" | "mail" | "body">): boolean {
  if (author === NAME_OF_SIDE.authority) return !mail;
  return !mail && OFFICE.test(author) && (GREETS_PERSON.test(body) || REPLIES.has(kindOfMessage(body)));
}

const REPLIES: ReadonlySet<MessageKind> = new Set(["receipt", "answer"]);

const GREETS_PERSON = /^Dear (?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?)\b/;

/** A lone mail between two names is a reply: a page is of what an authority sent. */
function isRequest(
  { author, to, subject, mail, body }: ThreadMessage,
  index: number,
  all: readonly unknown[],
): boolean {
  if (!mail) return index === 0 && !isReplyFirst({ author, mail, body });
  if (OFFICE.test(author) || ANSWERING.test(subject)) return false;
  // A page of one mail without an addressee is of what was sent out; 'On 3 May you wrote:' has no subject.
  if (all.length === 1 && to === "" && subject !== "" && kindOfMessage(body) === "answer") return false;
  return to === "" || OFFICE.test(to) || (index === 0 && all.length > 1);
}
