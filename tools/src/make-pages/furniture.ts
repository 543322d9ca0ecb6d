import type { Random } from "./random.js";
import {
  ALERTS,
  BETAS,
  COOKIE_BUTTONS,
  COOKIE_HEADS,
  COOKIE_OPENINGS,
  COOKIE_PURPOSES,
  COOKIE_SAVED,
  CRUMBS,
  EMERGENCY,
  EXITS,
  FEEDBACK,
  FOOTER,
  MAKERS,
  MENU_THINGS,
  MENU_VERBS,
  NAVIGATION,
  RELATED_HEADS,
  SHARE,
  SKIPS,
  WELSH_COOKIES,
  WELSH_NAVIGATION,
} from "./vocabulary/chrome.js";
import { TOPICS } from "./vocabulary/topics.js";

/** A part of a page's furniture: what it is and the lines that it shows. */
export interface FurniturePart {
  readonly role:
    | "skip"
    | "exit"
    | "cookies"
    | "saved"
    | "emergency"
    | "navigation"
    | "menu"
    | "crumbs"
    | "alert"
    | "beta"
    | "share"
    | "feedback"
    | "related"
    | "footer";
  readonly lines: readonly string[];
}

/** The furniture of one page, before and after its content. */
export interface Furniture {
  readonly before: readonly FurniturePart[];
  readonly after: readonly FurniturePart[];
}

/** A cookie notice in words that no other page has. */
function cookieLines(random: Random): string[] {
  const head = random.chance(0.7) ? [random.pick(COOKIE_HEADS)] : [];
  const purposes = random.some(COOKIE_PURPOSES, random.int(1, 2));
  const text = random.chance(0.5)
    ? [[random.pick(COOKIE_OPENINGS), ...purposes].join(" ")]
    : [random.pick(COOKIE_OPENINGS), ...purposes];
  return [...head, ...text, ...random.pick(COOKIE_BUTTONS)];
}

const menuItem = (random: Random) => `${random.pick(MENU_VERBS)} ${random.pick(MENU_THINGS)}`;

/** Chooses the furniture of a page; `copyright` is the last line of its footer, or null. */
export function chooseFurniture(
  random: Random,
  options: { welsh: boolean; police: boolean; menuItems: number; copyright: string | null },
): Furniture {
  const before: FurniturePart[] = [];
  const after: FurniturePart[] = [];
  const maybe = (
    parts: FurniturePart[],
    probability: number,
    role: FurniturePart["role"],
    lines: () => readonly string[],
  ) => {
    if (random.chance(probability)) parts.push({ role, lines: lines() });
  };
  maybe(before, 0.8, "skip", () =>
    options.welsh ? [WELSH_NAVIGATION[0] ?? "", random.pick(SKIPS)] : [random.pick(SKIPS)],
  );
  maybe(before, options.police ? 0.8 : 0.1, "exit", () => [random.pick(EXITS)]);
  maybe(before, 0.85, "cookies", () => (options.welsh && random.chance(0.6) ? WELSH_COOKIES : cookieLines(random)));
  maybe(before, 0.35, "saved", () => {
    const line = random.pick(COOKIE_SAVED);
    return random.chance(0.4) ? [line, line] : [line];
  });
  maybe(before, options.police ? 0.6 : 0, "emergency", () => random.some(EMERGENCY, 2));
  maybe(before, 0.95, "navigation", () => [
    ...random.some(NAVIGATION, random.int(4, 9)),
    ...(options.welsh ? random.some(WELSH_NAVIGATION.slice(1), 3) : []),
  ]);
  if (options.menuItems > 0)
    before.push({ role: "menu", lines: Array.from({ length: options.menuItems }, () => menuItem(random)) });
  maybe(before, 0.7, "crumbs", () => random.some(CRUMBS, random.int(2, 4)));
  maybe(before, 0.25, "alert", () => [random.pick(ALERTS)]);
  maybe(before, 0.2, "beta", () => [random.pick(BETAS)]);
  maybe(after, 0.5, "share", () => random.pick(SHARE));
  maybe(after, 0.5, "feedback", () => random.pick(FEEDBACK));
  maybe(after, 0.5, "related", () => [random.pick(RELATED_HEADS), ...random.some(TOPICS, 3).map(({ title }) => title)]);
  const maker = random.chance(0.4) ? [random.pick(MAKERS)] : [];
  after.push({
    role: "footer",
    lines: [
      ...random.some(FOOTER, random.int(3, 7)),
      ...(options.copyright === null ? [] : [options.copyright]),
      ...maker,
    ],
  });
  return { before, after };
}
