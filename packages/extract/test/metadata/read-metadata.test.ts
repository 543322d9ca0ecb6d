import type { RawDocument } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readMetadata } from "../../src/metadata/read-metadata.js";
import { isLinear } from "../is-linear.js";
import { clean, readDocument } from "./page.js";

const RAW: RawDocument = {
  ref: { id: "0".repeat(64), uri: "file:///page.html", sha256: "0".repeat(64) },
  bytes: new Uint8Array(),
  mediaType: null,
  retrievedAt: null,
  container: null,
};
const read = (lines: readonly string[]) => readMetadata(RAW, readDocument(lines), clean(lines), []);

describe("readMetadata", () => {
  test("reads all facts of a letter", async () => {
    const facts = await read([
      "Northmere County Council",
      "Our ref: FOI 366.23",
      "21 July 2023",
      "Dear Requester",
      "Thank you for your request about bins, received on 26 June 2023.",
      "It has been handled under the Freedom of Information Act 2000.",
    ]);
    expect(facts).toMatchObject({
      authority: { value: "Northmere County Council" },
      reference: { value: "FOI 366.23" },
      dateReceived: { value: "2023-06-26" },
      dateResponded: { value: "2023-07-21" },
      regimes: ["foia-2000"],
      scottish: false,
    });
  });

  test("invents nothing on a page that is none", async () => {
    expect(await read(["Bins", "Put your bin out by 7am."])).toEqual({
      authority: null,
      reference: null,
      title: null,
      dateReceived: null,
      dateResponded: null,
      regimes: [],
      scottish: false,
    });
  });

  test("the evidence of a value stands inside the text, and a reference is printed there", async () => {
    const parts = fc.constantFrom(
      "Our ref: ",
      "FOI/2023/114",
      "Date received",
      "1 May 2023",
      "Kinlay Council holds it. ",
      "#Bins in parks",
      "Dear Requester,",
      "~© Marl Agency",
      "Request",
      "😀 ",
      "£3",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 12 }), async (lines) => {
        const { text } = clean(lines);
        const { authority, reference, title, dateReceived, dateResponded } = await read(lines);
        const spans = [authority, reference, title, dateReceived, dateResponded].flatMap((found) => found?.spans ?? []);
        expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([]);
        const printed = [reference, title].filter((found) => found !== null && found.spans.length > 0);
        expect(printed.map((found) => found?.spans.map(({ start, end }) => text.slice(start, end)))).toEqual(
          printed.map((found) => [found?.value]),
        );
      }),
    );
  });

  test.each(["Kinlay Council ", "ref: FOI/", "12 May 2020 ", "received your request ", "Head of the Team at ", "1.1/"])(
    "reads a line of %j in linear time",
    async (part) => {
      expect(await isLinear((size) => read([part.repeat(Math.ceil(size / part.length))]), 6_000)).toBe(true);
    },
  );
});
