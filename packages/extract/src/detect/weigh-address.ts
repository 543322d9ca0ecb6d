import type { ResponseCue } from "./response-cue.js";

/** What the address of a page says of it; each counts once. */
export const ADDRESS_CUES: readonly ResponseCue[] = [
  {
    name: "under-requests",
    weight: 1,
    most: 1,
    anchors: [],
    pattern:
      /\/(?:foi|freedom-of-information|eir|disclosure-?logs?|foi-(?:releases?|responses?)|information-rights-unit|requests?)\/(?:[^/?#]+\/)*[^/?#]*\d/i,
    examples: {
      match: ["https://fenby.example/foi/disclosure-log/2023-117", "https://requests.example/request/lamps_4"],
      noMatch: ["https://fenby.example/foi/charges"],
    },
  },
  {
    name: "about-requests",
    weight: -1,
    most: 1,
    anchors: [],
    pattern:
      /\/[^?#]{0,200}(?:publication-scheme|privacy|polic(?:y|ies)|\bnews|make-a-request|request-form|statistics|\bjobs|\bblog)/i,
    examples: { match: ["https://fenby.example/news/17"], noMatch: ["https://fenby.example/foi/17"] },
  },
];

/** How much an address speaks for its page being a response. */
export function weighAddress(uri: string): number {
  return ADDRESS_CUES.reduce((sum, { pattern, weight }) => (pattern.test(uri) ? sum + weight : sum), 0);
}
