/** What a sitemap lists: pages, or further sitemaps. */
export interface Sitemap {
  readonly kind: "pages" | "sitemaps";
  locations(): Generator<string>;
}

const HEAD = 2048;
const ROOT = /<(?:[a-z\d]{1,20}:)?(urlset|sitemapindex)\b/i;
const LOCATION = /<(?:[a-z\d]{1,20}:)?loc>\s{0,99}(?:<!\[CDATA\[)?([^<\]]{1,4000})/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};
const ENTITY = /&(?:amp|lt|gt|quot|apos);/g;

/** Reads a sitemap; null where the text is none. Its addresses are taken one by one, so that a large one costs no list. */
export function readSitemap(text: string): Sitemap | null {
  const root = ROOT.exec(text.slice(0, HEAD))?.[1]?.toLowerCase();
  if (root === undefined) return null;
  const locations = function* () {
    for (const [, address = ""] of text.matchAll(LOCATION)) {
      yield address.trim().replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);
    }
  };
  return { kind: root === "urlset" ? "pages" : "sitemaps", locations };
}
