import type { Search } from "./container.js";
import type { FileFacts } from "./file.js";
import type { Operand } from "./operand.js";
import type { SourceItem } from "./source.js";

/** What a source is opened with. */
export interface Opening extends FileFacts {
  readonly search: Search;
  /** Standard input; borrowed. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** A kind of place that documents come from. */
export interface SourceKind {
  readonly name: string;
  /** True where the operand is of this kind. */
  claims(operand: Operand): boolean;
  discover(operand: Operand, opening: Opening): AsyncGenerator<SourceItem>;
  /** How many documents there are, where that can be told by names alone, with images or without; null where it can't. */
  count(operand: Operand, images: boolean): Promise<number | null>;
}
