import type { Attachment, Citation, Exemption, Question, Warning } from "../record.js";
import { diffKeys, type ListRules } from "./diff-lists.js";

const WHITE_SPACE = /\s+/g;
const squeeze = (text: string | null) => (text === null ? null : text.replace(WHITE_SPACE, " ").trim());
const keyOf = (...parts: readonly unknown[]) => JSON.stringify(parts);

/**
 * A question is the same one by its label and words, by its words (it was numbered anew), by its label, by its answer;
 * what is left is paired by its place in the list.
 */
export const QUESTION_RULES: ListRules<Question> = {
  field: "questions",
  keys: [
    ({ label, question }) => (label === null ? null : keyOf(label, squeeze(question))),
    ({ question }) => squeeze(question),
    ({ label }) => label,
    ({ answer }) => squeeze(answer),
    (_, index) => String(index),
  ],
  name: ({ label }, index) => label ?? `#${index + 1}`,
  compare: (before, after, place) =>
    diffKeys(before, after, place, [
      "label",
      "question",
      "answer",
      "status",
      "exemptions",
      "refersTo",
      "figures",
      "table",
    ]),
};

/** Citations are a multiset: the same words and provisions again are one more; only what a mention does may change. */
export const CITATION_RULES: ListRules<Citation> = {
  field: "citations",
  keys: [
    ({ text, provisions, role }) => keyOf(text, provisions, role),
    ({ text, provisions }) => keyOf(text, provisions),
    ({ text }) => text,
  ],
  name: ({ text }) => text,
  compare: (before, after, place) => diffKeys(before, after, place, ["provisions", "role"]),
};

/** An exemption is its provision. */
export const EXEMPTION_RULES: ListRules<Exemption> = {
  field: "exemptions",
  keys: [
    ({ provision, neitherConfirmNorDeny }) => keyOf(provision, neitherConfirmNorDeny),
    ({ provision }) => provision,
  ],
  name: ({ provision }) => provision,
  compare: (before, after, place) =>
    diffKeys(before, after, place, [
      "title",
      "test",
      "basis",
      "neitherConfirmNorDeny",
      "publicInterest",
      "harm",
      "questions",
    ]),
};

/** An attachment is its name and address, or its name. */
export const ATTACHMENT_RULES: ListRules<Attachment> = {
  field: "attachments",
  keys: [({ name, uri }) => keyOf(name, uri), ({ name }) => name],
  name: ({ name }) => name,
  compare: (before, after, place) => diffKeys(before, after, place, ["uri", "mediaType"]),
};

/** A warning is all that it says. */
export const WARNING_RULES: ListRules<Warning> = {
  field: "warnings",
  keys: [({ code, message, pointer }) => keyOf(code, message, pointer)],
  name: ({ code }) => code,
  compare: () => [],
};
