import { StoreUnavailableError } from "@foi-records/contract";
import { LostStoreError } from "../lost-store.js";
import { hideSecrets } from "../store-address.js";

/** What a person can do about the errors that they can do something about, by code of the system or of PostgreSQL. */
const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: "no server answers there: is it running, and are host and port right?",
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "the name of the host cannot be looked up now",
  ETIMEDOUT: "the server does not answer: is a firewall between?",
  ECONNRESET: "the server has closed the connection",
  ENOENT: "there is no such socket: is the server running?",
  "28P01": "the server refuses this user and password",
  "28000": "the server refuses this user",
  "3D000": "the server has no such database: make it with createdb",
  "42501": "this user may not do that: grant it the right to make and write tables",
  "53100": "the server's disk is full",
  "53300": "the server has no connection free: stop a worker, or raise its max_connections",
  "57P01": "the server is being stopped",
  "57P03": "the server is starting",
};

/** SQLSTATE classes that say that the server, not the statement, is at fault: connection, resources, shut-down, system. */
const SERVER_CLASSES: ReadonlySet<string> = new Set(["08", "28", "3D", "53", "57", "58"]);
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** An error of the driver as the store's: the database cannot be reached or written now. */
export function toStoreError(error: unknown, url: string): StoreUnavailableError {
  if (error instanceof StoreUnavailableError) return error;
  const code = codeOf(error);
  const message = `PostgreSQL at ${hideSecrets(url)}: ${ADVICE[code] ?? messageOf(error)}`;
  return isServerFault(code) ? new LostStoreError(message, error) : new StoreUnavailableError(message, error);
}

/** Errors without a code of PostgreSQL never came from a statement: they are the network's or the driver's. */
function isServerFault(code: string): boolean {
  return !SQLSTATE.test(code) || SERVER_CLASSES.has(code.slice(0, 2));
}

function codeOf(error: unknown): string {
  const { code, errors } = error as { readonly code?: string; readonly errors?: readonly { readonly code?: string }[] };
  return code ?? errors?.[0]?.code ?? "";
}

function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}
