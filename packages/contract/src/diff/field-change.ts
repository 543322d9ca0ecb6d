/** A value of a record as JSON has it. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** How many lines of a long text stayed, went and came. */
export interface LineCounts {
  readonly kept: number;
  readonly removed: number;
  readonly added: number;
}

/** One thing that two readings of a response say differently. */
export interface FieldChange {
  /** The field without its place in a list: `outcome`, `questions.answer`, `citations`. What is counted is counted by it. */
  readonly field: string;
  /** Which one of a list it is: a question's label, a provision, a pointer; null for what a record has once. */
  readonly item: string | null;
  /** JSON Pointer of the value in the newer record, or in the older one where the newer has it no more. */
  readonly pointer: string;
  /** The old value; null where there was none. Of the long texts, the lines that went, the first of them. */
  readonly before: JsonValue;
  /** The new value; null where there is none. Of the long texts, the lines that came, the first of them. */
  readonly after: JsonValue;
  /** For the long texts alone: how many lines went and came in all. */
  readonly lines?: LineCounts;
}
