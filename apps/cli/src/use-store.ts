import { existsSync } from "node:fs";
import { ConfigError } from "@foi-records/contract";
import { type Batching, openStore, type Store } from "@foi-records/store";

const SQLITE_PATH = /^sqlite:(?:\/\/)?(.+)$/;
const IN_MEMORY = ":memory:";

/** Opens a store that is there already, for reading; opening one that is not would make an empty one of that name. */
export async function useStore<T>(url: string, work: (store: Store) => Promise<T>): Promise<T> {
  const path = SQLITE_PATH.exec(url)?.[1];
  if (path !== undefined && path !== IN_MEMORY && !existsSync(path)) {
    throw new ConfigError(`There is no store at ${path}; make one with 'foi ingest FOLDER --store ${url}'.`);
  }
  return useOrMakeStore(url, work);
}

/** Opens a store, making it where it is not, and closes it whatever happens. */
export async function useOrMakeStore<T>(
  url: string,
  work: (store: Store) => Promise<T>,
  batching?: Batching,
): Promise<T> {
  const store = await openStore(url, batching);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
