import { describe, expect, test } from "@jest/globals";
import { COUNTRY_CUES, REGIME_CONTEXTS, REGIME_NAMES, REGIME_PROVISIONS } from "../../src/metadata/regime-cues.js";

const ROWS = [...REGIME_NAMES, ...REGIME_CONTEXTS, ...REGIME_PROVISIONS, ...COUNTRY_CUES];

describe("cues of regimes", () => {
  test.each(ROWS.flatMap(({ pattern, examples }) => examples.match.map((text) => [pattern, text] as const)))(
    "%s finds %j",
    (pattern, text) => expect(pattern.test(text)).toBe(true),
  );

  test.each(ROWS.flatMap(({ pattern, examples }) => examples.noMatch.map((text) => [pattern, text] as const)))(
    "%s leaves %j",
    (pattern, text) => expect(pattern.test(text)).toBe(false),
  );
});
