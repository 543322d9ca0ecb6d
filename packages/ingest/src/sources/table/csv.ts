import { BrokenRowError } from "@foi-records/contract";
import type { ContainerKind, OpenedInput, Search } from "../container.js";
import { endingOf } from "../name-endings.js";
import { type CsvEvent, readCsvRows } from "./csv-rows.js";
import { openTable } from "./table-pieces.js";
import type { TableEvent } from "./table-row.js";
import { takeRow } from "./take-row.js";

const ENDINGS: ReadonlySet<string> = new Set([".csv", ".tsv"]);
const MEDIA_TYPES: ReadonlySet<string | null> = new Set(["text/csv", "text/tab-separated-values"]);
const LF = 10;

/** CSV with a row of names: a document a row, as scrapers and spreadsheets write them. */
export const csvKind: ContainerKind = {
  name: "CSV",
  claims: ({ name, mediaType }) => MEDIA_TYPES.has(mediaType) || (mediaType === null && ENDINGS.has(endingOf(name))),
  async *discover(input, search) {
    for await (const event of readTable(input, search)) {
      if (search.signal.aborted) return;
      const item = takeRow(event, input, search);
      if (item !== null) yield item;
    }
  },
};

async function* readTable(input: OpenedInput, search: Search): AsyncGenerator<TableEvent> {
  const { pieces, head, packed } = openTable(input, search.tally);
  const delimiter = chooseDelimiter(head);
  // Quotes double in a quoted field.
  const reading = { packed, maxBytes: search.maxBytes * 2, delimiter };
  let names: readonly string[] | null = null;
  for await (const event of readCsvRows(pieces, reading)) {
    if ("error" in event || names !== null) yield toTableEvent(event, names ?? []);
    else names = event.cells.map((cell) => cell.toString().trim());
  }
}

function toTableEvent(event: CsvEvent, names: readonly string[]): TableEvent {
  if ("error" in event) return event;
  const { line, offset, cells } = event;
  if (cells.length > names.length) {
    return {
      line,
      offset,
      error: new BrokenRowError(`the row has ${cells.length} fields, and the first row ${names.length}`),
    };
  }
  const cell = (name: string) => {
    const value = cells[names.indexOf(name)];
    return value === undefined || value.length === 0 ? null : value;
  };
  return { line, offset, names, cell };
}

/** The sign that parts most names in the first row. */
function chooseDelimiter(head: Buffer): number {
  const end = head.indexOf(LF);
  const first = head.subarray(0, end === -1 ? head.length : end);
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: first.toString("latin1").split(sign).length }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return (best?.sign ?? ",").charCodeAt(0);
}
