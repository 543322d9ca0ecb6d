import type { FieldChange } from "@foi-records/contract";
import type { PageFormat } from "../show/record-page.js";
import { toPrintable, wrapText } from "../text-style.js";
import { writeChanges } from "./change-lines.js";
import type { TracedCapture, TracedHistory, TracedReading } from "./trace-history.js";

const SHORT_ID = 12;
const RULES = "sha256:";

/** All captures of a response and all readings of each, with what changed from one to the next, as lines for reading. */
export function writeHistoryPage({ newest, uri, part, captures }: TracedHistory, format: PageFormat): string[] {
  const { style, width } = format;
  const name = [newest.reference, newest.title].filter((fact) => fact !== null).join(" · ");
  return [
    ...wrapText(newest.authority ?? "Authority not stated", width).map(style.bold),
    ...(name === "" ? [] : wrapText(name, width)),
    toPrintable(part === null ? uri : `${uri} (part ${part})`),
    ...captures.flatMap((capture, index) => ["", ...writeCapture(capture, index, captures.length, format)]),
  ];
}

function writeCapture(capture: TracedCapture, index: number, count: number, format: PageFormat): string[] {
  const { document, recordId, readings, changes } = capture;
  const facts = [
    `seen ${day(document.firstSeenAt)}`,
    day(document.firstSeenAt) === day(document.lastSeenAt) ? null : `and last ${day(document.lastSeenAt)}`,
    recordId === null ? null : `id ${recordId.slice(0, SHORT_ID)}`,
    document.isCurrent === 1 ? "current" : null,
  ].filter((fact) => fact !== null);
  return [
    `${format.style.bold(`Capture ${index + 1} of ${count}`)}  ${facts.join(", ")}`,
    ...(changes === null ? [] : writeComparison("since the capture before", changes, format)),
    ...(readings.length === 0 ? wrapText(whyUnread(capture), format.width, "  ").map(format.style.dim) : []),
    ...readings.flatMap((reading, at) => writeReading(reading, at, format)),
  ];
}

function whyUnread({ document }: TracedCapture): string {
  if (document.errorCode !== null) return `not read: ${document.errorCode}: ${document.errorMessage ?? ""}`;
  return document.state === "kept" ? "not read yet" : "no such response is read in it";
}

function writeReading(
  { extractor, savedAt, isCurrent, changes }: TracedReading,
  at: number,
  format: PageFormat,
): string[] {
  const rules = extractor.rules.slice(RULES.length, RULES.length + SHORT_ID);
  const which = isCurrent ? "reading" : "older reading";
  const line = `  ${which} ${at + 1}, first on ${day(savedAt)}, by foi-records ${toPrintable(extractor.version)}, rules ${rules}`;
  return [
    format.style.dim(line),
    ...(changes === null ? [] : writeComparison("since the reading before", changes, format)),
  ];
}

function writeComparison(since: string, changes: readonly FieldChange[], format: PageFormat): string[] {
  if (changes.length === 0) return [`  ${since}: nothing that is read differs`];
  return [
    `  ${since}, ${changes.length} ${changes.length === 1 ? "change" : "changes"}:`,
    ...writeChanges(changes, format),
  ];
}

/** To the minute: enough to tell scrapes apart. */
function day(time: string): string {
  return time.slice(0, "2024-01-01T10:00".length).replace("T", " ");
}
