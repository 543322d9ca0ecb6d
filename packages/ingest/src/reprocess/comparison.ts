import { diffRecords, type FieldChange, type FoiRecord, readingContent } from "@foi-records/contract";
import type { Agreement } from "./find-agreements.js";

/** One value that differs, with where it stands: an example of what a rule does. */
export interface Example extends Pick<FieldChange, "item" | "pointer" | "before" | "after"> {
  readonly recordId: string;
  readonly uri: string;
}

/** What becomes of the values of one field. */
export interface FieldTally {
  /** There was no value, and now there is one. */
  readonly gained: number;
  /** There was a value, and now there is none. */
  readonly lost: number;
  readonly changed: number;
  /** A few of each. */
  readonly examples: readonly Example[];
}

/** How the new readings of some documents differ from the stored ones. */
export interface Comparison {
  readonly documents: number;
  /** Documents that this version has read already: nothing to compare. */
  readonly current: number;
  /** Records that come out the same, differ, are new, or are no longer found. */
  readonly records: Readonly<Record<"same" | "changed" | "gained" | "lost", number>>;
  /** Documents that give no record now, by code. */
  readonly failures: Readonly<Record<string, number>>;
  readonly fields: Readonly<Record<string, FieldTally>>;
  readonly agreements: readonly Agreement[];
  /** Ids of documents of which a real run would change a record. */
  readonly changedDocuments: readonly string[];
  readonly aborted: boolean;
}

const EXAMPLES_OF_A_KIND = 3;
/** A difference that no field tells of: in the source, or in where values stand. */
const OTHER = "source and evidence";

type Kind = "gained" | "lost" | "changed";
type Tally = Record<Kind, number> & { examples: (Example & { kind: Kind })[] };

/** Counts differences as they come. */
export interface ComparisonTally {
  countCurrent(): void;
  countFailure(code: string): void;
  countReading(
    documentId: string,
    before: readonly FoiRecord[],
    after: readonly FoiRecord[],
    agreements: readonly Agreement[],
  ): void;
  read(aborted: boolean): Comparison;
}

/** Starts counting from nothing. */
export function createComparisonTally(): ComparisonTally {
  const counts = { documents: 0, current: 0 };
  const records = { same: 0, changed: 0, gained: 0, lost: 0 };
  const failures: Record<string, number> = {};
  const fields = new Map<string, Tally>();
  const agreed: Agreement[] = [];
  const changedDocuments: string[] = [];
  return {
    countCurrent() {
      counts.documents += 1;
      counts.current += 1;
    },
    countFailure(code) {
      counts.documents += 1;
      failures[code] = (failures[code] ?? 0) + 1;
    },
    countReading(documentId, before, after, agreements) {
      counts.documents += 1;
      const outcomes = compareRecords(before, after, fields);
      for (const outcome of outcomes) records[outcome] += 1;
      if (outcomes.some((outcome) => outcome !== "same")) changedDocuments.push(documentId);
      agreed.push(...agreements);
    },
    read: (aborted) => ({
      ...counts,
      records: { ...records },
      failures: { ...failures },
      fields: Object.fromEntries([...fields].map(([field, tally]) => [field, toFieldTally(tally)])),
      agreements: [...agreed],
      changedDocuments: [...changedDocuments].sort(),
      aborted,
    }),
  };
}

function toFieldTally({ gained, lost, changed, examples }: Tally): FieldTally {
  return { gained, lost, changed, examples: examples.map(({ kind: _, ...example }) => example) };
}

function compareRecords(
  before: readonly FoiRecord[],
  after: readonly FoiRecord[],
  fields: Map<string, Tally>,
): readonly ("same" | "changed" | "gained" | "lost")[] {
  const known = new Map(before.map((record) => [record.id, record]));
  const found = new Set(after.map(({ id }) => id));
  const lost = before.filter(({ id }) => !found.has(id)).map(() => "lost" as const);
  const others = after.map((record) => {
    const old = known.get(record.id);
    if (old === undefined) return "gained";
    if (readingContent(old) === readingContent(record)) return "same";
    countFields(old, record, fields);
    return "changed";
  });
  return [...lost, ...others];
}

function countFields(before: FoiRecord, after: FoiRecord, fields: Map<string, Tally>): void {
  const changes = diffRecords(before, after);
  const other: FieldChange = { field: OTHER, item: null, pointer: "/source", before: null, after: null };
  for (const change of changes.length === 0 ? [other] : changes) {
    const tally = fields.get(change.field) ?? { gained: 0, lost: 0, changed: 0, examples: [] };
    fields.set(change.field, tally);
    const kind = kindOf(change);
    tally[kind] += 1;
    if (tally.examples.filter((example) => example.kind === kind).length >= EXAMPLES_OF_A_KIND) continue;
    const { item, pointer, before: old, after: now } = change;
    tally.examples.push({ kind, recordId: after.id, uri: after.source.uri, item, pointer, before: old, after: now });
  }
}

function kindOf({ before, after }: FieldChange): Kind {
  if (isEmpty(before) === isEmpty(after)) return "changed";
  return isEmpty(before) ? "gained" : "lost";
}

function isEmpty(value: FieldChange["before"]): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
