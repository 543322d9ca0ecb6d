import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { CONTENT_CUES, contentCue } from "../../src/noise/content-cues.js";
import { findLineRule } from "../../src/noise/find-line-rule.js";
import { BANNER_LINES } from "../../src/noise/lines/banner.js";
import { CONSENT_LINES } from "../../src/noise/lines/consent.js";
import { FRAME_LINES } from "../../src/noise/lines/frame.js";
import { MAIL_FOOT_LINES } from "../../src/noise/lines/mail-foot.js";
import { PAGE_EDGE_LINES } from "../../src/noise/lines/page-edge.js";
import { PAGE_TOOL_LINES } from "../../src/noise/lines/page-tools.js";
import { REQUEST_SITE_LINES } from "../../src/noise/lines/request-site.js";
import { SITE_FOOT_LINES } from "../../src/noise/lines/site-foot.js";
import { isNavLine } from "../../src/noise/nav-words.js";
import { genericProfile } from "../../src/noise/profiles/generic.js";
import { PROFILES } from "../../src/noise/profiles/index.js";
import { isLinear } from "../is-linear.js";

const LINES = PROFILES.flatMap((profile) => profile.lines);
const ROWS = [...LINES, ...CONTENT_CUES];
const words = (line: string) => line.split(" ").length;

describe("every rule's own examples", () => {
  test.each(ROWS.flatMap((row) => row.examples.match.map((line) => [row.name, line, row.pattern] as const)))(
    "%s matches %j",
    (_name, line, pattern) => {
      expect(pattern.test(line)).toBe(true);
    },
  );
  test.each(LINES.flatMap((row) => row.examples.noMatch.map((line) => [row.name, line, row.pattern] as const)))(
    "%s does not match %j",
    (_name, line, pattern) => {
      expect(pattern.test(line)).toBe(false);
    },
  );
});

describe("every cue's own examples", () => {
  test.each(CONTENT_CUES.flatMap((cue) => cue.examples.noMatch.map((line) => [cue.name, line, cue] as const)))(
    "%s does not take %j for content",
    (_name, line, cue) => {
      expect(words(line) >= cue.minWords && cue.pattern.test(line)).toBe(false);
    },
  );
  test.each(CONTENT_CUES.flatMap((cue) => cue.examples.match.map((line) => [cue.name, line] as const)))(
    "%s makes %j content",
    (_name, line) => {
      expect(contentCue(line)).not.toBeNull();
    },
  );
});

test("a rule knows its line however a scraper wrapped it", () => {
  const wrapped = LINES.flatMap(({ examples }) => examples.match).map((line) => line.replaceAll(" ", "\n"));
  for (const line of wrapped) expect([line, findLineRule(line, genericProfile) !== null]).toEqual([line, true]);
});

test("every table of lines is in the generic profile", () => {
  const folder = new URL("../../src/noise/lines/", import.meta.url);
  expect(readdirSync(folder).sort()).toEqual([
    "banner.ts",
    "consent.ts",
    "frame.ts",
    "hosting-site.ts",
    "mail-foot.ts",
    "page-edge.ts",
    "page-tools.ts",
    "request-site.ts",
    "site-foot.ts",
  ]);
  for (const row of [
    ...BANNER_LINES,
    ...CONSENT_LINES,
    ...FRAME_LINES,
    ...MAIL_FOOT_LINES,
    ...PAGE_EDGE_LINES,
    ...PAGE_TOOL_LINES,
    ...REQUEST_SITE_LINES,
    ...SITE_FOOT_LINES,
  ])
    expect(LINES).toContain(row);
});

test("every profile file is in the index", () => {
  const folder = new URL("../../src/noise/profiles/", import.meta.url);
  const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
  expect(names.filter((name) => name !== "index").sort()).toEqual(PROFILES.map((profile) => profile.name).sort());
});

test("rule names are unique", () => {
  const names = LINES.map((line) => line.name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([...ROWS.map((row) => [row.name, row.pattern] as const)])(
  "%s takes linear time on a hostile line",
  async (_name, pattern) => {
    for (const part of ["a ", "1.", "we use ", "home > ", "- ", "©", "page 1 "])
      expect([part, await isLinear((size) => pattern.test(part.repeat(size)), 1_250)]).toEqual([part, true]);
  },
);

test.each(["Home", "1. Home", "About us", "Contact the council", "Privacy policy", "Cymraeg"])(
  "%j is a menu entry",
  (line) => {
    expect(isNavLine(line)).toBe(true);
  },
);
test.each(["Dear Sir", "14", "Not held.", "£400", "The home was closed?", "Ranger inspection redacted"])(
  "%j is no menu entry",
  (line) => {
    expect(isNavLine(line)).toBe(false);
  },
);
