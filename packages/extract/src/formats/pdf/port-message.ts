import type { Operators } from "./read-content.js";

/** What pdf.js posts between its two halves. */
export interface Message {
  readonly action?: string;
  readonly sourceName?: string;
  readonly targetName?: string;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly data?: unknown;
  /** Which part of a stream it is. */
  readonly stream?: number;
  readonly streamId?: number;
  readonly desiredSize?: number;
  readonly chunk?: Partial<Operators> | null;
}
