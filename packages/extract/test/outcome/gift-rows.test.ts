import { describe, expect, test } from "@jest/globals";
import { GIFT_OPENINGS, REFUSAL_FORMS } from "../../src/outcome/gift-forms.js";
import { GIFT_KINDS } from "../../src/outcome/gift-kinds.js";
import weights from "../../src/outcome/gift-weights.generated.json" with { type: "json" };
import { GIFT_STARTS, giftSignsOf, weighGift } from "../../src/outcome/gives-something.js";

describe("signs that something is given", () => {
  test.each([...GIFT_OPENINGS, ...REFUSAL_FORMS])("$name: its examples", ({ wording, examples }) => {
    for (const text of examples.match) expect([text, wording.test(text)]).toEqual([text, true]);
    for (const text of examples.noMatch) expect([text, wording.test(text)]).toEqual([text, false]);
  });

  test.each(GIFT_KINDS)("$name: what asks for it and what gives it", ({ asks, gives, examples }) => {
    for (const text of examples.asks) expect([text, asks.test(text)]).toEqual([text, true]);
    for (const text of examples.gives) expect([text, gives.test(text)]).toEqual([text, true]);
    for (const text of examples.givesNot) expect([text, gives.test(text)]).toEqual([text, false]);
  });

  test("have one name each, and rows that nothing was learned of keep the weight they start from", () => {
    const names = [...GIFT_STARTS.keys()];
    expect(new Set(names).size).toBe(names.length);
    const learned = new Set(Object.keys(weights.signs));
    expect(names.filter((name) => !learned.has(name))).toEqual([]);
  });

  test("are none where nothing is refused or lacking", () => {
    expect(giftSignsOf([{ sign: "given", strong: true, text: "There were 46." }], null, "How many?")).toBeNull();
  });

  test("weigh the same each time", () => {
    const sentences = [
      { sign: "given", strong: false, text: "The survey was made by Marl Diving Ltd." },
      { sign: "withheld", strong: true, text: "Its day rate is withheld under section 43(2)." },
    ] as const;
    const heard = () => giftSignsOf(sentences, null, "Who made the survey, and at what day rate?") ?? [];
    expect(heard()).toEqual(heard());
    expect(heard()).toContain("gives a name before");
    expect(weighGift(heard())).toBe(weighGift([...heard()]));
    expect(weighGift(heard())).toBeGreaterThan(0);
  });
});
