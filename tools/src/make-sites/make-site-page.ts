import { type MadePage, makePage } from "../make-pages/index.js";
import { createRandom, type Random } from "../make-pages/random.js";
import { escapeHtml } from "../make-pages/render-html.js";
import type { SiteTemplate } from "./site-templates.js";

/** Each line of the furniture stands on so many of the site's pages. */
const PRESENCE = 0.85;

/** A made letter on a page of a site. */
export interface SitePage extends MadePage {
  readonly uri: string;
  /** The site's own furniture on this page. */
  readonly furniture: readonly string[];
}

/**
 * A made letter as its site prints it: the site's furniture around it, with no element or class that tells it from the
 * letter. Odd seeds give text as a scraper saves it, even ones paragraphs of a badly made site.
 */
export function makeSitePage(site: SiteTemplate, seed: number): SitePage {
  const page = makePage(seed, { format: "text" });
  const random = createRandom(seed ^ 0x5173);
  const [head, foot] = [some(random, site.head), some(random, site.foot)];
  const lines = [...head, ...page.text.split("\n"), ...foot];
  const isHtml = seed % 2 === 0;
  const text = isHtml ? toHtml(lines) : lines.join("\n");
  return {
    ...page,
    format: isHtml ? "html" : "text",
    text,
    bytes: new TextEncoder().encode(text),
    uri: `https://${site.host}/openness/${seed}`,
    furniture: [...head, ...foot],
  };
}

function some(random: Random, lines: readonly string[]): readonly string[] {
  return lines.filter(() => random.chance(PRESENCE));
}

function toHtml(lines: readonly string[]): string {
  const paragraphs = lines.map((line) => (line.trim() === "" ? "" : `<p>${escapeHtml(line)}</p>`));
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"></head><body>\n${paragraphs.join("\n")}\n</body></html>`;
}
