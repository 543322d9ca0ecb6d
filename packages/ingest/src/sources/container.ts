import type { ValidatorStore } from "@foi-records/store";
import type { FetchOptions } from "./fetch/fetch-options.js";
import type { PageFetcher } from "./fetch/fetch-page.js";
import type { ByteInput } from "./input/byte-input.js";
import type { SearchTally } from "./search-tally.js";
import type { SourceItem } from "./source.js";

/** How containers are searched. */
export interface SearchOptions {
  /** A larger document is not read. */
  readonly maxBytes: number;
  /** True where all documents are passed on; else those that can be FOI responses. */
  readonly all: boolean;
  /** True where images are read too, by OCR. */
  readonly images: boolean;
  /** Which fields of a table hold what. */
  readonly fields: FieldOptions;
  /** How pages are fetched. */
  readonly fetch: FetchOptions;
}

/** Which fields of a table's rows hold what; those that are not named are found by their usual names. */
export interface FieldOptions {
  readonly url?: string | undefined;
  readonly body?: string | undefined;
  readonly type?: string | undefined;
  readonly date?: string | undefined;
  /** How bodies are written down. */
  readonly encoding: "text" | "base64";
}

/** What a search goes by and counts in. */
export interface Search extends SearchOptions {
  readonly tally: SearchTally;
  /** Every kind of container, most certain first. */
  readonly kinds: readonly ContainerKind[];
  /** How many containers stand around this one. */
  readonly depth: number;
  readonly signal: AbortSignal;
  /** Fetches pages: one for a whole run, so that all its sources share each host's turn. */
  readonly fetcher: PageFetcher;
  /** What is known of pages fetched before; null where nothing is kept. */
  readonly validators: ValidatorStore | null;
}

/** A file or stream whose first bytes have been looked at. */
export interface OpenedInput extends ByteInput {
  /** The first bytes, unpacked where the file is gzip-compressed. */
  readonly head: Buffer;
  /** True where the file is gzip-compressed. */
  readonly packed: boolean;
  /** Media type as it was declared; null where none was. */
  readonly mediaType: string | null;
}

/** A kind of file that holds documents. */
export interface ContainerKind {
  readonly name: string;
  /** True where the file is of this kind. */
  claims(input: OpenedInput): boolean;
  /** Finds the documents in it; damage is an item that fails. */
  discover(input: OpenedInput, search: Search): AsyncGenerator<SourceItem>;
}
