import { FoiRecordsError } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { cpuOf, readOrRefuse, readRecord } from "../read-page.js";
import { read } from "../read-source.js";
import { makeCompound } from "./make-compound.js";

/** A property that is text: its stream's name tells its number and that it is UTF-16. */
const text = (number: string, value: string): Record<string, Uint8Array> => ({
  [`__substg1.0_${number}001F`]: new Uint8Array(new Uint16Array([...value].map((one) => one.charCodeAt(0))).buffer),
});
const inFolder = (folder: string, streams: Record<string, Uint8Array>) =>
  Object.fromEntries(Object.entries(streams).map(([name, bytes]) => [`${folder}/${name}`, bytes]));
const binary = (number: string, value: string | Uint8Array): Record<string, Uint8Array> => ({
  [`__substg1.0_${number}0102`]: typeof value === "string" ? new TextEncoder().encode(value) : value,
});

const HEADERS = "From: FOI\r\nDate: Tue, 4 Jun 2024 10:12:33 +0100\r\nMessage-ID: <1@fenby.example>\r\n";
const HEAD = {
  "__properties_version1.0": new Uint8Array(32),
  ...text("0037", "RE: Ponds (FOI 2024/17)"),
  ...text("0C1A", "Fenby Borough Council – FOI Team"),
  ...text("5D01", "foi@fenby.example"),
  ...text("007D", HEADERS),
};
const REPLY =
  "Dear Jo Harker,\r\n\r\nPlease find our answers:\r\n\r\n1. There are nine ponds.\r\n\r\n2. We do not hold this.\r\n\r\nYours sincerely\r\n\r\nM. Okafor\r\n\r\nFrom: Jo Harker\r\nSent: 07 May 2024 08:11\r\nTo: FOI Mailbox\r\nSubject: Ponds\r\n\r\nDear Fenby Borough Council,\r\n\r\nPlease tell me:\r\n\r\n1. How many ponds are there?\r\n\r\n2. How deep is each?\r\n";
const FILE = {
  ...inFolder("__attach_version1.0_#00000000", {
    "__properties_version1.0": new Uint8Array(8),
    ...text("3707", "reply.html"),
    ...binary("3701", "<html><body><p>Reference: FOI 2024/17<p>Nine ponds."),
  }),
};

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readOrRefuse(bytes);
  return result instanceof FoiRecordsError ? result.code : "READ";
}

test("a message that Outlook saved is read as the mail that it is", async () => {
  const record = await readRecord(makeCompound({ ...HEAD, ...text("1000", REPLY) }));
  expect(record).toMatchObject({
    authority: "Fenby Borough Council",
    reference: "FOI 2024/17",
    title: "RE: Ponds (FOI 2024/17)",
    dateReceived: "2024-05-07",
    dateResponded: "2024-06-04",
    source: { mediaType: "application/vnd.ms-outlook" },
  });
  expect(record.questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["How many ponds are there?", "There are nine ponds."],
    ["How deep is each?", "We do not hold this."],
  ]);
});

test("its HTML is read before its text, in its own character set", async () => {
  const html = Uint8Array.from("<html><body><p>It cost \xa35.", (one) => one.charCodeAt(0));
  const { blocks, attachments, enclosed } = await read(
    makeCompound({ ...HEAD, ...text("1000", "plain"), ...binary("1013", html), ...FILE }),
  );
  expect(blocks.at(-1)?.text).toBe("It cost £5.");
  expect(attachments).toEqual([{ name: "reply.html", uri: null, mediaType: "text/html" }]);
  expect(enclosed?.[0]?.blocks.at(-1)?.text).toBe("Nine ponds.");
});

describe("what cannot be read", () => {
  test("words kept as RTF alone are refused with what to do", async () => {
    const bytes = makeCompound({ ...HEAD, ...binary("1009", new Uint8Array(40)) });
    await expect(read(bytes)).rejects.toMatchObject({ code: "UNSUPPORTED_FORMAT" });
    await expect(read(bytes)).rejects.toThrow("save it as EML");
  });

  test("changed or cut off anywhere it is read or refused by a code, at once", async () => {
    const bytes = makeCompound({ ...HEAD, ...text("1000", REPLY), ...FILE });
    const milliseconds = await cpuOf(async () => {
      for (let seed = 1; seed < 150; seed++) {
        const changed = Uint8Array.from(bytes);
        for (let round = 0; round < 8; round++) changed[(seed * 7919 + round * 104_729) % bytes.length] = seed * round;
        expect(typeof (await codeOf(changed))).toBe("string");
        expect(typeof (await codeOf(bytes.subarray(0, Math.floor((bytes.length * seed) / 150))))).toBe("string");
      }
    });
    expect(milliseconds).toBeLessThan(15_000);
  });
});
