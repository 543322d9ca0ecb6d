import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createAnchorScan } from "../../src/detect/anchor-scan.js";
import { canBeResponse, weighResponse } from "../../src/detect/can-be-response.js";
import { nextLine, windowLine } from "../../src/detect/window-line.js";
import { isLinear } from "../is-linear.js";

const LETTER = `<html><body><h1>FOI 2023/117: street lamps</h1><p>Thank you for your request of 3 May 2023, which was
handled under the Freedom of Information Act.</p><p>I can confirm that the Council does not hold this.</p></body></html>`;
const document = (text: string | Buffer, uri = "https://fenby.example/page") => ({
  uri,
  bytes: typeof text === "string" ? Buffer.from(text) : text,
  mediaType: null,
});

test("passes a response on in each encoding that pages come in", () => {
  for (const encoding of ["utf8", "latin1", "utf16le"] as const) {
    expect(canBeResponse(document(Buffer.from(LETTER, encoding)))).toBe(true);
  }
  expect(canBeResponse(document(Buffer.from(`\ufeff${LETTER}`, "utf16le")))).toBe(true);
});

test("passes by a page that tells how to ask, and one that says nothing of requests", () => {
  const howTo = `<h1>Make a freedom of information request</h1><p>Anyone can make a request. We will respond within 20
    working days of receiving it, and some information may be exempt under section 40(2) of the Act.</p>`;
  expect(canBeResponse(document(howTo))).toBe(false);
  expect(canBeResponse(document("<p>Bins are collected on Monday.</p>"))).toBe(false);
});

test("does not take the words of menus, feet and scripts for those of the page", () => {
  const menu = `<nav class="m"><a>Your request was received</a><a>Our ref: FOI/2023/1</a></nav>`;
  const page = `${menu}<script>var text = "I can confirm that we do not hold it. Thank you for your request.";</script><p>Bins</p>`;
  expect(weighResponse(document(page))).toBeLessThan(4);
});

test("a PDF is judged by its address and what stands unpacked in it", () => {
  const pdf = (title: string) => Buffer.from(`%PDF-1.7\n1 0 obj << /Title (${title}) >>\n\u0000\u0001`, "latin1");
  expect(canBeResponse(document(pdf("x"), "https://fenby.example/media/foi-2023-117.pdf"))).toBe(true);
  expect(canBeResponse(document(pdf("FOI 117"), "https://fenby.example/media/1.pdf"))).toBe(true);
  expect(canBeResponse(document(pdf("Menu"), "https://fenby.example/media/menu.pdf"))).toBe(false);
});

test("a saved thread in JSON is passed on", () => {
  expect(canBeResponse(document('{"id": 7, "url_title": "lamps", "law_used": "foi"}'))).toBe(true);
});

test("a page made of nothing but anchors is judged in linear time", async () => {
  const anchors = "<p>request your request section 40(2) how many ";
  expect(await isLinear((size) => canBeResponse(document(anchors.repeat(size))), 12_500)).toBe(true);
});

test("finds every anchor where a plain search finds it", () => {
  const anchors = ["request", "requested", "not hold", "you asked"];
  const scan = createAnchorScan(anchors);
  const word = fc.constantFrom("request", "REQUESTed", "not hold", "you asked", " ", "x", "req", "<p>", "you");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join("");
      const found: string[] = [];
      scan.scan(Buffer.from(text), (anchor, at) => {
        found.push(`${anchors[anchor]}@${at}`);
        return at + 1;
      });
      const expected = anchors.flatMap((anchor) =>
        [...text.toLowerCase().matchAll(new RegExp(`(?=${anchor})`, "g"))].map(({ index }) => `${anchor}@${index}`),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

test("cuts a line out of markup: tags inside it gone, those around it its ends", () => {
  const page = Buffer.from("<td>no</td><p>Your <b>re</b>quest&nbsp;was <a href='x'>refused</a></p><p>Next line</p>");
  const line = windowLine(page, page.indexOf("quest"));
  expect([line.text, nextLine(page, line)]).toEqual(["Your request was refused", "Next line"]);
});

test("a place inside a tag belongs to the line behind it", () => {
  const page = Buffer.from('<h2>Lamps</h2><div class="request">Sent to us</div>');
  expect(windowLine(page, page.indexOf("request")).text).toBe("Sent to us");
});
