import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { decodeBody, parseHttpMessage } from "../../src/sources/archive/http-message.js";

const TEXT = "Freedom of information";
const message = (head: string, body: Buffer | string = TEXT) =>
  parseHttpMessage(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`), Buffer.from(body)]));
const decode = (head: string, body?: Buffer | string, most = 10_000) => {
  const parsed = message(head, body);
  return parsed === null ? null : decodeBody(parsed, most).toString();
};

test("reads status and type, whatever the case of their names and the line ends", () => {
  expect(message("content-TYPE: text/html; charset=utf-8")).toMatchObject({
    status: 200,
    contentType: "text/html; charset=utf-8",
  });
  expect(parseHttpMessage(Buffer.from("HTTP/1.0 404 Not Found\nA: b\n\nbody"))).toMatchObject({ status: 404 });
  expect(parseHttpMessage(Buffer.from("HTTP/2 301\r\nLocation: /x"))).toMatchObject({ status: 301 });
  expect(parseHttpMessage(Buffer.from("GET / HTTP/1.1\r\n\r\n"))).toBeNull();
});

test("undoes every compression that browsers know", () => {
  expect(decode("Content-Encoding: gzip", gzipSync(TEXT))).toBe(TEXT);
  expect(decode("Content-Encoding: br", brotliCompressSync(TEXT))).toBe(TEXT);
  expect(decode("Content-Encoding: deflate", deflateSync(TEXT))).toBe(TEXT);
  expect(decode("Content-Encoding: deflate", deflateRawSync(TEXT))).toBe(TEXT);
  expect(decode("Content-Encoding: gzip, br", brotliCompressSync(gzipSync(TEXT)))).toBe(TEXT);
});

test("takes a body as it is where a crawler has undone what the head still says", () => {
  expect(decode("Content-Encoding: gzip")).toBe(TEXT);
  expect(decode("Content-Encoding: br")).toBe(TEXT);
  expect(decode("Transfer-Encoding: chunked")).toBe(TEXT);
});

test("joins chunks, also where the last is missing or they hold compressed data", () => {
  expect(decode("Transfer-Encoding: chunked", "7\r\nFreedom\r\nf;x=y\r\n of information\r\n0\r\n\r\n")).toBe(TEXT);
  expect(decode("Transfer-Encoding: chunked", "7\r\nFreedom\r\nf\r\n of info")).toBe("Freedom of info");
  const packed = gzipSync(TEXT);
  const body = Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from("\r\n0\r\n\r\n")]);
  expect(decode("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", body)).toBe(TEXT);
});

test("a bomb and a damaged body fail with their codes", () => {
  expect(() => decode("Content-Encoding: gzip", gzipSync(Buffer.alloc(1_000_000)))).toThrow(
    expect.objectContaining({ code: "DOCUMENT_TOO_LARGE" }),
  );
  expect(() => decode("Content-Encoding: gzip", gzipSync(TEXT).subarray(0, 20))).toThrow(
    expect.objectContaining({ code: "BROKEN_RECORD" }),
  );
});

test("a head may be long, and a body may hold blank lines of the other kind", () => {
  const long = `HTTP/1.1 200 OK\r\nX-Policy: ${"a".repeat(3000)}\r\nContent-Type: text/plain\r\n\r\n`;
  expect(parseHttpMessage(Buffer.from(`${long}one\n\ntwo`))).toMatchObject({
    contentType: "text/plain",
    body: Buffer.from("one\n\ntwo"),
  });
  expect(parseHttpMessage(Buffer.from("HTTP/1.1 200 OK\nA: b\n\none\r\n\r\ntwo"))?.body.toString()).toBe(
    "one\r\n\r\ntwo",
  );
});
