import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { toExchanges } from "../sections/exchanges.js";
import { askedIn } from "./asked.js";
import { pairExchange } from "./pair-exchange.js";
import { structuredPairs } from "./structured-pairs.js";

/** Finds the questions and what answers each: by the page's own structure, else exchange by exchange. */
export function pairQuestions(clean: CleanText, sections: readonly Section[]): readonly QuestionPair[] {
  const structured = structuredPairs(clean);
  if (structured.length > 0) return structured;
  const exchanges = toExchanges(sections);
  const answered = exchanges.filter(({ replies }) => replies.some(({ kind }) => kind === "response"));
  if (answered.length <= 1)
    return exchanges.slice(0, 1).flatMap((exchange) => pairExchange(clean, answered[0] ?? exchange));
  return answered.flatMap((exchange) =>
    pairExchange(
      clean,
      lastCount(clean, exchange.requests) <= 1 ? { ...exchange, requests: exchange.requests.slice(-1) } : exchange,
    ),
  );
}

function lastCount(clean: CleanText, requests: readonly Section[]): number {
  const last = requests.at(-1);
  return last === undefined ? 0 : askedIn(clean, last).length;
}
