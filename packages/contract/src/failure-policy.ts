import type { ErrorCode } from "./errors.js";

/** Where on its way a document failed. */
export type FailureStage = "source" | "format" | "extract" | "store" | "command";

/**
 * What another try of the same bytes by the same version can do: `never` help; help `once`, for what may have been the
 * machine's fault; or help `later`, when what is missing is back.
 */
export type RetryVerdict = "never" | "once" | "later";

/** What a code says of the document that failed with it. */
export interface FailurePolicy {
  readonly stage: FailureStage;
  readonly retry: RetryVerdict;
}

/** Every error code with its place and its verdict; what decides between giving up and trying again. */
export const FAILURE_POLICIES: Readonly<Record<ErrorCode, FailurePolicy>> = {
  UNSUPPORTED_FORMAT: { stage: "format", retry: "never" },
  EMPTY_DOCUMENT: { stage: "format", retry: "never" },
  UNREADABLE_DOCUMENT: { stage: "format", retry: "never" },
  ENCRYPTED_DOCUMENT: { stage: "format", retry: "never" },
  NO_TEXT_LAYER: { stage: "format", retry: "never" },
  DOCUMENT_TOO_LARGE: { stage: "format", retry: "never" },
  BROKEN_RECORD: { stage: "source", retry: "never" },
  BROKEN_ROW: { stage: "source", retry: "never" },
  ARCHIVE_LIMIT: { stage: "source", retry: "never" },
  FETCH_REFUSED: { stage: "source", retry: "never" },
  HTTP_STATUS: { stage: "source", retry: "never" },
  FETCH_FAILED: { stage: "source", retry: "later" },
  EXTRACT_TIMEOUT: { stage: "extract", retry: "once" },
  EXTRACT_CRASHED: { stage: "extract", retry: "once" },
  RECORD_INVALID: { stage: "extract", retry: "never" },
  SOURCE_UNAVAILABLE: { stage: "source", retry: "later" },
  STORE_UNAVAILABLE: { stage: "store", retry: "later" },
  QUEUE_UNAVAILABLE: { stage: "store", retry: "later" },
  SEARCH_QUERY: { stage: "command", retry: "never" },
  CONFIG: { stage: "command", retry: "never" },
};

/** The verdicts in words, for lists of what failed. */
export const RETRY_VERDICTS: Readonly<Record<RetryVerdict, string>> = {
  never: "a retry gives the same; a newer version may read it",
  once: "tried twice and set apart; more time, more memory or a newer version may read it",
  later: "a retry may help",
};
