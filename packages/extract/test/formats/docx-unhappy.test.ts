import { FoiRecordsError } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { cpuOf, readOrRefuse } from "../read-page.js";
import { read } from "../read-source.js";
import { makeCompound } from "./make-compound.js";
import { item, list, listDefinition, makeDocx, paragraph, run, table } from "./make-docx.js";
import { lieInDirectory, makeZip } from "./make-zip.js";

const LETTER = paragraph("Our reference: FOI 2024/17") + paragraph("There are nine ponds.");

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readOrRefuse(bytes);
  return result instanceof FoiRecordsError ? result.code : "READ";
}

describe("what cannot be read is refused by its own code", () => {
  const deep = (depth: number) => `${"<w:sdt>".repeat(depth)}${LETTER}${"</w:sdt>".repeat(depth)}`;
  test.each<[string, string, () => Uint8Array]>([
    [
      "a password",
      "ENCRYPTED_DOCUMENT",
      () => makeCompound({ EncryptedPackage: "x".repeat(5000), EncryptionInfo: "y" }),
    ],
    ["no words", "EMPTY_DOCUMENT", () => makeDocx({ body: paragraph("") })],
    [
      "pictures alone",
      "NO_TEXT_LAYER",
      () => makeDocx({ body: paragraph(""), entries: { "word/media/image1.png": "x" } }),
    ],
    ["no letter", "UNREADABLE_DOCUMENT", () => makeZip({ "[Content_Types].xml": "", "word/document2.xml": "<a/>" })],
    ["no directory", "UNREADABLE_DOCUMENT", () => makeDocx({ body: LETTER }).subarray(0, 900)],
    [
      "markup that is none",
      "EMPTY_DOCUMENT",
      () => makeDocx({ body: "", entries: { "word/document.xml": "\u0000\u0001" } }),
    ],
    ["markup deeper than any", "DOCUMENT_TOO_LARGE", () => makeDocx({ body: deep(5000) })],
    [
      "a bomb",
      "DOCUMENT_TOO_LARGE",
      () => makeDocx({ body: "", entries: { "word/document.xml": new Uint8Array(50_000_000) } }),
    ],
    [
      "a bomb that lies",
      "DOCUMENT_TOO_LARGE",
      () =>
        lieInDirectory(
          makeDocx({ body: "", entries: { "word/document.xml": new Uint8Array(50_000_000) } }),
          "word/document.xml",
          "size",
          5000,
        ),
    ],
    [
      "parts that lie with four gigabytes",
      "DOCUMENT_TOO_LARGE",
      () => lieInDirectory(makeDocx({ body: LETTER }), "word/styles.xml", "size", 0xffff_ffff),
    ],
    ["more lines than any letter", "DOCUMENT_TOO_LARGE", () => makeDocx({ body: paragraph("a").repeat(200_001) })],
  ])(
    "%s",
    async (_name, code, make) => {
      const bytes = make();
      let found = "";
      const milliseconds = await cpuOf(async () => {
        found = await codeOf(bytes);
      });
      expect(found).toBe(code);
      expect(milliseconds).toBeLessThan(5000);
    },
    300_000,
  );
});

describe("what is odd is read all the same", () => {
  test.each([
    ["entities of its own", '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>', ""],
    ["a numbering that leads nowhere", "", item("Words", 99)],
    ["a level that no list has", "", item("Words", 1, 12)],
    ["cells without a row", "", `<w:tc>${paragraph("Words")}</w:tc><w:gridSpan w:val="9"/><w:tr/>`],
    [
      "a row that covers a million columns",
      "",
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${paragraph("a")}</w:tc><w:tc>${paragraph("b")}</w:tc></w:tr></w:tbl>`,
    ],
    ["runs without a paragraph", "", run("Words")],
    ["ends that have no beginning", "", "</w:p></w:tbl></w:r>"],
    ["a box that never ends", "", "<w:p><w:r><w:txbxContent><w:p>"],
    ["notes that there are not", "", '<w:p><w:r><w:footnoteReference w:id="4"/></w:r></w:p>'],
  ])("%s", async (_name, before, body) => {
    const numbering = listDefinition(0, [["decimal", "%1."]]) + list(1, 0);
    const document = `${before}<w:document><w:body>${LETTER}${body}</w:body></w:document>`;
    const result = await readOrRefuse(makeDocx({ body: "", numbering, entries: { "word/document.xml": document } }));
    if (result instanceof FoiRecordsError) throw result;
    expect(result.records[0]?.text).toContain("There are nine ponds.");
  });

  test("tables in tables in tables", async () => {
    let inner = paragraph("Words");
    for (let depth = 0; depth < 60; depth++) inner = `${table([[inner + paragraph(""), "b"]])}`;
    expect(await codeOf(makeDocx({ body: LETTER + inner }))).toBe("READ");
  });

  test("a hundred thousand numbered paragraphs are read in bounded time", async () => {
    const numbering = listDefinition(0, [["decimal", "%1."]]) + list(1, 0);
    const bytes = makeDocx({ body: item("Words and more.", 1).repeat(100_000), numbering });
    expect(await cpuOf(() => read(bytes))).toBeLessThan(15_000);
  });
});

test("cut off or changed anywhere it is read or refused by a code", async () => {
  const bytes = makeDocx({ body: LETTER + table([["a", "b"]]) });
  for (let seed = 1; seed < 120; seed++) {
    const changed = Uint8Array.from(bytes);
    for (let round = 0; round < 4; round++) changed[(seed * 7919 + round * 104_729) % bytes.length] = seed * round;
    expect(typeof (await codeOf(changed))).toBe("string");
    expect(typeof (await codeOf(bytes.subarray(0, Math.floor((bytes.length * seed) / 120))))).toBe("string");
  }
});
