import { englishHalf } from "../sections/english-half.js";
import type { LineRule, SiteProfile } from "./site-profile.js";

/** A notice of more characters than this is a text of its own, not a banner. */
const MAX_NOTICE = 700;
/** A notice names its matter in its first sentences. */
const MAX_READ = 300;

/** The first rule of the profile that a line matches. */
export function findLineRule(line: string, profile: SiteProfile): LineRule | null {
  if (line.length > MAX_NOTICE) return null;
  const text = unwrapped(line.length > MAX_READ ? line.slice(0, MAX_READ) : line);
  return ruleOf(text, profile) ?? ofRow(text, profile) ?? ofEnglish(text, profile);
}

function ruleOf(text: string, profile: SiteProfile): LineRule | null {
  return profile.lines.find((rule) => rule.pattern.test(text)) ?? null;
}

const DIVIDER = " | ";
const LONGEST_ROW = 80;

/** 'Top of page | Printer-friendly version': a row of which every part is known. */
function ofRow(text: string, profile: SiteProfile): LineRule | null {
  if (text.length > LONGEST_ROW || !text.includes(DIVIDER)) return null;
  const rules = text.split(DIVIDER).map((part) => ruleOf(part, profile));
  return rules.every((rule) => rule !== null) ? (rules[0] ?? null) : null;
}

/** 'Diweddarwyd ar / Last updated: 3 May 2020': what is said in two languages is known by its English half. */
function ofEnglish(text: string, profile: SiteProfile): LineRule | null {
  if (text.length > LONGEST_ROW) return null;
  const english = englishHalf(text);
  return english === text ? null : ruleOf(english, profile);
}

/** A sentence that a scraper wrapped is read as one line. */
function unwrapped(text: string): string {
  return text.includes("\n") ? text.replaceAll("\n", " ") : text;
}
