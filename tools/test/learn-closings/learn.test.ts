import { describe, expect, test } from "@jest/globals";
import { sumOf } from "../../src/learn/logistic.js";
import { learn, type Paragraph } from "../../src/learn-closings/learn.js";

const paragraph = (closes: boolean, ...signs: string[]): Paragraph => ({ text: "", layout: "", closes, signs });
const SEEN: readonly Paragraph[] = Array.from({ length: 12 }, (_, index) => [
  paragraph(true, "sorry", "we", ...(index === 0 ? ["rare"] : [])),
  paragraph(false, "boats", "we"),
]).flat();

describe("weights of what follows the answers", () => {
  test("tell the two apart by what stands in one of them alone", () => {
    const model = learn(SEEN, 1);
    expect(sumOf(model, { signs: ["sorry", "we"] })).toBeGreaterThan(1);
    expect(sumOf(model, { signs: ["boats", "we"] })).toBeLessThan(-1);
    expect(Math.abs(model.weights.get("we") ?? 1)).toBeLessThan(0.2);
    expect(model.weights.has("rare")).toBe(false);
  });

  test("are the same each time, and the smaller the more they are held back", () => {
    expect(learn(SEEN, 1)).toEqual(learn(SEEN, 1));
    const at = (ridge: number) => learn(SEEN, ridge).weights.get("sorry") ?? 0;
    expect(at(10)).toBeLessThan(at(1));
  });
});
