import { FoiRecordsError } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { chooseReader } from "../../src/formats/index.js";
import { readOrRefuse, readRecord } from "../read-page.js";
import { read } from "../read-source.js";
import { lines, makePdf, streamOf, text } from "./make-pdf.js";

const LETTER = lines(60, 80, [
  "Reference: FOI 2024/17",
  "Question 1. How many ponds are there?",
  "Answer: There are nine.",
]);

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readOrRefuse(bytes);
  return result instanceof FoiRecordsError ? result.code : "READ";
}

test("PDF is told by its signature, even behind other bytes", async () => {
  const bytes = makePdf({ pages: [LETTER] });
  const shifted = new Uint8Array([...new TextEncoder().encode("junk before\n"), ...bytes]);
  expect(chooseReader({ bytes: shifted, mediaType: "text/html" } as never).name).toBe("pdf");
  expect((await readRecord(shifted)).questions).toHaveLength(1);
});

test("the caller's bytes are left as they are", async () => {
  const bytes = makePdf({ pages: [LETTER] });
  const copy = Uint8Array.from(bytes);
  await read(bytes);
  expect(bytes).toEqual(copy);
});

describe("what cannot be read is refused by its own code", () => {
  test("a password is asked for", async () => {
    const secret = Array(64).fill("7").join("");
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >>`;
    const trailer = "/Encrypt 10 0 R /ID [<00> <00>]";
    expect(await codeOf(makePdf({ pages: [LETTER], objects: [encrypt], trailer }))).toBe("ENCRYPTED_DOCUMENT");
  });

  test("no page has text", async () => {
    expect(await codeOf(makePdf({ pages: ["", "10 10 m 100 100 l S"] }))).toBe("NO_TEXT_LAYER");
  });

  test("the pages are pictures", async () => {
    const image = streamOf(
      "\u0001".repeat(64),
      "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray",
    );
    const page = "q 595 0 0 842 0 0 cm /Im Do Q";
    const scan = makePdf({ pages: [page], objects: [image], resources: "/XObject << /Im 10 0 R >>" });
    expect(await codeOf(scan)).toBe("NO_TEXT_LAYER");
  });

  test("nothing but a signature", async () => {
    expect(await codeOf(new TextEncoder().encode("%PDF-1.7\n"))).toBe("UNREADABLE_DOCUMENT");
  });

  test("cut off at any place it is read as far as it goes, or refused", async () => {
    const bytes = makePdf({ pages: [LETTER, LETTER] });
    for (let part = 1; part < 12; part++) {
      const code = await codeOf(bytes.subarray(0, Math.floor((bytes.length * part) / 12)));
      expect(["READ", "UNREADABLE_DOCUMENT", "NO_TEXT_LAYER"]).toContain(code);
    }
  });

  test("forms inside forms inside forms end at a limit", async () => {
    const depth = 12;
    const forms = Array.from({ length: depth }, (_, index) => {
      const next = index + 1 < depth ? `/Resources << /XObject << /F ${11 + index} 0 R >> >>` : "";
      const content = index + 1 < depth ? "/F Do ".repeat(12) : "0 0 m 1 1 l S";
      return streamOf(content, `/Type /XObject /Subtype /Form /BBox [0 0 100 100] ${next}`);
    });
    const bomb = makePdf({ pages: ["/F Do"], objects: forms, resources: "/XObject << /F 10 0 R >>" });
    expect(await codeOf(bomb)).toBe("DOCUMENT_TOO_LARGE");
  });
});

describe("what can be read in part is read with a warning", () => {
  test("one page without text", async () => {
    const { warnings } = await readRecord(makePdf({ pages: [LETTER, ""] }));
    expect(warnings.map(({ code }) => code)).toContain("PAGE_WITHOUT_TEXT");
  });

  test("a form that draws itself", async () => {
    const form = streamOf(
      `${text(60, 200, "inside")} /F Do`,
      "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /F 10 0 R >> >>",
    );
    const page = `${LETTER} /F Do`;
    const loop = makePdf({ pages: [page], objects: [form], resources: "/XObject << /F 10 0 R >>" });
    expect((await readRecord(loop)).text).toContain("There are nine.");
  });

  test("a page tree that leads back to itself", async () => {
    const tree = "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>";
    expect(["READ", "UNREADABLE_DOCUMENT"]).toContain(await codeOf(makePdf({ pages: [LETTER], tree })));
  });

  test("a page tree that promises two thousand million pages", async () => {
    const tree = "<< /Type /Pages /Kids [10 0 R] /Count 2000000000 >>";
    expect((await readRecord(makePdf({ pages: [LETTER], tree }))).text).toContain("There are nine.");
  });

  test("two thousand pages: the first thousand are read", async () => {
    const pages = Array<string>(2000).fill(lines(60, 80, ["One line of a long file."]));
    const { blocks, diagnostics } = await read(makePdf({ pages }));
    expect(blocks.at(-1)?.page).toBe(1000);
    expect(diagnostics.map(({ code }) => code)).toEqual(["PAGES_LEFT_UNREAD"]);
  });
});

test("bytes behind the signature that are noise never throw anything untyped", async () => {
  for (let seed = 1; seed < 40; seed++) {
    const noise = Array.from({ length: 400 }, (_, index) => (index * seed * 7919 + seed) % 256);
    const bytes = new Uint8Array([...new TextEncoder().encode("%PDF-1.4\n1 0 obj << /Type /Catalog"), ...noise]);
    expect(["UNREADABLE_DOCUMENT", "NO_TEXT_LAYER", "READ"]).toContain(await codeOf(bytes));
  }
});
