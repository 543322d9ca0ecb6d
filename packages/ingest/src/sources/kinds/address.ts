import { discoverPages } from "../fetch/discover-pages.js";
import type { SourceKind } from "../source-kind.js";

/** A web address: of a page, which is read whatever it says, or of a sitemap, whose pages are searched. */
export const addressKind: SourceKind = {
  name: "web address",
  claims: ({ kind }) => kind === "address",
  discover: ({ text }, { search }) => discoverPages([{ uri: text, isNamed: true, depth: 0 }], search),
  count: async () => null,
};
