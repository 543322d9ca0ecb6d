import type { SearchCounts } from "./source.js";

/** Counts what containers hold while they are searched. */
export interface SearchTally {
  readBytes(count: number): void;
  passOn(): void;
  passBy(reason: string): void;
  /** One in whose place there is damage. */
  fail(): void;
  read(): SearchCounts;
}

/** Starts counting from nothing. */
export function createSearchTally(): SearchTally {
  let passedOn = 0;
  let bytesRead = 0;
  let searched = 0;
  const passedBy: Record<string, number> = {};
  return {
    readBytes(count) {
      bytesRead += count;
    },
    passOn() {
      searched += 1;
      passedOn += 1;
    },
    passBy(reason) {
      searched += 1;
      passedBy[reason] = (passedBy[reason] ?? 0) + 1;
    },
    fail() {
      searched += 1;
    },
    read: () => ({ searched, passedOn, passedBy: { ...passedBy }, bytesRead }),
  };
}
