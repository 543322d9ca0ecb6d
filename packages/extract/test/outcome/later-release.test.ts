import { describe, expect, it } from "@jest/globals";
import { laterRelease, RELEASE_CUES } from "../../src/outcome/later-release.js";

describe("cues of a later release", () => {
  for (const { name, pattern, examples } of RELEASE_CUES) {
    it.each(examples.match)(`${name} hears %j`, (line) => expect(pattern.test(line)).toBe(true));
    it.each(examples.noMatch)(`${name} does not hear %j`, (line) => expect(pattern.test(line)).toBe(false));
  }
});

describe("where what was withheld is handed over", () => {
  const refusal = "All of it is withheld under section 43(2).\n";

  it("gives up the grounds of the first decision", () => {
    expect(laterRelease(`${refusal}As the exemption no longer applies I attach the list.`)).toBe(refusal.length);
  });

  it("leaves them where something stays withheld", () => {
    const last = "Following an internal review we are able to release the total. The rest is still withheld.";
    expect(laterRelease(refusal + last)).toBeNull();
  });
});
