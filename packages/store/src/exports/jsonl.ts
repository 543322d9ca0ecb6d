import { toJsonLine } from "@foi-records/contract";
import type { Selection, Store } from "../store.js";

/** Records as JSON, a line each, in order of id. */
export async function* exportJsonl(store: Store, selection?: Selection): AsyncGenerator<string> {
  for await (const record of store.records.all(selection)) yield `${toJsonLine(record)}\n`;
}
