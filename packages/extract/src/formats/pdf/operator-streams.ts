import type { Message } from "./port-message.js";
import type { Operators } from "./read-content.js";

/** Pages whose operators are on their way from the parser. */
export interface OperatorStreams {
  /** What to post to the parser for the operators of a page, by its number from 1, and what will come of it. */
  open(page: number): { readonly request: Message; readonly operators: Promise<Operators> };
  /** Takes a part of a stream that the parser posts. */
  take(part: Message): void;
}

/** pdf.js's bits for what is seen on a page, with what was typed into its forms, not to be drawn. */
const INTENT = 2 + 256;
/** The parts of a stream, by pdf.js's numbers. */
const CLOSE = 3;
const ENQUEUE = 4;
const ERROR = 5;

interface OpenStream {
  readonly fnArray: number[];
  readonly argsArray: (readonly unknown[] | null)[];
  resolve(operators: Operators): void;
}

/**
 * Gathers a page's operators as the parser posts them: the other half of pdf.js passes them through a stream of the
 * platform, which costs more than what it carries. `onOperators` is told how many came at a time, a form counting for many.
 */
export function createOperatorStreams(onOperators: (count: number) => void): OperatorStreams {
  const streams = new Map<number, OpenStream>();
  return {
    open: (page) => {
      const data = { pageIndex: page - 1, intent: INTENT, cacheKey: "", annotationStorage: null, modifiedIds: null };
      const request = { action: "GetOperatorList", streamId: page, desiredSize: Number.POSITIVE_INFINITY, data };
      const operators = new Promise<Operators>((resolve) => {
        streams.set(page, { fnArray: [], argsArray: [], resolve });
      });
      return { request, operators };
    },
    take: ({ stream, streamId = 0, chunk }) => {
      const open = streams.get(streamId);
      if (open === undefined) return;
      if (stream === ENQUEUE) onOperators(addChunk(open, chunk));
      else if (stream === CLOSE || stream === ERROR) {
        // A page that breaks off has what was drawn until then.
        open.resolve(open);
        streams.delete(streamId);
      }
    },
  };
}

/** pdf.js's operator that opens a form: a drawing inside the drawing, which takes as long to open as many operators. */
const OPEN_FORM = 74;
const FORM_COST = 100;

/** Adds a chunk, whose lists the parser empties as soon as it has posted them; tells what it costs. */
function addChunk({ fnArray, argsArray }: OpenStream, chunk: Message["chunk"]): number {
  let cost = 0;
  for (const operator of chunk?.fnArray ?? []) {
    fnArray.push(operator);
    cost += operator === OPEN_FORM ? FORM_COST : 1;
  }
  for (const args of chunk?.argsArray ?? []) argsArray.push(args);
  return cost;
}
