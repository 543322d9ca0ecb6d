import type { Mention } from "./group-bodies.js";

/**
 * A scrape runs the words of a menu or a trail into the name behind them, 'Home Organisations Marl Agency': where the page
 * prints that name on a line of its own, and the longer one nowhere else, the words before it are none of the name's.
 */
export function withoutTrails(mentions: readonly Mention[]): readonly Mention[] {
  const alone = new Set(mentions.filter(({ cue }) => cue === "alone").map(({ name }) => name));
  if (alone.size === 0) return mentions;
  const printed = new Map<string, number>();
  for (const { name } of mentions) printed.set(name, (printed.get(name) ?? 0) + 1);
  return mentions.map((mention) => {
    if (printed.get(mention.name) !== 1) return mention;
    const own = tailsOf(mention.name).find((name) => alone.has(name));
    return own === undefined ? mention : { ...mention, name: own, spans: lastOf(mention, own) };
  });
}

/** What is left of a name without one, two or more words of a menu before it. */
function tailsOf(name: string): readonly string[] {
  const words = name.split(" ");
  const own = words.findIndex((word) => !MENU.test(word));
  return words.slice(0, Math.max(0, own)).map((_, index) => words.slice(index + 1).join(" "));
}

/** A word that a name does not begin with, and a site's menu does. */
const MENU = /^(?:News|Home|About|Transparency|Search|Menu|Contact|Login|More|[A-Z][a-z]+s)$/;

function lastOf({ spans }: Mention, name: string): Mention["spans"] {
  return spans.map(({ end }) => ({ start: end - name.length, end }));
}
