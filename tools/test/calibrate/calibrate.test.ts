import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { SIGNAL_NAMES, VALUE_KINDS } from "@foi-records/extract/calibration";
import { describe, expect, it } from "@jest/globals";
import { crossFit, foldOf, weigh } from "../../src/calibrate/cross-fit.js";
import { keep, readKept } from "../../src/calibrate/first-touch.js";
import { fit, predict } from "../../src/calibrate/fit.js";
import { measure } from "../../src/calibrate/measure.js";
import { createRandom } from "../../src/make-pages/index.js";

/** Values that are right in 19 of 20 cases without a sign, and in 6 of 10 with it. */
function signed(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const sign = index % 3 === 0 ? 1 : 0;
    const right = sign === 1 ? index % 10 < 6 : index % 20 !== 1;
    return { kind: "question" as const, layout: `layout-${index % 40}`, signals: [sign], right };
  });
}

describe("fit", () => {
  it("finds the shares that the signs stand for", () => {
    const samples = signed(6000).map((one) => ({ ...one, weight: 1 }));
    const model = fit(samples, 0.01);
    const share = (sign: number) => {
      const same = samples.filter(({ signals }) => signals[0] === sign);
      return same.filter(({ right }) => right).length / same.length;
    };
    expect(predict(model, [0])).toBeCloseTo(share(0), 2);
    expect(predict(model, [1])).toBeCloseTo(share(1), 2);
  });

  it("settles where every value is right, and on no value at all", () => {
    const { bias } = fit([{ signals: [1], right: true, weight: 1 }], 0.5);
    expect(Number.isFinite(bias)).toBe(true);
    expect(fit([], 0.5)).toEqual({ bias: 0, weights: [] });
  });
});

describe("crossFit", () => {
  it("judges every value once, each set as heavy as the labelled one", () => {
    const sets = { labelled: signed(120), made: signed(480), firstTouch: signed(60) };
    const samples = weigh(sets);
    const total = (name: string) => samples.reduce((sum, { set, weight }) => (set === name ? sum + weight : sum), 0);
    expect([total("made"), total("firstTouch")].map(Math.round)).toEqual([120, 120]);
    expect(crossFit(samples, 0.5)).toHaveLength(660);
  });

  it("puts a layout into one fold, whatever else there is", () => {
    expect(foldOf("council-letter-text")).toBe(foldOf("council-letter-text"));
    const folds = Array.from({ length: 500 }, (_, index) => foldOf(`layout-${index}`));
    expect(new Set(folds).size).toBe(10);
  });
});

describe("measure", () => {
  it("finds no error where the share that is right is the one that was stated", () => {
    const values = Array.from({ length: 100 }, (_, index) => ({ stated: 0.75, right: index % 4 !== 0 }));
    expect(measure(values)).toEqual({ n: 100, wrong: 25, ece: 0, told: 0.5 });
  });

  it("tells a surer right value from a wrong one", () => {
    const values = [
      { stated: 0.9, right: true },
      { stated: 0.5, right: false },
    ];
    expect(measure(values)).toMatchObject({ told: 1, ece: 0.3 });
    expect(measure([]).told).toBeNull();
  });
});

describe("values at first touch", () => {
  it("come back with the signals they were kept with", () => {
    const path = join(mkdtempSync(join(tmpdir(), "foi-kept-")), "values.json");
    const width = SIGNAL_NAMES.outcome.length;
    const random = createRandom(5);
    const values = Array.from({ length: 4 }, (_, index) => ({
      kind: "outcome" as const,
      layout: `letter-${index}`,
      right: index > 0,
      signals: Array.from({ length: width }, () => Number(random.next().toFixed(3))),
    }));
    keep(path, values.slice(0, 2));
    keep(path, values.slice(2));
    expect(readKept(path)).toEqual(values);
  });

  it("are there for every kind of value", () => {
    const kinds = new Set(readKept(resolve("../fixtures/first-touch-values.json")).map(({ kind }) => kind));
    expect(VALUE_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe("the committed weights", () => {
  const { heldOut, models } = JSON.parse(
    readFileSync(resolve("../packages/extract/src/confidence/weights.generated.json"), "utf8"),
  );

  it("are of signals that are there", () => {
    for (const kind of VALUE_KINDS) {
      const unknown = Object.keys(models[kind].weights).filter((name) => !SIGNAL_NAMES[kind].includes(name));
      expect([kind, unknown]).toEqual([kind, []]);
    }
  });

  it("were calibrated to within a twentieth on layouts held back", () => {
    expect(heldOut.all.labelled.ece).toBeLessThanOrEqual(0.05);
    expect(heldOut.all.made.ece).toBeLessThanOrEqual(0.05);
  });
});
