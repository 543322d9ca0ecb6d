const FIRST_MS = 1000;
const MOST_MS = 60_000;

/**
 * How long a job waits before its next attempt: twice as long each time, at most a minute, and between half of that and
 * all of it, so that jobs that failed together do not come back together.
 */
export function patientDelay(attemptsMade: number, random: () => number = Math.random): number {
  const full = Math.min(FIRST_MS * 2 ** Math.max(0, attemptsMade - 1), MOST_MS);
  return Math.round(full * (0.5 + random() / 2));
}
