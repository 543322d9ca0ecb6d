import { gzipSync } from "node:zlib";

/** A page as a crawler saw it. */
export interface CapturedPage {
  readonly uri: string;
  readonly format: "html" | "text";
  readonly bytes: Uint8Array;
}

const TYPES = { html: "text/html; charset=utf-8", text: "text/plain; charset=utf-8" };

/** The record of a captured page, compressed by itself as crawlers do; `number` makes its id. */
export function makeMember({ uri, format, bytes }: CapturedPage, number: number): Buffer {
  const http = `HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: ${TYPES[format]}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  const length = Buffer.byteLength(http) + bytes.length;
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  const head = [
    "WARC/1.0",
    "WARC-Type: response",
    `WARC-Record-ID: <urn:uuid:${id}>`,
    "WARC-Date: 2024-02-03T04:05:06Z",
    `WARC-Target-URI: ${uri}`,
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${length}`,
  ];
  return gzipSync(Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n${http}`), bytes, Buffer.from("\r\n\r\n")]));
}
