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
    const own = [...alone].find((name) => isTail(name, mention.name));
    return own === undefined ? mention : { ...mention, name: own, spans: lastOf(mention, own) };
  });
}

function isTail(name: string, longer: string): boolean {
  return longer.endsWith(` ${name}`) && MENU.test(longer.slice(0, -name.length));
}

/** Words that a name does not begin with, and a site's menu does. */
const MENU =
  /^(?:(?:Organisations?|Departments?|Topics|Services|News|Home|About|Publications|Careers|Transparency|Search|Menu|Contact|Login|More|[A-Z][a-z]+s) )+$/;

function lastOf({ spans }: Mention, name: string): Mention["spans"] {
  return spans.map(({ end }) => ({ start: end - name.length, end }));
}
