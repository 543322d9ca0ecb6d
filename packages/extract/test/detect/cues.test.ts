import { expect, test } from "@jest/globals";
import { GENRE_ROWS } from "../../src/detect/genre-rows.js";
import { AGAINST_RESPONSE, CASE_NUMBER, FOR_RESPONSE } from "../../src/detect/response-cues.js";
import { ADDRESS_CUES } from "../../src/detect/weigh-address.js";

const WORDS = [...FOR_RESPONSE, ...AGAINST_RESPONSE, ...GENRE_ROWS];
const ALL = [...WORDS, CASE_NUMBER, ...ADDRESS_CUES];

test.each(ALL.map((cue) => [cue.name, cue] as const))("%s matches its examples and no others", (_, cue) => {
  for (const text of cue.examples.match) expect([text, cue.pattern.test(text)]).toEqual([text, true]);
  for (const text of cue.examples.noMatch) expect([text, cue.pattern.test(text)]).toEqual([text, false]);
});

test.each(WORDS.map((cue) => [cue.name, cue] as const))("%s is found by an anchor in each of its matches", (_, cue) => {
  for (const text of cue.examples.match) {
    const line = `${text}\n`.toLowerCase();
    expect([text, cue.anchors.some((anchor) => line.includes(anchor))]).toEqual([text, true]);
  }
});

test("anchors are lower-case ASCII, long enough for the search to leap", () => {
  for (const anchor of WORDS.flatMap(({ anchors }) => anchors)) expect(anchor).toMatch(/^[ -@[-~\n\r]{6,}$/);
  for (const anchor of FOR_RESPONSE.flatMap(({ anchors }) => anchors)) expect(anchor.length).toBeGreaterThanOrEqual(7);
});

test("names are given once", () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});
