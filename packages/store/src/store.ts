import type {
  Container,
  CorrectionRow,
  Diagnostic,
  DocumentRef,
  DocumentRow,
  DocumentState,
  ErrorCode,
  FoiRecord,
  FoiRecordsError,
  RecordRow,
  TableName,
  Tables,
  ValidatorRow,
} from "@foi-records/contract";
import type { SearchPage, SearchRequest } from "./search/record-search.js";
import type { SimilarityStore } from "./similarity/similarity-store.js";

/** Which version of the extractor worked a document. */
export type Extractor = FoiRecord["extractor"];

/** A document's bytes with what its source knows of them, ready to be kept. */
export interface Capture {
  readonly ref: DocumentRef;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly retrievedAt: string | null;
  readonly container: Container | null;
}

/** What a reading gave, to be written with its ledger row in one transaction. */
export interface Reading {
  readonly ref: DocumentRef;
  readonly extractor: Extractor;
  readonly records: readonly FoiRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a document gave no record, to be written in its ledger row. */
export interface Failure {
  readonly ref: DocumentRef;
  readonly extractor: Extractor;
  /** `failed` will never work with this extractor; `deferred` may. */
  readonly state: "failed" | "deferred";
  readonly error: FoiRecordsError;
}

/** A document that gave no record, as lists print it. */
export interface FailedDocument extends DocumentRef {
  readonly state: "failed" | "deferred";
  readonly code: ErrorCode;
  readonly message: string;
  /** The version that tried it last. */
  readonly extractorVersion: string;
  readonly attempts: number;
  /** When it was tried last, in UTC. */
  readonly updatedAt: string;
}

/** Which failed documents; by default all. */
export interface FailedSelection {
  readonly codes?: readonly ErrorCode[];
}

/** Which documents; what is given must all hold, and nothing given is every current capture. */
export interface DocumentSelection {
  /** Documents that this version has not read: kept, deferred, or worked by another. */
  readonly staleFor?: Extractor;
  /** Documents with a record of this authority, whatever its case. */
  readonly authority?: string;
  /** Documents whose address has this host. */
  readonly host?: string;
  /** Documents scraped at or after this time; those of unknown time by when they were last worked. */
  readonly since?: string;
  /** Documents with a record of this outcome. */
  readonly outcome?: string;
  /** Documents with a record that has a warning of this code. */
  readonly warning?: string;
  /** Documents with a record whose outcome is less sure than this. */
  readonly confidenceBelow?: number;
  /** Documents with one of these ids, or with a record of one. */
  readonly ids?: readonly string[];
}

/** How far the work has come, in documents. */
export interface LedgerCounts {
  readonly states: Readonly<Record<DocumentState, number>>;
  readonly errors: Readonly<Record<string, number>>;
}

/** What saving a reading did. */
export interface SaveResult {
  /** True where any record is new, differs from the stored one, or is gone. */
  readonly changed: boolean;
}

/** The bytes of documents, each content once. */
export interface BlobStore {
  get(sha256: string): Promise<Uint8Array | null>;
}

/** Which captures there are and how far the work on each has come. */
export interface Ledger {
  /**
   * Keeps the bytes and the capture. The capture of an address that was seen last is its current one; a capture whose
   * time is not known is seen now. Does nothing where all that is so.
   */
  keep(capture: Capture): Promise<void>;
  get(id: string): Promise<DocumentRow | null>;
  /** Writes that a document gave no record; what an earlier version read in it goes to history. */
  fail(failure: Failure): Promise<void>;
  /** Current captures that gave no record, in order of their id, read page by page. */
  failed(selection?: FailedSelection): AsyncIterable<FailedDocument>;
  /** Makes failed documents such as were never read, so that the next who meets them reads them. */
  release(ids: readonly string[]): Promise<void>;
  /** Current captures by what is known of them, in order of their id, read page by page. */
  select(selection: DocumentSelection): AsyncIterable<DocumentRef>;
  /** How many current captures are in each state, and how many failed with each code. */
  counts(): Promise<LedgerCounts>;
}

/** One kept reading of a record. */
export interface KeptReading {
  readonly record: FoiRecord;
  /** When it was saved, in UTC. */
  readonly savedAt: string;
  /** True for the reading that the record has now; false for all readings of a record that is gone. */
  readonly isCurrent: boolean;
}

/** One capture of an address, with every reading of one response in it, oldest first. */
export interface CaptureHistory {
  readonly document: Pick<
    DocumentRow,
    "id" | "uri" | "sha256" | "firstSeenAt" | "lastSeenAt" | "isCurrent" | "state" | "errorCode" | "errorMessage"
  >;
  /** The response's record in this capture; null where the capture has none. */
  readonly recordId: string | null;
  readonly readings: readonly KeptReading[];
}

/** The columns by which lists show a record. */
export type RecordSummary = Pick<
  RecordRow,
  "id" | "uri" | "authority" | "reference" | "title" | "dateResponded" | "outcome" | "kind"
>;

/** A value with how many records have it. */
export interface Count {
  readonly value: string | null;
  readonly count: number;
}

/** Counts over the current captures; `authorities` and `provisions` are ordered by count, `years` by year. */
export interface Stats {
  readonly documents: readonly Count[];
  readonly records: number;
  readonly kinds: readonly Count[];
  readonly outcomes: readonly Count[];
  readonly provisions: readonly (Count & { readonly title: string | null })[];
  readonly authorities: readonly Count[];
  readonly years: readonly Count[];
  readonly errors: readonly Count[];
}

/** Which rows an export walks: by default those of current captures, with `history` all. */
export interface Selection {
  readonly history?: boolean;
}

/** Tables that an export can walk row by row. */
export type ExportTable = Extract<TableName, "records" | "questions" | "citations" | "exemptions" | "documents">;

/** Records, their rows and what lists ask of them. */
export interface RecordStore {
  /** Writes records, their rows and the ledger row in one transaction; an identical record writes nothing. */
  save(reading: Reading): Promise<SaveResult>;
  /** By id or by a prefix that only one record has; null where there is none, `CONFIG` where the prefix is not unique. */
  get(idOrPrefix: string): Promise<FoiRecord | null>;
  /** The records of one capture, in order of id. */
  ofDocument(documentId: string): Promise<readonly FoiRecord[]>;
  /** Every kept reading of a record, oldest first. */
  versions(id: string): Promise<readonly FoiRecord[]>;
  /** All captures of a record's address, by its id or a prefix that only one record has, as they were seen first. */
  history(idOrPrefix: string): AsyncIterable<CaptureHistory>;
  /** Current records with this reference, whatever its case; failing that, those whose reference contains it. */
  findByReference(reference: string): Promise<readonly RecordSummary[]>;
  stats(): Promise<Stats>;
  count(selection?: Selection): Promise<number>;
  /** Records in order of id, read page by page. */
  all(selection?: Selection): AsyncIterable<FoiRecord>;
  rows<Name extends ExportTable>(table: Name, selection?: Selection): AsyncIterable<Tables[Name]>;
}

/** What people corrected; no reading of a machine touches it. */
export interface CorrectionStore {
  /** Writes a correction; one that is there already stays as it is. */
  add(correction: CorrectionRow): Promise<void>;
  /** The corrections of some records, oldest first. */
  of(recordIds: readonly string[]): Promise<readonly CorrectionRow[]>;
}

/** What sites said of the state of pages when they were kept. */
export interface ValidatorStore {
  /** By the SHA-256 of the address; null where nothing was kept of it. */
  get(id: string): Promise<ValidatorRow | null>;
  /** Keeps what holds now in the place of what held before. */
  keep(validator: ValidatorRow): Promise<void>;
}

/** Everything that is kept: records, bytes and progress, in one place. */
export interface Store {
  readonly records: RecordStore;
  readonly ledger: Ledger;
  readonly blobs: BlobStore;
  readonly similarity: SimilarityStore;
  readonly corrections: CorrectionStore;
  readonly validators: ValidatorStore;
  /** Current records with some words in them, the best first; throws `SEARCH_QUERY` where the query names none. */
  search(request: SearchRequest): Promise<SearchPage>;
  /** Writes what waits and lets go of the database. */
  close(): Promise<void>;
}
