import type { Section } from "../blocks.js";

/** One or more parts of a request with the parts that answer it, in page order. */
export interface Exchange {
  readonly requests: readonly Section[];
  /** Everything from the first answer to the next request, other kinds of part included. */
  readonly replies: readonly Section[];
}

/** Cuts the parts into exchanges: a request after an answer opens the next one. */
export function toExchanges(sections: readonly Section[]): readonly Exchange[] {
  const exchanges: { requests: Section[]; replies: Section[] }[] = [];
  for (const section of sections) {
    const current = exchanges.at(-1);
    const answered = current?.replies.some(({ kind }) => kind === "response") ?? false;
    if (section.kind === "request") {
      if (current === undefined || answered) exchanges.push({ requests: [section], replies: [] });
      else current.requests.push(section);
    } else if (section.kind === "response" && current === undefined) {
      exchanges.push({ requests: [], replies: [section] });
    } else if (current !== undefined) {
      current.replies.push(section);
    }
  }
  return exchanges;
}
