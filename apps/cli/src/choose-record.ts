import { ConfigError, type FoiRecord } from "@foi-records/contract";
import { hideSecrets, type RecordSummary, type Store } from "@foi-records/store";
import { print, tell } from "./terminal.js";
import { toPrintable } from "./text-style.js";

/** Shorter than this, a number is a reference before it is the beginning of an id. */
export const ID_PREFIX = /^[0-9a-f]{8,64}$/i;
/** So much of an id tells records apart, and finds them again. */
export const SHORT_ID = 12;

/** The record that a person means by an id or a reference; null where it may be one of several, which are then listed. */
export async function chooseRecord(
  store: Store,
  word: string,
  url: string,
  command: string,
): Promise<FoiRecord | null> {
  const found = await find(store, word);
  const [first, ...others] = found;
  if (first === undefined) {
    throw new ConfigError(
      `${hideSecrets(url)} has no record with the id or reference '${word}'; 'foi stats' tells what it holds.`,
    );
  }
  if (others.length === 0 && "text" in first) return first;
  await printChoice(found, command);
  return null;
}

/** The one record that is meant, or summaries of those that may be. */
async function find(store: Store, word: string): Promise<readonly (FoiRecord | RecordSummary)[]> {
  const byId = ID_PREFIX.test(word) ? await store.records.get(word) : null;
  if (byId !== null) return [byId];
  const summaries = await store.records.findByReference(word);
  const [only, ...others] = summaries;
  if (only === undefined || others.length > 0) return summaries;
  const record = await store.records.get(only.id);
  return record === null ? [] : [record];
}

async function printChoice(found: readonly (FoiRecord | RecordSummary)[], command: string): Promise<void> {
  tell(`${found.length} records match; run '${command}' with the id of one:`);
  for (const { id, reference, dateResponded, authority, title } of found) {
    const facts = [reference, dateResponded, authority, title].filter((fact) => fact !== null);
    await print(`${id.slice(0, SHORT_ID)}  ${toPrintable(facts.join(" · "))}`);
  }
}
