import { DocumentTooLargeError } from "@foi-records/contract";

/** What a document may cost until it is given up. */
export interface Budget {
  /** Fails when the document has cost too much. */
  readonly spent: Promise<never>;
  /** The document is open and its pages are read from now on. */
  start(): void;
  /** So many drawing operators have come from the parser. */
  spend(operators: number): void;
  /** The parser has gone back to the file for an object. */
  fetch(): void;
}

/** Drawing operators of a document: the densest letter seen has some thousands a page; forms inside forms may have billions. */
const MAX_OPERATORS = 4_000_000;
/** Going back to the file for an object takes as long as many operators. */
const FETCH_COST = 10;
/** Objects that are fetched before any operator comes, which come by the thousand: each may stand open inside the one before. */
const MAX_SILENT_FETCHES = 20_000;

/** Counts what a document costs, in operators and not in time, so that every machine gives up the same documents. */
export function createBudget(): Budget {
  let left = MAX_OPERATORS;
  let silent = 0;
  let isStarted = false;
  let fail: (error: Error) => void = () => undefined;
  const spent = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  spent.catch(() => undefined);
  const pay = (cost: number) => {
    left -= cost;
    if (left < 0) fail(new DocumentTooLargeError(`The document has more than ${MAX_OPERATORS} drawing operators.`));
  };
  return {
    spent,
    start: () => {
      isStarted = true;
    },
    spend: (operators) => {
      silent = 0;
      pay(operators);
    },
    fetch: () => {
      if (!isStarted) return;
      silent += 1;
      pay(FETCH_COST);
      if (silent > MAX_SILENT_FETCHES)
        fail(new DocumentTooLargeError("A page's drawings inside drawings have no end."));
    },
  };
}
