import type { LineRule, SiteProfile } from "./site-profile.js";

/**
 * A profile's rules with two patterns that together match what any of them matches, so that most lines are settled at
 * once. Apart, because a pattern whose every branch starts at `^` is tried at one place only.
 */
interface Matcher {
  readonly atStart: RegExp;
  readonly anywhere: RegExp;
  readonly lines: readonly LineRule[];
}

const MATCHERS = new WeakMap<SiteProfile, Matcher>();
/** A notice of more characters than this is a text of its own, not a banner. */
const MAX_NOTICE = 700;
/** A notice names its matter in its first sentences. */
const MAX_READ = 300;

/** The first rule of the profile that a line matches. */
export function findLineRule(line: string, profile: SiteProfile): LineRule | null {
  if (line.length > MAX_NOTICE) return null;
  const text = unwrapped(line.length > MAX_READ ? line.slice(0, MAX_READ) : line);
  const matcher = MATCHERS.get(profile) ?? compile(profile);
  if (!matcher.atStart.test(text) && !matcher.anywhere.test(text)) return null;
  return matcher.lines.find((line) => line.pattern.test(text)) ?? null;
}

/** A sentence that a scraper wrapped is read as one line. */
function unwrapped(text: string): string {
  return text.includes("\n") ? text.replaceAll("\n", " ") : text;
}

function compile(profile: SiteProfile): Matcher {
  const sources = profile.lines.map((line) => line.pattern.source);
  const atStart = union(sources.filter(startsAtStart));
  const anywhere = union(sources.filter((source) => !startsAtStart(source)));
  const matcher = { atStart, anywhere, lines: profile.lines };
  MATCHERS.set(profile, matcher);
  return matcher;
}

/** Every branch of a rule starts at `^`, or none does: the examples' test holds the tables to it. */
function startsAtStart(source: string): boolean {
  return source.startsWith("^");
}

function union(sources: readonly string[]): RegExp {
  return new RegExp(sources.length === 0 ? "(?!)" : sources.join("|"), "i");
}
