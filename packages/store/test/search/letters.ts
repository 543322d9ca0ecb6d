import type { FoiRecord } from "@foi-records/contract";
import type { Capture, Store } from "../../src/store.js";
import { makeCapture, makeRecord } from "../make-record.js";

/** A record of an invented letter with the capture that it was read from; nothing in it but what `changes` say. */
export interface Letter {
  readonly capture: Capture;
  readonly record: FoiRecord;
}

/** A letter with a name, by which tests tell it from others. */
export function letter(name: string, changes: Partial<FoiRecord> = {}): Letter {
  const capture = makeCapture(`https://letters.example/${name}`, name);
  const bare = { authority: null, title: null, request: null, questions: [], citations: [], exemptions: [], text: "" };
  return { capture, record: makeRecord(capture.ref, { ...bare, reference: name, ...changes }) };
}

/** A question with its answer. */
export function asked(question: string | null, answer: string | null): FoiRecord["questions"][number] {
  return { label: null, question, answer, status: "answered", exemptions: [], refersTo: [], figures: [], table: null };
}

/** A provision relied on. */
export function reliedOn(provision: string): FoiRecord["exemptions"][number] {
  const facts = { title: null, test: null, basis: null, neitherConfirmNorDeny: false, harm: null, questions: [] };
  return { ...facts, provision, publicInterest: "not-stated" };
}

/** Keeps letters and saves their records, all at once, as a run does. */
export async function keepAll(store: Store, letters: readonly Letter[]): Promise<void> {
  await Promise.all(letters.map(({ capture }) => store.ledger.keep(capture)));
  await Promise.all(
    letters.map(({ capture: { ref }, record }) =>
      store.records.save({ ref, extractor: record.extractor, records: [record], diagnostics: [] }),
    ),
  );
}
