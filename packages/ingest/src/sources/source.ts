import type { Container } from "@foi-records/contract";
import type { ValidatorStore } from "@foi-records/store";

/** What loading a document gives. */
export interface LoadedItem {
  readonly bytes: Uint8Array;
  /** Media type as the source declares it; null where it declares none. */
  readonly mediaType: string | null;
}

/** A document that a source has found, its bytes not yet read. */
export interface SourceItem {
  readonly uri: string;
  readonly retrievedAt: string | null;
  readonly container: Container | null;
  /** Why the source passes it by; null where it is to be loaded. */
  readonly skipped: string | null;
  /** Reads the bytes; rejects with a `FoiRecordsError`, which is counted and stops nothing. */
  load(signal: AbortSignal): Promise<LoadedItem>;
  /** Told once the bytes are kept, for a source that must not ask for them again; absent where it need not know. */
  kept?(): Promise<void>;
}

/** What a source has looked through to find its documents; most of it is told by numbers alone, for there may be millions. */
export interface SearchCounts {
  /** Records, entries and rows looked at. */
  readonly searched: number;
  readonly passedOn: number;
  /** Those that were not passed on, by why. */
  readonly passedBy: Readonly<Record<string, number>>;
  /** Bytes of files read so far, for the share that is done. */
  readonly bytesRead: number;
}

/** Somewhere that documents come from, found one after another so that none is held. */
export interface Source {
  readonly name: string;
  /** Finds the documents; what is known of pages that were fetched before is borrowed. */
  discover(signal: AbortSignal, validators?: ValidatorStore): AsyncIterable<SourceItem>;
  /** What has been looked through so far; absent where a source passes all on that it finds. */
  search?(): SearchCounts;
}
