import { isSameText, squash } from "./compare-text.js";
import type { Label } from "./label.js";
import { differ, type Mark, type ReadRecord } from "./mark.js";
import { judged } from "./tally.js";

type Fact = "authority" | "reference" | "dateReceived" | "dateResponded";

/** Scores what the record says of the response as a whole. */
export function scoreFacts(label: Label, record: ReadRecord | null): Mark[] {
  const wanted = wantedOf(label);
  return [
    scoreFact("authority", wanted.authority, record),
    scoreFact("reference", wanted.reference, record),
    scoreFact("dateReceived", wanted.dateReceived, record),
    scoreFact("dateResponded", wanted.dateResponded, record),
    scoreRegimes(label, record),
    scoreOutcome(label, record),
    scoreRequest(label, record),
  ];
}

/** True where the record's fact is the label's. */
export function isRightFact(field: Fact, label: Label, record: ReadRecord): boolean {
  return isSameFact(wantedOf(label)[field], record[field]);
}

/** True where the record quotes the request as the label does. */
export function isRightRequest(label: Label, record: ReadRecord): boolean {
  return isSameText(label.request, record.request);
}

function wantedOf({ authority, reference, dates }: Label): Readonly<Record<Fact, string | null>> {
  return { authority, reference, dateReceived: dates.received, dateResponded: dates.responded };
}

function isSameFact(wanted: string | null, got: string | null): boolean {
  return wanted !== null && got !== null && squash(wanted) === squash(got);
}

function scoreFact(field: Fact, wanted: string | null, record: ReadRecord | null): Mark {
  const got = record?.[field] ?? null;
  const right = isSameFact(wanted, got);
  const wrong = right || (wanted === null && got === null) ? undefined : differ(wanted, got);
  return { field, ...scoreNullable(right, wanted, got), wrong };
}

function scoreRegimes(label: Label, record: ReadRecord | null): Mark {
  const got = [...new Set(record?.regimes ?? [])];
  const right = got.length === new Set(label.regimes).size && got.every((regime) => label.regimes.includes(regime));
  return { field: "regimes", ...judged(right), wrong: right ? undefined : differ(label.regimes, got) };
}

function scoreOutcome(label: Label, record: ReadRecord | null): Mark {
  const got = record?.outcome ?? null;
  const right = got === label.outcome;
  return { field: "outcome", ...judged(right), wrong: right ? undefined : differ(label.outcome, got) };
}

function scoreRequest(label: Label, record: ReadRecord | null): Mark {
  const got = record?.request ?? null;
  const right = isSameText(label.request, got);
  const wrong = right ? undefined : differ(label.request, got);
  return { field: "request", ...scoreNullable(right, label.request, got), wrong };
}

/** Null is no value: none is to be found where the label has null, none was found where the record has. */
function scoreNullable(right: boolean, wanted: string | null, got: string | null) {
  return {
    tp: right && wanted !== null ? 1 : 0,
    fp: !right && got !== null ? 1 : 0,
    fn: !right && wanted !== null ? 1 : 0,
  };
}
