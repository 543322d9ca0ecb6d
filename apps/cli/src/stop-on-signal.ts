import { EXIT_CODES } from "./exit-codes.js";
import { tell } from "./terminal.js";

/** Gives `work` a signal that Ctrl-C or SIGTERM aborts once, after `onStop`; a second one ends the process at once. */
export function stopOnSignal<T>(work: (signal: AbortSignal) => Promise<T>, onStop: () => void): Promise<T> {
  return withSignal(work, () => {
    onStop();
    tell("Finishing what is in hand; press Ctrl-C again to stop at once.");
  });
}

/** The same for work that only watches: there is nothing to finish. */
export function watchOnSignal<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return withSignal(work, () => undefined);
}

async function withSignal<T>(work: (signal: AbortSignal) => Promise<T>, onStop: () => void): Promise<T> {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(EXIT_CODES.INTERRUPTED.code);
    onStop();
    stop.abort();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  try {
    return await work(stop.signal);
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}
