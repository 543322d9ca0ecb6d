import type { LineRule, SiteProfile } from "./site-profile.js";

/** A notice of more characters than this is a text of its own, not a banner. */
const MAX_NOTICE = 700;
/** A notice names its matter in its first sentences. */
const MAX_READ = 300;

/** The first rule of the profile that a line matches. */
export function findLineRule(line: string, profile: SiteProfile): LineRule | null {
  if (line.length > MAX_NOTICE) return null;
  const text = unwrapped(line.length > MAX_READ ? line.slice(0, MAX_READ) : line);
  return profile.lines.find((rule) => rule.pattern.test(text)) ?? null;
}

/** A sentence that a scraper wrapped is read as one line. */
function unwrapped(text: string): string {
  return text.includes("\n") ? text.replaceAll("\n", " ") : text;
}
