import { createOperatorStreams } from "./operator-streams.js";
import type { Message } from "./port-message.js";
import type { Operators } from "./read-content.js";

type Listener = (event: { readonly data: Message }) => void;

/** One end of a channel inside one thread, with as much of `MessagePort` as pdf.js uses. */
export interface LocalPort {
  postMessage(message: Message): void;
  addEventListener(name: string, listener: Listener): void;
  removeEventListener(name: string, listener: Listener): void;
}

/** The channel of one document. */
export interface LocalChannel {
  readonly reader: LocalPort;
  readonly parser: LocalPort;
  /** The drawing operators of a page that the reader has asked for, by its number from 1. */
  readOperators(page: number): Promise<Operators>;
}

/**
 * Two ports that pass messages to each other as they are: the usual ones copy each message in full, which costs as much
 * as reading it. `onOperators` is told how many drawing operators came at a time, a form counting for many.
 */
export function createLocalChannel(onOperators: (count: number) => void): LocalChannel {
  const toReader = new Set<Listener>();
  const toParser = new Set<Listener>();
  const streams = createOperatorStreams(onOperators);
  let ends: Ends = { sourceName: "", targetName: "" };
  return {
    reader: createPort(toReader, (message) => {
      if (message.action === GET_PAGE) ends = endsOf(message);
      if (message.action === FONT_FALLBACK) deliver(toReader, answerTo(message));
      else deliver(toParser, message);
    }),
    parser: createPort(toParser, (message) => {
      if (message.stream === undefined) deliver(toReader, message);
      else streams.take(message);
    }),
    readOperators: (page) => {
      const { request, operators } = streams.open(page);
      deliver(toParser, { ...request, ...ends });
      return operators;
    },
  };
}

/** The reader's message that tells the names of a document's two ends. */
const GET_PAGE = "GetPage";

/** From whom a message goes to whom. */
interface Ends {
  readonly sourceName: string;
  readonly targetName: string;
}

function endsOf({ sourceName = "", targetName = "" }: Message): Ends {
  return { sourceName, targetName };
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

function answerTo(message: Message): Message {
  const { sourceName, targetName } = endsOf(message);
  const { callbackId = 0 } = message;
  return { sourceName: targetName, targetName: sourceName, callback: DONE, callbackId };
}

const settled = Promise.resolve();

/** In a turn of its own; a promise's costs less than one that is queued by name. */
function deliver(listeners: ReadonlySet<Listener>, data: Message): void {
  settled.then(() => {
    for (const listener of listeners) listener({ data });
  });
}
