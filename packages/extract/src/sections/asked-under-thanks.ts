import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { isIntroduction } from "./introductions.js";
import { as, resized } from "./section-edits.js";
import { ASKS_BACK, REQUESTER_VOICE } from "./voices.js";

/** A requester's paragraph that asks for the whole of what he wants. */
const ASKS_FOR_ALL = cue(
  /^["“'‘]?(?:please (?:provide|supply|send|state|give|list|tell me|let me (?:know|have))|(?:I|we) (?:would|should) (?:also )?like to (?:know|see|have|receive|request|be (?:told|sent|given))|(?:I|we) (?:hereby )?(?:request|am requesting|wish to (?:request|know|receive|see|be (?:told|sent|given))))\b[^?]{30,}$/i,
);
/** An authority that asks what is meant, or for what it needs to go on. */
const OF_AUTHORITY = cue(
  /\b(?:your (?:request|e-?mail|letter|enquiry|address|name|proof|identity|reply|response)|you (?:mean|want|are (?:asking|seeking|looking)|have in mind|would like)|to us\b|us with)\b/i,
);
const ASKS = /\?["'’”)]*\s*$/;

/**
 * 'Your email of 3 May has been passed to me to answer.' and below it, without a word that announces it, what was asked: the
 * only paragraph of the reply that asks, with what answers it below.
 */
export function withAskedUnderThanks(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind }) => kind === "request")) return sections;
  const reply = sections.find(({ kind }) => kind === "response");
  const at = reply === undefined ? null : askedAt(clean, reply);
  if (reply === undefined || at === null) return sections;
  return sections.flatMap((section) =>
    section === reply
      ? [
          as(resized(clean, section, section.first, at - 1), "preamble"),
          as(resized(clean, section, at, at), "request"),
          resized(clean, section, at + 1, section.last),
        ]
      : [section],
  );
}

function askedAt(clean: CleanText, { heading, first, last }: Section): number | null {
  if (heading !== null) return null;
  const blocks = clean.blocks.slice(first, last + 1);
  const at = blocks.findIndex((block) => !isIntroduction(clean.text, block));
  const [asked, ...below] = at < 1 ? [] : blocks.slice(at);
  if (asked === undefined || below.length === 0 || !asksForAll(asked) || below.some(asksToo)) return null;
  return first + at;
}

function asksForAll(block: CleanBlock): boolean {
  const { kind, text, cells } = block;
  if (kind !== "paragraph" || cells !== undefined || readMark(block) !== null) return false;
  const line = text.replaceAll("\n", " ");
  return ASKS_FOR_ALL.test(line) && !ASKS_BACK.test(line) && !OF_AUTHORITY.test(line);
}

function asksToo({ text }: CleanBlock): boolean {
  return ASKS.test(text) || REQUESTER_VOICE.test(text);
}
