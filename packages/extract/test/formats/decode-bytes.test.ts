import { describe, expect, test } from "@jest/globals";
import { read } from "../read-source.js";

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean, bom: boolean) => {
  const view = new DataView(new ArrayBuffer((text.length + (bom ? 1 : 0)) * 2));
  [...(bom ? "\ufeff" : ""), ...text].forEach((char, at) => {
    view.setUint16(at * 2, char.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
};

describe("character sets", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode("<p>£ café</p>")],
    ["UTF-8 with a mark", new TextEncoder().encode("\ufeff<p>£ café</p>")],
    ["UTF-8 under a wrong declaration", new TextEncoder().encode("<meta charset=windows-1252><p>£ café</p>")],
    ["windows-1252, declared", latin("<meta charset=windows-1252><p>\xa3 caf\xe9</p>")],
    ["windows-1252, declared as UTF-8", latin("<meta charset=utf-8><p>\xa3 caf\xe9</p>")],
    ["UTF-16 with a mark", utf16("<p>£ café</p>", true, true)],
    ["UTF-16 big-endian with a mark", utf16("<p>£ café</p>", false, true)],
    ["UTF-16 without a mark", utf16("<html><p>£ café</p>", true, false)],
  ])("reads %s", async (_name, bytes) => {
    expect((await read(bytes)).blocks[0]?.text).toBe("£ café");
  });

  test("reads the character set of the media type", async () => {
    const { blocks } = await read(latin("caf\xe9"), "text/plain; charset=iso-8859-1");
    expect(blocks[0]?.text).toBe("café");
  });

  test("says that it guessed", async () => {
    const { blocks, diagnostics } = await read(
      latin("The caf\xe9 is closed and the \xa34 was refunded to each of them."),
    );
    expect(blocks[0]?.text).toContain("café");
    expect(diagnostics[0]?.code).toBe("ENCODING_GUESSED");
  });

  test("replaces what is not valid, and says so", async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("<meta charset=utf-8><p>caf\u00e9 "), 0xff, 0x41]);
    const { blocks, diagnostics } = await read(bytes);
    expect(blocks[0]?.text).toBe("café \ufffdA");
    expect(diagnostics[0]?.code).toBe("TEXT_REPAIRED");
  });
});

describe("refusals", () => {
  test.each([
    ["PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ["zip", Uint8Array.of(0x50, 0x4b, 3, 4, 0)],
    ["gzip", Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ["binary", Uint8Array.of(65, 66, 0, 0, 0, 1, 67)],
  ])("refuses %s and names it", async (name, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: "UNSUPPORTED_FORMAT" });
    await expect(read(bytes)).rejects.toThrow(new RegExp(name, "i"));
  });

  test.each(["", "  \n\t ", "\u00a0\u200b", "<html><body> <p></p></body></html>"])("refuses empty %j", async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: "EMPTY_DOCUMENT" });
  });

  test("refuses a document over the limit", async () => {
    await expect(read(new Uint8Array(64 * 1024 * 1024 + 1).fill(65))).rejects.toMatchObject({
      code: "DOCUMENT_TOO_LARGE",
    });
  });
});
