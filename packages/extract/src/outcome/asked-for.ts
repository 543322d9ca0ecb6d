/** What a question wants: something on paper, or a fact. */
export type Asked = "paper" | "fact" | null;

const PAPER =
  /\b(?:cop(?:y|ies)|letters?|e[- ]?mails?|correspondence|communications?|reports?|minutes|notes?|advice|opinions?|plans?|drawings?|maps?|lists?(?! (?:the|all|any|each|every|your|which)\b)|statements?|contracts?|agreements?|documents?|papers?|recordings?|footage|photographs?|files?|logs?|registers?|assessments?|briefings?|submissions?|slides|polic(?:y|ies)|procedures?|replies|messages|transcripts?|surveys?|breakdowns?|details|notices?|reviews?|applications?|bids?|tenders?|invoices?|specifications?|evidence)\b/i;
const FACT =
  /\b(?:how (?:many|much|often|long|far|old|is|are|was|were|did|do|does)|what (?:is|are|was|were|did|do|does|has|have|proportion|percentage|number|sum|date|percent|share)|who|when|where|whether|why|which|(?:the |total |a )?(?:numbers?|totals?|amounts?|dates?|costs?|prices?|sums?|values?|figures?|percentage|salar(?:y|ies)|names?|ages?|locations?|address(?:es)?) (?:of|on which|at which|for|paid)|has the|have you|is there|are there|does the|do you|did the|did you|was there)\b/i;

/** Where one part of a question ends: a request of several parts may want both. */
const PARTS = /\n+|[?;]\s+|\.\s+(?=[A-Z])/;

/** Reads from the wording of a question which of the two it names first; null where it names neither or wants both. */
export function askedFor(question: string): Asked {
  const kinds = new Set(
    question
      .split(PARTS)
      .map(kindOf)
      .filter((kind) => kind !== null),
  );
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : null;
}

function kindOf(part: string): Asked {
  const paper = part.search(PAPER);
  const fact = part.search(FACT);
  if (paper < 0 && fact < 0) return null;
  if (fact < 0) return "paper";
  return paper >= 0 && paper < fact ? "paper" : "fact";
}
