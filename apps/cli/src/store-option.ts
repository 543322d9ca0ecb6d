import { openStore, type Store } from "@foi-records/store";
import type { Command } from "commander";
import { z } from "zod";
import type { Config } from "./config.js";

/** The option that every command with a store shares; extend it by the command's own. */
export const storeOptionsSchema = z.object({ store: z.string().min(1).optional() });

/** Declares `--store`, whose default is STORE_URL. */
export function declareStoreOption(command: Command): Command {
  return command.option("--store <address>", "where records are kept (default: STORE_URL, else sqlite:./foi.db)");
}

/** The address of the store: the option before the environment. */
export function storeAddress(options: z.infer<typeof storeOptionsSchema>, config: Config): string {
  return options.store ?? config.STORE_URL;
}

/** Opens the store, uses it and closes it, whatever happens. */
export async function withStore<T>(address: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(address);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
