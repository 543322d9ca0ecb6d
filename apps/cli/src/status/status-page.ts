import { namesOf, type QueueStatus, type Schedule, type WorkStatus } from "@foi-records/ingest/queue";
import { duration, grouped } from "../progress-line.js";
import { type TextStyle, toPrintable } from "../text-style.js";

const LABEL = 11;

/** The state of the work for reading: documents, queue, workers, and what failed. */
export function statusPage({ documents, failures, queue }: WorkStatus, style: TextStyle): readonly string[] {
  const { kept, current, failed, deferred } = documents;
  const counts = [
    `${style.good(grouped(current))} read`,
    `${failed === 0 ? "0" : style.bad(grouped(failed))} failed`,
    ...(deferred === 0 ? [] : [`${style.doubtful(grouped(deferred))} to be tried again`]),
    `${grouped(kept)} not read yet`,
  ];
  return [
    row("Documents", counts.join(", "), style),
    ...(queue === null ? [] : queueRows(queue, style)),
    ...Object.entries(failures)
      .sort(([, one], [, other]) => other - one)
      .map(([code, count], index) => row(index === 0 ? "Failed" : "", `${grouped(count)} ${code}`, style)),
  ];
}

function queueRows(
  { jobs, documentsLeft, workers, rate, secondsLeft, schedules }: QueueStatus,
  style: TextStyle,
): readonly string[] {
  const { waiting, active, delayed, failed } = jobs;
  const parts = [
    `${grouped(waiting)} jobs wait`,
    `${grouped(active)} in hand`,
    ...(delayed === 0 ? [] : [`${style.doubtful(grouped(delayed))} put off`]),
    ...(failed === 0 ? [] : [`${style.bad(grouped(failed))} given up: foi retry`]),
  ];
  const left = documentsLeft === 0 ? "" : ` (at most ${grouped(documentsLeft)} documents)`;
  const time =
    secondsLeft === null ? "nothing moves" : secondsLeft === 0 ? "nothing left" : `${duration(secondsLeft)} left`;
  const pace = `${grouped(Math.round(rate))} documents a second`;
  return [
    row("Queue", `${parts.join(", ")}${left}`, style),
    row("Workers", `${workers}, ${pace}, ${time}`, style),
    ...schedules.map((schedule, index) => row(index === 0 ? "Scheduled" : "", describeSchedule(schedule), style)),
  ];
}

function describeSchedule({ source, everyMs, next }: Schedule): string {
  return toPrintable(`every ${duration(everyMs / 1000)}, next ${next ?? "unknown"}: ${namesOf(source).join(" ")}`);
}

function row(label: string, value: string, style: TextStyle): string {
  return `${style.dim(label.padEnd(LABEL))}${value}`;
}
