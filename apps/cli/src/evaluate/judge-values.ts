import type { Label } from "./label.js";
import type { ReadRecord } from "./mark.js";
import { matchMentions } from "./score-citations.js";
import { isRightFact, isRightRequest } from "./score-facts.js";
import { matchByLabel, matchPairs } from "./score-questions.js";
import { compareSets, type Field } from "./tally.js";

/** How sure a record is of a value, and whether the value is right. */
export type Rating = readonly [stated: number, right: boolean];

/** What the record says and what it should say, matched once for all its values. */
interface Matched {
  readonly label: Label;
  readonly record: ReadRecord;
  readonly pairs: ReadonlySet<Got>;
  readonly wanted: ReadonlyMap<Got | undefined, Label["qa"][number]>;
  readonly mentions: ReadonlyMap<ReadRecord["citations"][number] | undefined, Label["citations"][number]>;
}
type Got = ReadRecord["questions"][number];

/** A kind of value that a record can be sure of: its pointers, and when it is right (null where the label does not say). */
interface Judged {
  readonly field: Field;
  readonly pointer: RegExp;
  readonly isRight: (matched: Matched, index: number) => boolean | null;
}

const JUDGED: readonly Judged[] = [
  {
    field: "authority",
    pointer: /^\/authority$/,
    isRight: ({ label, record }) => isRightFact("authority", label, record),
  },
  {
    field: "reference",
    pointer: /^\/reference$/,
    isRight: ({ label, record }) => isRightFact("reference", label, record),
  },
  {
    field: "dateReceived",
    pointer: /^\/dateReceived$/,
    isRight: ({ label, record }) => isRightFact("dateReceived", label, record),
  },
  {
    field: "dateResponded",
    pointer: /^\/dateResponded$/,
    isRight: ({ label, record }) => isRightFact("dateResponded", label, record),
  },
  { field: "outcome", pointer: /^\/outcome$/, isRight: ({ label, record }) => label.outcome === record.outcome },
  { field: "request", pointer: /^\/request$/, isRight: ({ label, record }) => isRightRequest(label, record) },
  {
    field: "qa",
    pointer: /^\/questions\/(\d+)$/,
    isRight: ({ record, pairs }, index) => isIn(pairs, record.questions[index]),
  },
  {
    field: "qa_status",
    pointer: /^\/questions\/(\d+)\/status$/,
    isRight: ({ record, wanted }, index) => {
      const got = record.questions[index];
      return wanted.get(got)?.status === got?.status;
    },
  },
  {
    field: "qa_exemptions",
    pointer: /^\/questions\/(\d+)\/exemptions$/,
    isRight: ({ record, wanted }, index) => {
      const got = record.questions[index];
      return isSameSet(wanted.get(got)?.exemptions, got?.exemptions);
    },
  },
  {
    field: "citation_role",
    pointer: /^\/citations\/(\d+)\/role$/,
    isRight: ({ record, mentions }, index) => {
      const got = record.citations[index];
      const mention = mentions.get(got);
      if (mention !== undefined && mention.role === undefined) return null;
      return mention?.role === got?.role;
    },
  },
  {
    field: "exemptions",
    pointer: /^\/exemptions\/(\d+)$/,
    isRight: ({ label, record }, index) => isIn(new Set(label.exemptions), record.exemptions[index]?.provision),
  },
];

/** The fields whose values a record can be sure of. */
export const RATED_FIELDS: readonly Field[] = JUDGED.map(({ field }) => field);

/** The field that the value at a JSON Pointer belongs to; undefined for pointers that nobody can judge. */
export function fieldAt(pointer: string): Field | undefined {
  return JUDGED.find((kind) => kind.pointer.test(pointer))?.field;
}

/** Each value that the record states a confidence of, with whether it is right. */
export function judgeValues(label: Label, record: ReadRecord | null): Readonly<Record<string, Rating>> {
  if (record === null) return {};
  const matched = match(label, record);
  const ratings: Record<string, Rating> = {};
  for (const [pointer, stated] of Object.entries(record.confidence ?? {})) {
    const kind = JUDGED.find((row) => row.pointer.test(pointer));
    const right = kind?.isRight(matched, Number(kind.pointer.exec(pointer)?.[1] ?? 0)) ?? null;
    if (right !== null) ratings[pointer] = [stated, right];
  }
  return ratings;
}

function match(label: Label, record: ReadRecord): Matched {
  const pairs = matchPairs(label, record.questions);
  const byLabel = matchByLabel(label, record.questions);
  return {
    label,
    record,
    pairs: new Set(pairs.values()),
    wanted: new Map([...swap(byLabel), ...swap(pairs)]),
    mentions: new Map(swap(matchMentions(label.citations, record.citations))),
  };
}

function swap<K, V>(map: ReadonlyMap<K, V>): [V, K][] {
  return [...map].map(([key, value]) => [value, key]);
}

function isIn<T>(set: ReadonlySet<T>, value: T | undefined): boolean {
  return value !== undefined && set.has(value);
}

function isSameSet(wanted: readonly string[] | undefined, found: readonly string[] | undefined): boolean {
  if (wanted === undefined || found === undefined) return false;
  const { fp, fn } = compareSets(new Set(wanted), new Set(found));
  return fp + fn === 0;
}
