import type { CleanText, Section } from "../blocks.js";
import { findItems } from "../questions/find-items.js";
import type { Item } from "../questions/item.js";
import { splitItem } from "../questions/split-item.js";
import { cue } from "../text/cue/cue.js";
import { wordsOf } from "../text/likeness.js";
import { asksOnly } from "./request-bounds.js";
import { as } from "./section-edits.js";

/** 'Our answers to your questions are at Annex A.' */
const ANNEXED = cue(
  /\b(?:answers?|responses?|repl(?:y|ies)|information (?:(?:that )?you (?:have )?)?(?:requested|asked for|sought)|(?:requested|disclosed) information)\b[^.]{0,80}\b(?:in|at|as|on|to) (?:the )?(?:attached |enclosed |following )?(?:annexe?|appendix|schedule)\b|\b(?:annexe?|appendix|schedule) [A-Z\d] (?:\w+ ){0,3}(?:answers|responds to|replies to|(?:contains|gives|sets out) (?:our|the) (?:answers?|response|repl))/i,
);
const LEAST_POINTS = 2;
const OF_LAW = cue(
  /\b(?:in full|law|legislation|acts?|statut\w+|exemptions?|sections?|regulations?|public interest)\b/i,
);

/** A letter that says that its answers stand in an annex answers there, where the annex does so point by point. */
export function withAnsweringAnnex(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (!sections.some(({ kind }) => kind === "annex")) return sections;
  const says = ({ kind, start, end }: Section) =>
    (kind === "response" || kind === "preamble") && ANNEXED.test(clean.text.slice(start, end).replaceAll("\n", " "));
  const isTold = sections.some(says);
  if (!isTold && !sections.some(isNamed)) return sections;
  const isAnswered = sections.some(
    (section) => section.kind === "response" && findItems(clean, section, []).length >= LEAST_POINTS,
  );
  if (isAnswered) return sections;
  const asked = sections.filter(({ kind }) => kind === "request").flatMap((section) => findItems(clean, section, []));
  const labels = new Set(asked.flatMap((item) => item.labels));
  const printed = new Set(asked.map(({ start, lineEnd }) => wordsIn(clean, start, lineEnd)));
  return sections.map((section) => {
    if (!isTold && !isNamed(section)) return section;
    if (section.kind !== "annex" || OF_LAW.test(section.heading ?? "") || asksOnly(clean, section)) return section;
    const items = findItems(clean, section, []);
    const own = items.filter((item, index) => {
      if (repeats(items[index - 1], item)) return true;
      if (!labels.has(item.labels[0] ?? "")) return isPair(splitItem(clean, item));
      return !printed.has(wordsIn(clean, item.start, item.end));
    });
    return own.length >= LEAST_POINTS && own.length * 2 >= items.length ? as(section, "response") : section;
  });
}

/** 'Annex 1 – Request and replies' */
function isNamed({ kind, heading }: Section): boolean {
  return kind === "annex" && NAMES_ANSWERS.test(heading ?? "");
}

const NAMES_ANSWERS = cue(
  /\b(?:answers?|responses?|repl(?:y|ies)|information (?:requested|provided|released|disclosed))\b/i,
);

/** 'A1.' under 'Q1.' */
function repeats(before: Item | undefined, { role, labels }: Item): boolean {
  return role === "answer" && before !== undefined && before.role !== "answer" && before.labels[0] === labels[0];
}

function isPair({ question, answer }: ReturnType<typeof splitItem>): boolean {
  return question !== null && answer !== null;
}

function wordsIn({ text }: CleanText, start: number, end: number): string {
  return wordsOf(text.slice(start, end)).join(" ");
}
