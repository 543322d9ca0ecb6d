import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createNumberTable } from "../../src/text/number-table.js";

describe("the table of numbers", () => {
  test("gives each number one id, in the order in which they are met", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 2 }), { maxLength: 200 }), (numbers) => {
        const table = createNumberTable(8);
        const ids = new Map<number, number>();
        for (const number of numbers) {
          expect(table.idOf(number)).toBe(ids.get(number) ?? 0);
          const isNew = !ids.has(number);
          if (isNew) ids.set(number, ids.size + 1);
          expect([table.meet(number), table.isNew()]).toEqual([ids.get(number), isNew]);
        }
        expect(table.size()).toBe(ids.size);
      }),
    );
  });

  test("knows none once it is cleared", () => {
    const table = createNumberTable(4);
    table.meet(7);
    table.clear();
    expect([table.idOf(7), table.size(), table.meet(9)]).toEqual([0, 0, 1]);
  });

  test("refuses more than it has places for", () => {
    const table = createNumberTable(2);
    for (const number of [1, 2, 3]) table.meet(number);
    expect(() => table.meet(4)).toThrow(RangeError);
    expect(table.meet(3)).toBe(3);
  });
});
