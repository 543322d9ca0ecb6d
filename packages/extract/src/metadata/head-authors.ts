import { cue } from "../text/cue/cue.js";
import type { PageLine } from "./page-view.js";

/** A mailbox may print its body's name behind its own once more in brackets: an aside counts to no length but the whole line's. */
export const LONGEST_AUTHOR = 90;
/** Labels of dates, and words of sentences. */
const NO_AUTHOR =
  /(?<!\s\p{Lu})[.:?!]$|^(?:by e[- ]?mail|our ref|your ref|page|annex|version)|\b(?:dates?|dated|published|updated|reviewed|modified|posted|received|responded|completed|closed|issued|requested|submitted|due)\b|\b(?:is|was|were|are|been|has|have|had|will|it|we|you|they|this|that|these|those|there|not|your|their|its)\b/iu;
/** What a message opens with: a greeting, a reference, thanks, receipt. */
const OPENS_MESSAGE = cue(
  /^(?:dear|hi|hello|good (?:morning|afternoon|day|evening)|to whom|annwyl|bore da|prynhawn da)\b|^(?:(?:our|your) )?ref(?:erence)?\b|^(?:thank you|thanks)\b|^(?:I|we) (?:write|refer|am|are|acknowledge|confirm|have|attach|enclose|can|do|hold|need|would)\b|^your (?:request|e[- ]?mail|letter|message)\b|^(?:please|under the|in response|further to)\b/i,
);
/** Between a head and the words of its message: files, buttons, the state of delivery. */
const OPENING_NEAR = 4;
/** A name over a message begins with a capital, or is that of a mailbox before its body's, and tells nothing: 'Jo Hall, Fenby Council'. */
const NAMES_AUTHOR =
  /^(?:\p{Lu}|\p{Ll}[\p{Ll}.]{2,30}, \p{Lu})(?:[^.:;?!|\d]|(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St))\.){2,}$/u;
export const NAMES_DOCUMENT = cue(
  /\b(?:response|request|reply|date|dated|published|updated|annex|minutes|meeting|report|version|letter|on|from|until|since|by|and|of|between|received|for|to|the|as|at|in)$/i,
);

/** A service's page of a case calls its user 'you': 'Your message 03/03/2025 19:26'. */
const SIDE =
  /^(?:you|(?:your|my|our|council|officer|customer|applicant) (?:message|reply|response|comment|update|e-?mail))$/i;

/** An aside may hold what no name does: 'Foi (NHS WEALDSIDE ICB - 98Q), NHS Wealdside'. */
export function namesAuthor(text: string): boolean {
  return NAMES_AUTHOR.test(withoutAsides(text));
}

export function withoutAsides(text: string): string {
  return text.includes("(") ? text.replace(ASIDES, "") : text;
}

const ASIDES = / ?\([^()]{1,100}\)/g;

export function isAuthor(text: string): boolean {
  return text !== "" && withoutAsides(text).length <= LONGEST_AUTHOR && (SIDE.test(text) || !NO_AUTHOR.test(text));
}

/** True for the name of whoever writes a message, and no document's. */
export function isAuthorName(text: string): boolean {
  return isAuthor(text) && namesAuthor(text) && !NAMES_DOCUMENT.test(text);
}

/** True where the words below a head open as messages do. */
export function opensMessage(kept: readonly PageLine[], last: number): boolean {
  return kept.slice(last + 1, last + 1 + OPENING_NEAR).some(({ text }) => OPENS_MESSAGE.test(text));
}

/** True where one of the first lines of a message's words opens it. */
export function bodyOpens(body: string): boolean {
  return body.split("\n", OPENING_NEAR).some((line) => OPENS_MESSAGE.test(line));
}

/** 'Records Desk to you' and 'You to Records Desk': on the page of a case who writes to whom; null for what is no such line. */
export function sidesOf(text: string): { readonly author: string; readonly to: string } | null {
  const [, author = "", to = ""] = TO_YOU.exec(text) ?? FROM_YOU.exec(text) ?? [];
  if (to === "") return null;
  const [other, own] = YOU.test(author) ? [to, author] : [author, to];
  return YOU.test(own) && isAuthorName(other) ? { author, to } : null;
}

const TO_YOU = /^(.{2,80}?),? (?:to|→|->|»|>) (you|me)$/i;
const FROM_YOU = /^(you|me),? (?:to|→|->|»|>) (.{2,80})$/i;
const YOU = /^(?:you|me)$/i;
