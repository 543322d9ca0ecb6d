import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ExtractTimeoutError, UnreadableDocumentError } from "@foi-records/contract";
import { createWorker, OEM, type Page, type Worker } from "tesseract.js";

/** Engines that read pictures, each in a thread of its own. */
export interface ReadingPool {
  /** Reads one picture in a file's format (PNG, JPEG, portable grey map) when an engine is free; throws `EXTRACT_TIMEOUT` or `UNREADABLE_DOCUMENT`. */
  read(picture: Uint8Array): Promise<Page>;
  close(): Promise<void>;
}

/** A place for one engine, started when it is first needed. */
interface Seat {
  engine: Promise<Worker> | null;
}

const ENGLISH = createRequire(import.meta.url).resolve("@tesseract.js-data/eng/package.json");
const OPTIONS = {
  langPath: join(dirname(ENGLISH), "4.0.0_best_int"),
  gzip: true,
  cacheMethod: "none",
  // Without one the engine throws where nobody can catch it; what it tells also rejects the reading.
  errorHandler: () => undefined,
};

/** Makes the seats; an engine that takes too long is ended, and its seat gets another. */
export function createReadingPool(size: number, pageMs: number): ReadingPool {
  const seats: Seat[] = Array.from({ length: size }, () => ({ engine: null }));
  const free = [...seats];
  const waiting: ((seat: Seat) => void)[] = [];
  const take = () => {
    const seat = free.pop();
    return seat === undefined ? new Promise<Seat>((resolve) => waiting.push(resolve)) : Promise.resolve(seat);
  };
  const leave = (seat: Seat) => {
    const next = waiting.shift();
    if (next === undefined) free.push(seat);
    else next(seat);
  };
  return {
    async read(picture) {
      const seat = await take();
      try {
        return await readWithin(seat, picture, pageMs);
      } finally {
        leave(seat);
      }
    },
    close: async () => {
      await Promise.all(seats.map(empty));
    },
  };
}

async function readWithin(seat: Seat, picture: Uint8Array, pageMs: number): Promise<Page> {
  seat.engine ??= createWorker("eng", OEM.LSTM_ONLY, OPTIONS);
  const engine = await seat.engine;
  const late = timer(pageMs);
  try {
    const reading = engine.recognize(Buffer.from(picture), {}, { text: false, blocks: true });
    const result = await Promise.race([reading, late.over]);
    if (result !== null) return result.data;
  } catch (cause) {
    await empty(seat);
    throw new UnreadableDocumentError("The OCR engine could not read the picture.", cause);
  } finally {
    late.stop();
  }
  await empty(seat);
  throw new ExtractTimeoutError(`Reading it by OCR took longer than ${pageMs / 1000} s.`);
}

function timer(ms: number): { readonly over: Promise<null>; stop(): void } {
  let stop: () => void = () => undefined;
  const over = new Promise<null>((resolve) => {
    const timeout = setTimeout(() => resolve(null), ms);
    stop = () => clearTimeout(timeout);
  });
  return { over, stop };
}

/** Ends the seat's engine. */
async function empty(seat: Seat): Promise<void> {
  const { engine } = seat;
  seat.engine = null;
  await engine?.then((started) => started.terminate()).catch(() => undefined);
}
