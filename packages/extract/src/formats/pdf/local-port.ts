/** What pdf.js posts between its two halves; a page's operators come in chunks. */
interface Message {
  readonly chunk?: Chunk | null;
  readonly action?: string;
  readonly sourceName?: string;
  readonly targetName?: string;
  readonly callbackId?: number;
}

interface Chunk {
  readonly fnArray?: readonly number[];
  readonly argsArray?: readonly unknown[];
}

type Listener = (event: { readonly data: Message }) => void;

/** One end of a channel inside one thread, with as much of `MessagePort` as pdf.js uses. */
export interface LocalPort {
  postMessage(message: Message): void;
  addEventListener(name: string, listener: Listener): void;
  removeEventListener(name: string, listener: Listener): void;
}

/**
 * Two ports that pass messages to each other as they are: the usual ones copy each message in full, which costs as much
 * as reading it. `onOperators` is told how many drawing operators came with each chunk, a form counting for many.
 */
export function createLocalPorts(onOperators: (count: number) => void): { reader: LocalPort; parser: LocalPort } {
  const toReader = new Set<Listener>();
  const toParser = new Set<Listener>();
  return {
    reader: createPort(toReader, (message) => {
      if (message.action === FONT_FALLBACK) deliver(toReader, answerTo(message));
      else deliver(toParser, message);
    }),
    parser: createPort(toParser, (message) => {
      onOperators(costOf(message.chunk?.fnArray ?? []));
      deliver(toReader, detached(message));
    }),
  };
}

/** pdf.js's operator that opens a form: a drawing inside the drawing, which takes as long to open as many operators. */
const OPEN_FORM = 74;
const FORM_COST = 100;

function costOf(operators: readonly number[]): number {
  let cost = operators.length;
  for (const operator of operators) if (operator === OPEN_FORM) cost += FORM_COST - 1;
  return cost;
}

function createPort(listeners: Set<Listener>, postMessage: (message: Message) => void): LocalPort {
  return {
    postMessage,
    addEventListener: (_name, listener) => listeners.add(listener),
    removeEventListener: (_name, listener) => listeners.delete(listener),
  };
}

/** The reader could not install a font and asks for its outlines, which take a quarter of the time and are never drawn. */
const FONT_FALLBACK = "FontFallback";
const DONE = 1;

function answerTo({ sourceName, targetName, callbackId }: Message): Message & { readonly callback: number } {
  return { sourceName: targetName ?? "", targetName: sourceName ?? "", callback: DONE, callbackId: callbackId ?? 0 };
}

function deliver(listeners: ReadonlySet<Listener>, data: Message): void {
  queueMicrotask(() => {
    for (const listener of listeners) listener({ data });
  });
}

/** The parser empties a chunk's lists as soon as it has posted them. */
function detached(message: Message): Message {
  const { chunk } = message;
  if (!chunk?.fnArray || !chunk.argsArray) return message;
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
}
