import { gzipSync } from "node:zlib";

/** What a record of a made web archive holds; what is left out is as in a capture of a page. */
export interface MadeRecord {
  readonly type?: string;
  readonly uri?: string;
  readonly date?: string;
  readonly id?: string;
  /** The whole block; else an HTTP response around `body`. */
  readonly block?: Buffer | string;
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
  readonly fields?: Readonly<Record<string, string>>;
  /** What the record says of its length, where that is a lie. */
  readonly length?: number;
}

/** A letter as a page, which the detector passes on. */
export const letterPage = (number: number): string =>
  `<html><head><title>FOI ${number}</title></head><body><h1>Freedom of Information request FOI/2023/${number}</h1>
<p>Thank you for your request of 3 May 2023.</p><p>1. How many lamps are there in Northmoor?</p><p>There are ${number}.</p>
<p>2. Who repairs them?</p><p>I can confirm that this is exempt under section 40(2) of the Freedom of Information Act 2000.</p></body></html>`;

/** A page that the detector passes by. */
export const otherPage = (number: number): string =>
  `<html><head><title>Bins ${number}</title></head><body><h1>Bin collections</h1><p>Your bin day is ${number}.</p></body></html>`;

/** The bytes of one record. */
export function makeRecord(record: MadeRecord): Buffer {
  const { type = "response", uri = "https://www.northmoor.example/foi/1", date = "2024-02-03T04:05:06Z" } = record;
  const block = Buffer.from(record.block ?? makeHttp(record));
  const http =
    type === "response" ? "application/http; msgtype=response" : (record.contentType ?? "application/warc-fields");
  const fields = {
    "WARC-Type": type,
    "WARC-Target-URI": uri,
    "WARC-Date": date,
    "WARC-Record-ID": `<urn:uuid:${record.id ?? "00000000-0000-0000-0000-000000000000"}>`,
    "Content-Type": http,
    ...record.fields,
    "Content-Length": String(record.length ?? block.length),
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join("")}\r\n`), block, Buffer.from("\r\n\r\n")]);
}

/** A file of records, each compressed by itself, and where in it each begins. */
export function packEach(records: readonly Buffer[]): { readonly bytes: Buffer; readonly offsets: readonly number[] } {
  const members = records.map((record) => gzipSync(record));
  let offset = 0;
  const offsets = members.map(({ length }) => {
    offset += length;
    return offset - length;
  });
  return { bytes: Buffer.concat(members), offsets };
}

function makeHttp({
  status = 200,
  contentType = "text/html; charset=utf-8",
  headers = {},
  body = letterPage(1),
}: MadeRecord) {
  const lines = Object.entries({ "Content-Type": contentType, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines.join("")}\r\n`), Buffer.from(body)]);
}
