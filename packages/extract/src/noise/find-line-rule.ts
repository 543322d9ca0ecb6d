import type { LineRule, SiteProfile } from "./site-profile.js";

/** A profile's rules with one pattern that every match of any of them matches: most lines are settled by it alone. */
interface Matcher {
  readonly any: RegExp;
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
  const text = line.length > MAX_READ ? line.slice(0, MAX_READ) : line;
  const matcher = MATCHERS.get(profile) ?? compile(profile);
  if (!matcher.any.test(text)) return null;
  return matcher.lines.find((line) => line.pattern.test(text)) ?? null;
}

function compile(profile: SiteProfile): Matcher {
  const sources = profile.lines.map((line) => line.pattern.source);
  const any = new RegExp(sources.length === 0 ? "(?!)" : sources.join("|"), "i");
  const matcher = { any, lines: profile.lines };
  MATCHERS.set(profile, matcher);
  return matcher;
}
