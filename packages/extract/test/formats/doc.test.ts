import { FoiRecordsError } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { BOLD, DELETED, HIDDEN, IN_TABLE, ROW_END } from "../../src/formats/doc/read-pages.js";
import { cpuOf, readOrRefuse, readRecord } from "../read-page.js";
import { read } from "../read-source.js";
import { type DocDraft, type DocRun, makeDoc } from "./make-doc.js";

const blocksOf = async (draft: DocDraft) => (await read(makeDoc(draft))).blocks;
const textsOf = async (draft: DocDraft) => (await blocksOf(draft)).map(({ text }) => text);

/** The run of some words in a text. */
function runOf(text: string, words: string, facts: Omit<DocRun, "from" | "to">): DocRun {
  const from = text.indexOf(words);
  return { from, to: from + words.length, ...facts };
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readOrRefuse(bytes);
  return result instanceof FoiRecordsError ? result.code : "READ";
}

test("a letter is read with its quotes and pounds, whichever way its pieces are written", async () => {
  const text = "Our reference: FOI 2024/17\rYou asked:\r1. How many ponds?\rWe have “nine” – at £5 each.\r";
  expect(await textsOf({ text })).toEqual([
    "Our reference: FOI 2024/17",
    "You asked:",
    "1. How many ponds?",
    "We have “nine” – at £5 each.",
  ]);
  const record = await readRecord(makeDoc({ text }));
  expect(record.reference).toBe("FOI 2024/17");
  expect(record.source.mediaType).toBe("application/msword");
});

test("words that were deleted or hidden are gone, fields show their results, breaks end lines", async () => {
  const text =
    "There are eight nine ponds.\rOn \u0013 DATE \u0014\u0013 X \u00144 June\u0015 2024\u0015.\u000bNon\u001ebreaking\tsecret\r";
  const characters = [runOf(text, "eight ", { on: [DELETED] }), runOf(text, "secret", { on: [HIDDEN] })];
  expect(await textsOf({ text, characters })).toEqual(["There are nine ponds.", "On 4 June 2024.", "Non-breaking"]);
});

test("headings by their styles, bold by its runs", async () => {
  const text = "Our response\rIn short: nine.\r";
  const blocks = await blocksOf({
    text,
    characters: [runOf(text, "In short:", { on: [BOLD] })],
    paragraphs: [runOf(text, "Our response\r", { style: 2 }), runOf(text, "In short: nine.\r", { style: 0 })],
  });
  expect(blocks.map(({ kind, level, strong }) => [kind, level, strong])).toEqual([
    ["heading", 2, undefined],
    ["paragraph", undefined, [{ start: 0, end: 9 }]],
  ]);
});

test("tables keep their rows and cells, empty ones too", async () => {
  const rows = ["Year\u0007Calls\u0007\u0007", "2023\u0007\u0007\u0007", "2024\u0007Nine\rmore\u0007\u0007"];
  const text = `The figures:\r${rows.join("")}Yours\r`;
  const at = (part: string) => text.indexOf(part);
  const paragraphs = rows.flatMap((row) => {
    const from = at(row);
    const end = from + row.length - 1;
    return [
      { from, to: end, on: [IN_TABLE] },
      { from: end, to: end + 1, on: [IN_TABLE, ROW_END] },
    ];
  });
  const blocks = await blocksOf({ text, paragraphs });
  expect(blocks.map(({ cells, text: own }) => cells ?? own)).toEqual([
    "The figures:",
    ["Year", "Calls"],
    ["2023", ""],
    ["2024", "Nine\nmore"],
    "Yours",
  ]);
});

test("boxes stand before the letter, heads and feet are noise, notes stand behind", async () => {
  const [body, notes, heads, boxes] = [
    "Nine ponds\u0002.\r",
    "\u0002 In 2023.\r",
    "Fenby Council\rFenby Council\r",
    "4 Mill Lane\r",
  ];
  const text = `${body}${notes}${heads}${boxes}`;
  const blocks = await blocksOf({ text, footnotes: notes.length, headers: heads.length, boxes: boxes.length });
  expect(blocks.map(({ text: own, noise }) => [noise?.rule ?? null, own])).toEqual([
    ["running-head", "Fenby Council"],
    [null, "4 Mill Lane"],
    [null, "Nine ponds¹."],
    [null, "¹ In 2023."],
  ]);
});

describe("what cannot be read is refused by its own code", () => {
  const text = "There are nine ponds.\r".repeat(60);
  test.each<[string, string, NonNullable<DocDraft["change"]>]>([
    ["a password", "ENCRYPTED_DOCUMENT", (head) => head.setUint16(0x0a, 0x0300, true)],
    ["Word 95", "UNSUPPORTED_FORMAT", (head) => head.setUint16(2, 104, true)],
    ["another head", "UNREADABLE_DOCUMENT", (head) => head.setUint16(0, 0xa5dc, true)],
    ["no pieces", "UNREADABLE_DOCUMENT", (head) => head.setUint32(0x1a2, 4000, true)],
    ["pieces outside of the table", "UNREADABLE_DOCUMENT", (_head, table) => table.setUint32(301, 0x0fff_ffff, true)],
    [
      "pieces longer than the file",
      "UNREADABLE_DOCUMENT",
      (_head, table) => table.setUint32(305 + 8, 90_000_000, true),
    ],
    ["properties in place of pieces without end", "UNREADABLE_DOCUMENT", (_head, table) => table.setUint8(300, 1)],
    ["another table", "UNREADABLE_DOCUMENT", (head) => head.setUint16(0x0a, 0, true)],
    ["no letter", "EMPTY_DOCUMENT", (head) => head.setUint32(0x4c, 0, true)],
  ])("%s", async (_name, code, change) => {
    expect(await codeOf(makeDoc({ text, change }))).toBe(code);
  });

  test("a table that names the same bytes again and again", async () => {
    const change: DocDraft["change"] = (_head, table) => {
      const count = 500;
      table.setUint32(301, 4 + count * 12, true);
      for (let index = 0; index <= count; index++) table.setUint32(305 + index * 4, index * 1000, true);
      for (let index = 0; index < count; index++) table.setUint32(305 + (count + 1) * 4 + index * 8 + 2, 0x800, true);
    };
    expect(await codeOf(makeDoc({ text, change }))).toBe("UNREADABLE_DOCUMENT");
  });

  test("changed or cut off anywhere it is read or refused by a code, at once", async () => {
    const paragraphs = [{ from: 0, to: 200, on: [IN_TABLE] }];
    const bytes = makeDoc({ text, paragraphs, characters: [{ from: 10, to: 300, on: [BOLD] }] });
    const milliseconds = await cpuOf(async () => {
      for (let seed = 1; seed < 120; seed++) {
        const changed = Uint8Array.from(bytes);
        for (let round = 0; round < 8; round++) changed[(seed * 7919 + round * 104_729) % bytes.length] = seed * round;
        expect(typeof (await codeOf(changed))).toBe("string");
        expect(typeof (await codeOf(bytes.subarray(0, Math.floor((bytes.length * seed) / 120))))).toBe("string");
      }
    });
    expect(milliseconds).toBeLessThan(15_000);
  });
});
