import type { CleanText, Section } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { contentBlocks, findItems } from "../questions/find-items.js";
import { splitItem } from "../questions/split-item.js";
import { isIntroduction } from "./introductions.js";
import { ACKNOWLEDGEMENT } from "./voices.js";

/** An acknowledgement is short; a longer text that promises an answer also gives one. */
const ACKNOWLEDGEMENT_LENGTH = 900;
/** An opening paragraph before the request is shorter than this; a longer one is an answer. */
const INTRODUCTION_LENGTH = 700;

/** A line that only announces what follows or names the case. */
const LEADS_IN = /[:]\s*$|\b(?:below|following|reference|ref)\b/i;

/** Corrects parts by what stands around them, once all are known. */
export function settleSections(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const acknowledged = sections.map((section) =>
    isAcknowledgement(clean, section) ? as(section, "preamble") : section,
  );
  const introduced = acknowledged.map((section, index) =>
    introduces(clean, section, acknowledged.slice(index + 1)) ? as(section, "preamble") : section,
  );
  return answersInsideRequest(introduced.map((section) => (holdsAnswers(clean, section) ? as(section, "response") : section)));
}

/** A list whose items hold their answers is no list of questions. */
const ANSWERED_SHARE = 0.6;

function holdsAnswers(clean: CleanText, section: Section): boolean {
  if (section.kind !== "request") return false;
  const items = findItems(clean, section, []);
  const answered = items.filter((item, index) => index < items.length - 1 && splitItem(clean, item).answer !== null && splitItem(clean, item).question !== null).length;
  return items.length >= 2 && answered >= (items.length - 1) * ANSWERED_SHARE;
}

function as(section: Section, kind: Section["kind"]): Section {
  return { ...section, kind };
}

function isAcknowledgement(clean: CleanText, section: Section): boolean {
  if (section.kind !== "response" || section.end - section.start > ACKNOWLEDGEMENT_LENGTH) return false;
  return ACKNOWLEDGEMENT.test(clean.text.slice(section.start, section.end)) && !hasMarks(clean, section);
}

/** 'Thank you for your request …' before 'You asked:' is no answer. */
function introduces(clean: CleanText, section: Section, later: readonly Section[]): boolean {
  if (section.kind !== "response") return false;
  const blocks = contentBlocks(clean, section);
  if (section.heading !== null && !blocks.every((block) => isIntroduction(clean.text, block) || LEADS_IN.test(block.text))) return false;
  if (section.end - section.start > INTRODUCTION_LENGTH || hasMarks(clean, section)) return false;
  const next = later[0];
  return next?.kind === "request" && later.some(({ kind }) => kind === "response");
}

/** A page that prints each answer under its question has no part for answers: its request holds them. */
function answersInsideRequest(sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind }) => kind === "response")) return sections;
  return sections.map((section) => (section.kind === "request" ? as(section, "response") : section));
}

function hasMarks(clean: CleanText, section: Section): boolean {
  return clean.blocks.slice(section.first, section.last + 1).some((block) => readMark(block) !== null);
}
