import type { Span } from "@foi-records/contract";

/** Values of a record that were judged and not read off, by the name under which their weights are kept. */
export const VALUE_KINDS = [
  "authority",
  "reference",
  "dateReceived",
  "dateResponded",
  "request",
  "outcome",
  "question",
  "status",
  "questionExemptions",
  "exemption",
  "citationRole",
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** One sign of how well a value was read, between 0 and 1. No sign decides alone: each has a weight, learned from labelled pages. */
export interface Signal<T> {
  readonly name: string;
  readonly read: (value: T) => number;
}

/** A value of the record with its signals, in the order of its kind's names. */
export interface SignalledValue {
  readonly pointer: string;
  readonly kind: ValueKind;
  readonly signals: readonly number[];
}

/** The signals of one page: those that all its values share, and each value's own. */
export interface PageSignals {
  readonly shared: readonly number[];
  readonly values: readonly SignalledValue[];
}

/** The last characters of a sentence, a figure or a list's entry. */
const ENDINGS = new Set(".!?:;)]\"'’”%0123456789");

/** True where a text ends and does not break off. */
export function ends(text: string): boolean {
  return text === "" || ENDINGS.has(text.trimEnd().at(-1) ?? "");
}

/** 1 where something is so. */
export function when(so: boolean): number {
  return so ? 1 : 0;
}

/** A quantity as a share of what counts as much, at most 1. */
export function upTo(most: number, value: number): number {
  return value >= most ? 1 : Math.max(0, value / most);
}

/** Length of some spans together. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
