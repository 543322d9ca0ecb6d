import { BrokenRowError, DocumentTooLargeError, FoiRecordsError } from "@foi-records/contract";
import type { FieldOptions, OpenedInput, Search } from "../container.js";
import { type FoundDocument, toFailedItem } from "../found-document.js";
import { inPlace } from "../in-place.js";
import { judgeDocument } from "../judge-document.js";
import type { SourceItem } from "../source.js";
import { toInstant } from "../to-instant.js";
import type { Cell, TableEvent, TableRow } from "./table-row.js";

/** Names under which scrapers keep what is needed, in the order in which they are looked for. */
const USUAL_NAMES = {
  url: "url,uri,link,href,page_url,source_url,original_url,target_uri,address,warc_target_uri",
  body: "html,body,raw_html,page_html,content,page_content,response_body,text,page,markdown,raw,data",
  type: "content_type,content-type,contenttype,media_type,mediatype,mime_type,mime-type,mimetype,mime",
  date: "retrieved_at,scraped_at,fetched_at,crawled_at,retrievedat,scrapedat,fetchedat,crawl_time,fetch_time,warc_date,timestamp",
} as const;
type FieldName = keyof typeof USUAL_NAMES;
const USUAL: Readonly<Record<FieldName, readonly string[]>> = {
  url: USUAL_NAMES.url.split(","),
  body: USUAL_NAMES.body.split(","),
  type: USUAL_NAMES.type.split(","),
  date: USUAL_NAMES.date.split(","),
};
const BASE64 = /^[\w+/=\s-]+$/;

/** The item of a row, where its document is passed on. A row without a document is an item that fails. */
export function takeRow(event: TableEvent, input: OpenedInput, search: Search): SourceItem | null {
  const { line, offset } = event;
  const container = { uri: input.uri, offset, recordId: `line ${line}` };
  try {
    if ("error" in event) throw event.error;
    return judgeDocument({ ...toDocument(event, input, search), container }, search);
  } catch (error) {
    if (!(error instanceof FoiRecordsError)) throw error;
    search.tally.fail();
    return toFailedItem(container, inPlace(error, `line ${line}`));
  }
}

function toDocument(row: TableRow, input: OpenedInput, { fields, maxBytes }: Search): Omit<FoundDocument, "container"> {
  const text = (name: FieldName) => textOf(find(row, name, fields));
  const body = find(row, "body", fields);
  if (body === null) throw new BrokenRowError(whyNoBody(row, fields));
  const bytes = toBytes(body, fields);
  if (bytes.length > maxBytes)
    throw new DocumentTooLargeError(`the document has ${bytes.length} bytes; the limit is ${maxBytes}`);
  return {
    uri: text("url") ?? `${input.uri}#line=${row.line}`,
    retrievedAt: toInstant(text("date")),
    mediaType: text("type"),
    bytes,
  };
}

/** What stands in the field that was named, else in the first of the usual ones that the row has. */
function find(row: TableRow, name: FieldName, fields: FieldOptions): Cell | null {
  const named = fields[name];
  if (named !== undefined) return row.cell(named);
  for (const usual of USUAL[name]) {
    const own = row.names.find((one) => one.trim().toLowerCase() === usual);
    const value = own === undefined ? null : row.cell(own);
    if (value !== null) return value;
  }
  return null;
}

function whyNoBody({ names }: TableRow, { body }: FieldOptions): string {
  const has = names.length === 0 ? "it has no fields" : `its fields are ${names.slice(0, 12).join(", ")}`;
  return body === undefined ? `no field holds a document; ${has}` : `the field ${body} holds nothing; ${has}`;
}

function toBytes(body: Cell, { encoding }: FieldOptions): Buffer {
  if (encoding === "text") return typeof body === "string" ? Buffer.from(body) : body;
  const text = body.toString();
  if (!BASE64.test(text)) throw new BrokenRowError("the document is not written in base64");
  return Buffer.from(text, "base64");
}

function textOf(cell: Cell | null): string | null {
  const text = cell?.toString().trim() ?? "";
  return text === "" ? null : text;
}
