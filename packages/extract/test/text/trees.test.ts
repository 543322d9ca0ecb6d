import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LEAF, NODE_SIZE, type Tree, weigherOfForest } from "../../src/text/trees.js";

const VALUES = 4;

/** A tree as anyone would draw it. */
type Drawn = number | { readonly value: number; readonly below: number; readonly yes: Drawn; readonly no: Drawn };

const drawn: fc.Arbitrary<Drawn> = fc.letrec<{ tree: Drawn }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: -9, max: 9 }),
    fc.record({
      value: fc.nat(VALUES - 1),
      below: fc.integer({ min: -3, max: 3 }),
      yes: tie("tree"),
      no: tie("tree"),
    }),
  ),
})).tree;

function laidOut(tree: Drawn): Tree {
  const nodes: number[] = [];
  const lay = (one: Drawn): number => {
    const at = nodes.length / NODE_SIZE;
    nodes.push(LEAF, typeof one === "number" ? one : 0, 0, 0);
    if (typeof one !== "number") {
      const branches = [lay(one.yes), lay(one.no)] as const;
      nodes.splice(at * NODE_SIZE, NODE_SIZE, one.value, one.below, ...branches);
    }
    return at;
  };
  lay(tree);
  return nodes;
}

function followed(tree: Drawn, values: readonly number[]): number {
  if (typeof tree === "number") return tree;
  return followed((values[tree.value] as number) < tree.below ? tree.yes : tree.no, values);
}

describe("a forest", () => {
  test("adds up what each of its trees says of the values that stand from a place on", () => {
    const row = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: VALUES, maxLength: VALUES });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 4 }), row, row, (trees, first, second) => {
        const weigh = weigherOfForest({ start: 0.5, trees: trees.map(laidOut) });
        const expected = trees.reduce<number>((sum, tree) => sum + followed(tree, second), 0.5);
        expect(weigh(Float64Array.from([...first, ...second]), VALUES)).toBe(expected);
      }),
    );
  });
});
