import type { FoiRecord } from "../record.js";
import { diffLines } from "./diff-lines.js";
import { diffKeys, diffLists, diffSet, diffValue, isSame } from "./diff-lists.js";
import type { FieldChange, JsonValue } from "./field-change.js";
import { ATTACHMENT_RULES, CITATION_RULES, EXEMPTION_RULES, QUESTION_RULES, WARNING_RULES } from "./list-rules.js";

type Compare = (before: FoiRecord, after: FoiRecord) => readonly FieldChange[];

/** Every field of a record: how it is compared, or null where it says where and by what the response was read. */
const FIELDS: Readonly<Record<keyof FoiRecord, Compare | null>> = {
  schemaVersion: null,
  id: null,
  kind: value("kind"),
  source: null,
  extractor: null,
  authority: value("authority"),
  reference: value("reference"),
  title: value("title"),
  dateReceived: value("dateReceived"),
  dateResponded: value("dateResponded"),
  regimes: set("regimes"),
  stage: value("stage"),
  outcome: value("outcome"),
  outcomeFlags: set("outcomeFlags"),
  officialOutcome: (before, after) =>
    diffKeys(before.officialOutcome, after.officialOutcome, partOf("officialOutcome"), [
      "cabinetOffice",
      "whatDoTheyKnow",
    ]).map(once),
  request: value("request"),
  questions: (before, after) => diffLists(before.questions, after.questions, QUESTION_RULES),
  citations: (before, after) => diffLists(before.citations, after.citations, CITATION_RULES),
  exemptions: (before, after) => diffLists(before.exemptions, after.exemptions, EXEMPTION_RULES),
  refusalNotice: diffRefusalNotice,
  attachments: (before, after) => diffLists(before.attachments, after.attachments, ATTACHMENT_RULES),
  text: (before, after) => listOf(diffLines("text", before.text.split("\n"), after.text.split("\n"))),
  noise: (before, after) => listOf(diffLines("noise", before.noise.map(noiseLine), after.noise.map(noiseLine))),
  // Another text moves the evidence of all that follows, which says nothing of the values.
  evidence: (before, after) => (before.text === after.text ? diffEntries("evidence", before, after, isOther) : []),
  confidence: (before, after) => diffEntries("confidence", before, after, isMoreOrLessSure),
  warnings: (before, after) => diffLists(before.warnings, after.warnings, WARNING_RULES),
};

/**
 * What two readings of a response say differently, field by field in the record's order: none where they differ in id,
 * source and extractor alone. Questions are matched by label, words and place; citations, exemptions and attachments
 * are multisets; of the text and the noise only the lines that went and came are told. Pure: records are not changed.
 */
export function diffRecords(before: FoiRecord, after: FoiRecord): readonly FieldChange[] {
  return Object.values(FIELDS).flatMap((compare) => (compare === null ? [] : compare(before, after)));
}

type PlainField = {
  [Key in keyof FoiRecord]: FoiRecord[Key] extends string | null ? Key : never;
}[keyof FoiRecord];

function value(field: PlainField): Compare {
  return (before, after) => diffValue({ field, item: null, pointer: `/${field}` }, before[field], after[field]);
}

function set(field: "regimes" | "outcomeFlags"): Compare {
  return (before, after) => diffSet({ field, item: null, pointer: `/${field}` }, before[field], after[field]);
}

const partOf = (field: string) => ({ field, item: "", pointer: `/${field}` });
const once = (change: FieldChange): FieldChange => ({ ...change, item: null });

/** Where one of the two withholds nothing, the whole notice has come or gone. */
function diffRefusalNotice({ refusalNotice: before }: FoiRecord, { refusalNotice: after }: FoiRecord) {
  const place = partOf("refusalNotice");
  if (before === null || after === null) return diffValue({ ...place, item: null }, before, after);
  return diffKeys(before, after, place, Object.keys(after) as (keyof typeof after)[]).map(once);
}

const isOther = (before: JsonValue, after: JsonValue) => !isSame(before, after);
const noiseLine = ({ rule, text }: FoiRecord["noise"][number]) => `${rule}: ${text}`;
const listOf = (change: FieldChange | null) => (change === null ? [] : [change]);

/** Changes of a table from JSON Pointers to values. Where a list is of another length, its places are not the same ones. */
function diffEntries(
  field: "evidence" | "confidence",
  before: FoiRecord,
  after: FoiRecord,
  isOther: (before: JsonValue, after: JsonValue) => boolean,
): readonly FieldChange[] {
  const old: Readonly<Record<string, JsonValue>> = before[field];
  return Object.entries<JsonValue>(after[field]).flatMap(([item, now]) => {
    const then = old[item];
    if (then === undefined || !isOther(then, now) || !isSamePlace(item, before, after)) return [];
    return [{ field, item, pointer: `/${field}/${toToken(item)}`, before: then, after: now }];
  });
}

function isSamePlace(pointer: string, before: FoiRecord, after: FoiRecord): boolean {
  const [, field] = pointer.split("/");
  const [old, now] = [before[field as keyof FoiRecord], after[field as keyof FoiRecord]];
  return !Array.isArray(old) || !Array.isArray(now) || old.length === now.length;
}

/** In whole percent, as people are shown it: less is no news. */
function isMoreOrLessSure(before: JsonValue, after: JsonValue): boolean {
  return Math.round(Number(before) * 100) !== Math.round(Number(after) * 100);
}

const TILDE = /~/g;
const SLASH = /\//g;

/** A key as a step of a JSON Pointer. */
function toToken(key: string): string {
  return key.replace(TILDE, "~0").replace(SLASH, "~1");
}
