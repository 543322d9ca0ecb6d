import { setTimeout as sleep } from "node:timers/promises";

/** Lets one request at a time through to each host, and the next only after a pause. */
export interface HostGate {
  /** Waits for the turn, then does the work; `delayMs` is the pause after it. */
  pass<T>(host: string, delayMs: number, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /** Lets no request through to the host before so long has passed. */
  hold(host: string, forMs: number): void;
}

/** Makes a gate; hosts do not wait for one another. */
export function createHostGate(): HostGate {
  const turns = new Map<string, Promise<unknown>>();
  /** When each host may be asked again, in milliseconds of the process. */
  const free = new Map<string, number>();
  const hold = (host: string, forMs: number): void => {
    free.set(host, Math.max(free.get(host) ?? 0, performance.now() + forMs));
  };
  return {
    hold,
    pass(host, delayMs, signal, work) {
      const before = turns.get(host) ?? Promise.resolve();
      const turn = before.then(async () => {
        const wait = (free.get(host) ?? 0) - performance.now();
        if (wait > 0) await sleep(wait, undefined, { signal });
        try {
          return await work();
        } finally {
          hold(host, delayMs);
        }
      });
      turns.set(
        host,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
