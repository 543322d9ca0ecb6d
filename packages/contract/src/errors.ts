/** Every error code, what it means, and what a person can do. A code is never reused; `docs/errors.md` is generated from this table. */
export const ERROR_CODES = {
  UNSUPPORTED_FORMAT: {
    meaning: "The bytes are of a kind that no reader knows (a program, an archive, a workbook), or an image.",
    action:
      "Give HTML, text, Markdown, PDF, Word or mail; the message says what was met and what to save it as. An " +
      "image of pages (PNG, JPEG, TIFF) is read with --ocr.",
  },
  EMPTY_DOCUMENT: {
    meaning: "The document has no bytes, or nothing but white space.",
    action: "Scrape it again; nothing can be read from it.",
  },
  UNREADABLE_DOCUMENT: {
    meaning: "The bytes look like a known format and cannot be read as it.",
    action: "Open the file by hand; if it opens, report it as a fault with its sha-256.",
  },
  ENCRYPTED_DOCUMENT: {
    meaning: "The document opens only with a password.",
    action: "Ask the source for a copy without one; nothing can be read from it.",
  },
  NO_TEXT_LAYER: {
    meaning: "The document is pictures of pages: no page has text that can be read.",
    action: "Read it with --ocr (the optional package packages/ocr), or ask the source for a copy with text.",
  },
  DOCUMENT_TOO_LARGE: {
    meaning: "The document is larger, deeper or has more parts than the limits allow.",
    action: "Raise the limit with --max-bytes if the document is genuine.",
  },
  BROKEN_RECORD: {
    meaning: "A record of a web archive or an entry of a ZIP file is damaged, cut short or not as long as it says.",
    action: "The rest was read. Where the record matters, get the file again; the message tells the place in it.",
  },
  BROKEN_ROW: {
    meaning: "A line of a table (JSON Lines, CSV) cannot be read, or has no document in it.",
    action:
      "The rest was read. Look at the line that the message names; --body-field and --url-field choose the fields.",
  },
  ARCHIVE_LIMIT: {
    meaning: "An archive has more entries, goes deeper or unpacks to more than an honest one does.",
    action: "Unpack it by hand, if you trust it, and give the folder.",
  },
  FETCH_REFUSED: {
    meaning:
      "A page may not be fetched: the site's robots.txt forbids it, or the address is that of a private network.",
    action: "Ask the site for leave or for a copy. For a server of your own, --allow-private.",
  },
  HTTP_STATUS: {
    meaning: "The site answered with an error that asking again does not change (404 Not Found, 403 Forbidden, …).",
    action: "Look at the address in a browser; take it off the list where it is gone.",
  },
  FETCH_FAILED: {
    meaning: "The site could not be reached, did not answer in time, or is overloaded.",
    action: "Run the same command again later; what was fetched is not fetched again.",
  },
  EXTRACT_TIMEOUT: {
    meaning: "Reading took longer than the time limit and was ended.",
    action: "Try it again with a longer --timeout ('foi retry --code EXTRACT_TIMEOUT'); report it if it stays slow.",
  },
  EXTRACT_CRASHED: {
    meaning: "The thread that read the document died, most often for want of memory.",
    action: "Try it again with fewer threads ('foi retry --code EXTRACT_CRASHED'); report it if it dies alone.",
  },
  SOURCE_UNAVAILABLE: {
    meaning: "A file or folder could not be read.",
    action: "Check that the path exists and may be read, then run the same command again.",
  },
  STORE_UNAVAILABLE: {
    meaning: "The database could not be opened or written.",
    action: "Check the address of the store, its rights and the free space, then run the same command again.",
  },
  QUEUE_UNAVAILABLE: {
    meaning: "The queue's server, Redis, could not be reached.",
    action: "Check REDIS_URL and that the server runs; what was kept is kept, so run the same command again.",
  },
  RECORD_INVALID: {
    meaning: "The finished record broke its own contract. This is a fault of foi-records.",
    action: "Report the document and the message.",
  },
  SEARCH_QUERY: {
    meaning: "A search names no word to find, only says what must not be found, or is too long.",
    action: "Give at least one word to find; 'foi search --help' shows how a search is written.",
  },
  CONFIG: {
    meaning: "An option or an environment variable is wrong.",
    action: "Correct the value that the message names.",
  },
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** Base of all errors that foi-records throws; `retryable` says whether the same call may work later. */
export class FoiRecordsError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  constructor(code: ErrorCode, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}

/** The bytes are of a kind that no reader knows. */
export class UnsupportedFormatError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("UNSUPPORTED_FORMAT", message, { cause });
  }
}

/** There is nothing in the document to read. */
export class EmptyDocumentError extends FoiRecordsError {
  constructor(message: string) {
    super("EMPTY_DOCUMENT", message);
  }
}

/** The bytes claim a format and cannot be read as it. */
export class UnreadableDocumentError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("UNREADABLE_DOCUMENT", message, { cause });
  }
}

/** The document asks for a password. */
export class EncryptedDocumentError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("ENCRYPTED_DOCUMENT", message, { cause });
  }
}

/** The pages are pictures. */
export class NoTextLayerError extends FoiRecordsError {
  constructor(message: string) {
    super("NO_TEXT_LAYER", message);
  }
}

/** A limit on size, depth or parts was met. */
export class DocumentTooLargeError extends FoiRecordsError {
  constructor(message: string) {
    super("DOCUMENT_TOO_LARGE", message);
  }
}

/** A part of an archive is damaged. */
export class BrokenRecordError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("BROKEN_RECORD", message, { cause });
  }
}

/** A line of a table holds no document. */
export class BrokenRowError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("BROKEN_ROW", message, { cause });
  }
}

/** An archive asks for more than the limits allow. */
export class ArchiveLimitError extends FoiRecordsError {
  constructor(message: string) {
    super("ARCHIVE_LIMIT", message);
  }
}

/** A page may not be fetched. */
export class FetchRefusedError extends FoiRecordsError {
  constructor(message: string) {
    super("FETCH_REFUSED", message);
  }
}

/** A site's error that stays. */
export class HttpStatusError extends FoiRecordsError {
  constructor(message: string) {
    super("HTTP_STATUS", message);
  }
}

/** A site can't be reached now. */
export class FetchFailedError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("FETCH_FAILED", message, { retryable: true, cause });
  }
}

/** Reading was ended by its time limit. */
export class ExtractTimeoutError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("EXTRACT_TIMEOUT", message, { cause });
  }
}

/** The reading thread died. */
export class ExtractCrashedError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("EXTRACT_CRASHED", message, { cause });
  }
}

/** A file or folder could not be read now. */
export class SourceUnavailableError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("SOURCE_UNAVAILABLE", message, { retryable: true, cause });
  }
}

/** The database could not be reached or written now. */
export class StoreUnavailableError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("STORE_UNAVAILABLE", message, { retryable: true, cause });
  }
}

/** The queue could not be reached now. */
export class QueueUnavailableError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("QUEUE_UNAVAILABLE", message, { retryable: true, cause });
  }
}

/** The finished record broke its contract: our fault, never the document's. */
export class RecordInvalidError extends FoiRecordsError {
  constructor(message: string, cause?: unknown) {
    super("RECORD_INVALID", message, { cause });
  }
}

/** A search cannot be understood: the words of whoever searches are at fault, nothing else. */
export class SearchQueryError extends FoiRecordsError {
  constructor(message: string) {
    super("SEARCH_QUERY", message);
  }
}

/** An option or environment variable is wrong. */
export class ConfigError extends FoiRecordsError {
  constructor(message: string) {
    super("CONFIG", message);
  }
}

/** An error as it crosses threads: a copied `Error` loses its class and code, a plain object does not. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
}

/** What to throw in a thread in place of the error; errors that are not ours cross as they are. */
export function toPlainError(error: unknown): unknown {
  if (!(error instanceof FoiRecordsError)) return error;
  const { code, message, retryable } = error;
  return { code, message, retryable } satisfies PlainError;
}

/** The inverse of `toPlainError`; null for anything else. */
export function fromPlainError(value: unknown): FoiRecordsError | null {
  if (typeof value !== "object" || value === null || value instanceof Error) return null;
  const { code, message, retryable } = value as Partial<PlainError>;
  if (code === undefined || message === undefined || !(code in ERROR_CODES)) return null;
  return new FoiRecordsError(code, message, { retryable: retryable ?? false });
}
