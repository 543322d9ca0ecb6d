import { weigherOfForest } from "@foi-records/extract/calibration";
import { describe, expect, test } from "@jest/globals";
import { growForest } from "../../src/learn/grow-trees.js";

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const GROWTH = { trees: 40, leaves: 6, step: 0.2 };

function table(rows: number, seed: number) {
  const next = chance(seed);
  const columns = Array.from({ length: 3 }, () => Float32Array.from({ length: rows }, () => next() * 2 - 1));
  const [one, other] = columns as [Float32Array, Float32Array, Float32Array];
  // Neither value tells anything by itself.
  const isOne = Uint8Array.from(one, (value, row) => Number(value > 0 !== (other[row] as number) > 0.3));
  return { columns, isOne };
}

describe("trees that are grown", () => {
  test("tell what only two values together tell, of things that they were not grown from", () => {
    const weigh = weigherOfForest(growForest(table(4000, 1), GROWTH));
    const { columns, isOne } = table(1000, 2);
    const right = isOne.filter((one, row) => {
      const values = Float64Array.from(columns, (column) => column[row] as number);
      return weigh(values, 0) > 0 === (one === 1);
    });
    expect(right.length).toBeGreaterThan(950);
  });

  test("are the same for the same things", () => {
    expect(growForest(table(500, 3), GROWTH)).toEqual(growForest(table(500, 3), GROWTH));
  });

  test("add next to nothing where nothing tells", () => {
    const { columns } = table(3000, 4);
    const next = chance(5);
    const isOne = Uint8Array.from({ length: 3000 }, () => Number(next() < 0.5));
    const weigh = weigherOfForest(growForest({ columns, isOne }, { trees: 10, leaves: 4, step: 0.1 }));
    const sums = table(200, 6).isOne.map((_, row) =>
      Math.abs(
        weigh(
          Float64Array.from(columns, (c) => c[row] ?? 0),
          0,
        ),
      ),
    );
    expect(Math.max(...sums)).toBeLessThan(1);
  });
});
