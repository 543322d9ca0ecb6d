import { expect, test } from "@jest/globals";
import { firstLine, readFields } from "../../src/sources/archive/head-fields.js";

const HEAD =
  "HTTP/1.1 200 OK\r\nServer: a:b\r\nContent-TYPE : text/html \r\ncontent-type: text/plain\nX-Content-Type: z";

test("gives the wanted fields in their order, the first of a name", () => {
  expect(readFields(HEAD, ["server", "content-type", "age"])).toEqual(["a:b", "text/html", null]);
});

test("a line without a colon, an empty value and an end without a line's end do no harm", () => {
  expect(readFields("Age\nEtag:\nVia: x", ["age", "etag", "via"])).toEqual([null, "", "x"]);
  expect(readFields("", ["age"])).toEqual([null]);
});

test("gives the first line without its end", () => {
  expect(firstLine(HEAD)).toBe("HTTP/1.1 200 OK");
  expect(firstLine("WARC/1.0")).toBe("WARC/1.0");
});
