/** How far a run has come. */
export interface Progress {
  readonly done: number;
  /** Null where that shows only at the end: what is in an archive. */
  readonly total: number | null;
  /** Records and rows looked through for documents. */
  readonly searched?: number;
  readonly failed: number;
  readonly seconds: number;
}

const LEAST_BAR = 6;
const WIDEST_BAR = 40;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

/** One line for a terminal of so many columns; what matters least is left out first. */
export function progressLine(progress: Progress, columns: number): string {
  const { done, total, failed } = progress;
  if (total === null) return progressNote(progress).slice(0, columns);
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  const problems = failed === 0 ? null : `${grouped(failed)} failed`;
  const full = [percent, `${grouped(done)} of ${grouped(total)}`, `${rateOf(progress)}/s`, leftOf(progress), problems];
  const short = [percent, `${rateOf(progress)}/s`, leftOf(progress), problems];
  const facts = [full, short, [percent, problems]].map((parts) => parts.filter((part) => part !== null).join("  "));
  const fitting = facts.find((text) => text.length + LEAST_BAR + 2 <= columns);
  if (fitting === undefined) return percent.trim();
  return `${bar(share, Math.min(columns - fitting.length - 2, WIDEST_BAR))} ${fitting}`;
}

/** The same for a log: no bar, nothing that moves. */
export function progressNote(progress: Progress): string {
  const { done, total, failed, searched = 0 } = progress;
  const looked = searched === 0 ? "" : `${grouped(searched)} searched, `;
  const of = total === null ? "" : ` of ${grouped(total)}`;
  return `${looked}${grouped(done)}${of} done, ${grouped(failed)} failed, ${rateOf(progress)}/s`;
}

/** A number with its thousands apart, as British readers write it. */
export function grouped(count: number): string {
  return count.toLocaleString("en-GB");
}

/** Seconds as a person says them. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < MINUTE) return `${Math.round(seconds)} s`;
  if (seconds < HOUR) return `${Math.round(seconds / MINUTE)} min`;
  if (seconds < 2 * DAY) return `${(seconds / HOUR).toFixed(1)} h`;
  return `${Math.round(seconds / DAY)} days`;
}

function bar(share: number, width: number): string {
  const filled = Math.round(share * width);
  return "█".repeat(filled) + "░".repeat(width - filled);
}

function rateOf({ done, seconds }: Progress): string {
  const rate = seconds === 0 ? 0 : done / seconds;
  return rate >= 10 || rate === 0 ? grouped(Math.round(rate)) : rate.toFixed(1);
}

function leftOf({ done, total, seconds }: Progress): string | null {
  if (total === null || done === 0 || done >= total) return null;
  return `${duration(((total - done) * seconds) / done)} left`;
}
