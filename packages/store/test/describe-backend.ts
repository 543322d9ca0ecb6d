import { afterAll, afterEach, beforeEach, describe } from "@jest/globals";
import { createStore } from "../src/create-store.js";
import type { Store } from "../src/store.js";
import type { Backend, Place } from "./backends.js";

/** What a test works on: an empty store of its own. */
export interface OnBackend {
  readonly store: Store;
  /** Closes the store and opens it again over what it has written. */
  reopen(): Promise<void>;
}

/** Runs tests over one backend, each on an empty store; a backend that is not here is skipped by name, with its reason. */
export function describeBackend(backend: Backend, tests: (on: OnBackend) => void): void {
  const run = backend.skipped === null ? describe : describe.skip;
  const because = backend.skipped === null ? "" : ` (skipped: ${backend.skipped})`;
  run(`${backend.name}${because}`, () => {
    let place: Place;
    let store: Store;
    const open = async () => {
      store = await createStore(await place.open(), { documents: 128, waitMs: 8 });
    };
    const reopen = async () => {
      await store.close();
      await open();
    };

    beforeEach(async () => {
      place = await backend.makePlace();
      await open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });
    afterAll(() => backend.stop());

    tests({
      get store() {
        return store;
      },
      reopen,
    });
  });
}
