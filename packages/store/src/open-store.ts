import { ConfigError } from "@foi-records/contract";
import { openSqlite } from "./backends/sqlite.js";
import { createStore } from "./create-store.js";
import type { Store } from "./store.js";

const SQLITE = /^sqlite:(?:\/\/)?(.+)$/;

/** Opens the store at an address, `sqlite:PATH`, making it where it is not; throws `CONFIG` for an address of no known kind. */
export async function openStore(url: string): Promise<Store> {
  const path = SQLITE.exec(url)?.[1];
  if (path !== undefined) return createStore(openSqlite(path));
  throw new ConfigError(`No store can be opened at '${withoutSecrets(url)}': the address must be sqlite:PATH.`);
}

const CREDENTIALS = /\/\/[^/@]*@/;

function withoutSecrets(url: string): string {
  return url.replace(CREDENTIALS, "//…@");
}
