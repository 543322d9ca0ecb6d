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
    const answered = current !== undefined && isAnswered(current);
    if (section.kind === "request") {
      if (current === undefined || answered) exchanges.push({ requests: [section], replies: [] });
      else current.requests.push(section);
    } else if (section.kind === "response" && current === undefined) {
      exchanges.push({ requests: [], replies: [section] });
    } else if (current !== undefined) {
      current.replies.push(section);
    }
  }
  return withTrail(exchanges);
}

/** A trail of mail prints the request below its reply: the one that nothing answers belongs to the reply that answers nothing. */
function withTrail(exchanges: readonly Exchange[]): readonly Exchange[] {
  const [reply, trail, third] = exchanges;
  const isTrail = reply?.requests.length === 0 && trail !== undefined && third === undefined && !isAnswered(trail);
  return isTrail ? [{ requests: trail.requests, replies: [...reply.replies, ...trail.replies] }] : exchanges;
}

function isAnswered({ replies }: Exchange): boolean {
  return replies.some(({ kind }) => kind === "response");
}

/** The parts of a reply that answer or refuse; the others close it, advise or tell of rights. */
export function thatAnswer(replies: readonly Section[]): readonly Section[] {
  return replies.filter(({ kind }) => kind === "response" || kind === "refusal-notice");
}
