/** How pages are fetched from sites. */
export interface FetchOptions {
  /** Mail or web address of who fetches, told to every site; null where none is given. */
  readonly contact: string | null;
  /** Least time between two requests to a host; a site may ask for more. */
  readonly delayMs: number;
  /** An answer that takes longer is given up. */
  readonly timeoutMs: number;
  /** True where addresses of private networks may be fetched. */
  readonly allowPrivate: boolean;
}

/** A second between requests, as long as a person takes to follow a link. */
export const DEFAULT_FETCH: FetchOptions = { contact: null, delayMs: 1000, timeoutMs: 30_000, allowPrivate: false };

/** The name by which robots.txt speaks of this program. */
export const ROBOT_NAME = "foi-records";

/** What is told to sites: who asks, and where to write. */
export function userAgentOf({ contact }: FetchOptions): string {
  return contact === null ? ROBOT_NAME : `${ROBOT_NAME} (+${contact})`;
}
