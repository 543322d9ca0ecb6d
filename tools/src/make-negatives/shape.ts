/** A part of a page that is no response: what it is made of, chosen by the seed. Strings may hold the slots of `Writer`. */
export type ShapePart =
  | { readonly kind: "heading"; readonly from: readonly string[] }
  | { readonly kind: "paragraphs"; readonly from: readonly string[]; readonly count: readonly [number, number] }
  | { readonly kind: "list"; readonly from: readonly string[]; readonly count: readonly [number, number] }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly cells: readonly string[];
      readonly rows: readonly [number, number];
    };

/** A kind of page that speaks of requests for information, or of nothing of the kind, and answers none. */
export interface NegativeShape {
  readonly name: string;
  readonly titles: readonly string[];
  /** Paths under which sites keep such pages. */
  readonly paths: readonly string[];
  readonly parts: readonly ShapePart[];
}

export const heading = (...from: string[]): ShapePart => ({ kind: "heading", from });
export const say = (count: readonly [number, number], ...from: string[]): ShapePart => ({
  kind: "paragraphs",
  from,
  count,
});
export const list = (count: readonly [number, number], ...from: string[]): ShapePart => ({ kind: "list", from, count });
export const table = (rows: readonly [number, number], header: readonly string[], ...cells: string[]): ShapePart => ({
  kind: "table",
  header,
  cells,
  rows,
});
