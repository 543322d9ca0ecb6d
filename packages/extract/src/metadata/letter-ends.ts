import type { Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { type PageLine, spansOf } from "./page-view.js";

/** Lines of a letterhead before its first words, and those below the last. */
const HEAD_LINES = 8;
const SIGNED_LINES = 10;
const NAME = /^(?:The )?\p{Lu}[\p{L}\d'’&.-]*(?: (?:(?:and|of|for|the|in|&) )?\p{Lu}[\p{L}\d'’&.-]*){0,5}$/u;
const GREETING = cue(/^(?:dear|hello|hi|good (?:morning|afternoon))\b/i);
const SIGN_OFF = cue(/^(?:yours\b|(?:kind |best |with |many )?(?:regards|thanks|wishes)\b|on behalf of\b)/i);
/** An office, a place or a kind of letter is no body. */
const NO_BODY =
  /\b(?:team|unit|officers?|office|manager|information|governance|freedom|requests?|response|FOI|FOIA|EIR|road|street|lane|house|building|floor|private|confidential|official|sensitive|act|mr|mrs|ms|miss|dr)\b|^london$/i;
const LONGEST = 60;
const LEAST = 3;

/**
 * Names that a letter begins and ends with and speaks of in between: the body's own, whatever it is made of ('Tate',
 * 'Ark Schools'). A person who signs is not spoken of, and an office has words of its own.
 */
export function namesAtBothEnds(
  lines: readonly PageLine[],
): { readonly name: string; readonly spans: readonly Span[] }[] {
  const kept = lines.filter(({ start }) => start !== null);
  const greeting = kept.findIndex(({ text }) => GREETING.test(text));
  const signed = kept.findLastIndex(({ text }) => SIGN_OFF.test(text));
  if (greeting < 1 || signed <= greeting) return [];
  const last = new Set(kept.slice(signed + 1, signed + 1 + SIGNED_LINES).map(({ text }) => text));
  const body = kept.slice(greeting + 1, signed);
  return kept.slice(0, Math.min(greeting, HEAD_LINES)).flatMap((line) => {
    const { text } = line;
    if (text.length > LONGEST || text.length < LEAST || !last.has(text)) return [];
    if (!NAME.test(text) || NO_BODY.test(text) || !body.some((one) => speaksOf(one.text, text))) return [];
    return [{ name: text, spans: spansOf(line, 0, text.length) }];
  });
}

function speaksOf(line: string, name: string): boolean {
  const bare = name.startsWith("The ") ? name.slice(4) : name;
  const at = line.indexOf(bare);
  return at >= 0 && !LETTER.test(line.charAt(at - 1)) && !LETTER.test(line.charAt(at + bare.length));
}

const LETTER = /[\p{L}\d]/u;
