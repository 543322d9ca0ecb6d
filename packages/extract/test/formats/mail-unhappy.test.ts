import { FoiRecordsError } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { cpuOf, readOrRefuse } from "../read-page.js";
import { makeMail } from "./make-mail.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const HEAD = "From: FOI Team <foi@fenby.example>\r\nSubject: Ponds\r\nMIME-Version: 1.0\r\n";

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readOrRefuse(bytes);
  return result instanceof FoiRecordsError ? result.code : "READ";
}

describe("mails made to harm end in bounded time", () => {
  test.each([
    ["ten thousand parts", "DOCUMENT_TOO_LARGE", () => parts(10_000, "text/plain")],
    ["a thousand parts of text", "READ", () => parts(1000, "text/plain")],
    ["a thousand attachments", "READ", () => parts(1000, "application/pdf")],
    ["parts inside parts", "DOCUMENT_TOO_LARGE", () => nested(200)],
    ["mails inside mails", "READ", () => forwarded(12)],
    [
      "a boundary that never comes",
      "READ",
      () => `${HEAD}Content-Type: multipart/mixed; boundary=no\r\n\r\nDear Jo\r\n`,
    ],
    [
      "a boundary that never ends",
      "READ",
      () => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nDear Jo`,
    ],
    [
      "a boundary of nothing",
      "READ",
      () => `${HEAD}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nDear Jo`,
    ],
    [
      "a part inside itself",
      "READ",
      () =>
        `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n`.repeat(40)}Dear Jo`,
    ],
    ["base64 that is none", "READ", () => `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${"*#é~".repeat(50_000)}`],
    [
      "a header that folds without end",
      "READ",
      () => `${HEAD}X-Long: a\r\n${" and more\r\n".repeat(100_000)}\r\nDear Jo`,
    ],
    [
      "a header of three megabytes",
      "DOCUMENT_TOO_LARGE",
      () => `${HEAD}X-Long: ${"a".repeat(3_000_000)}\r\n\r\nDear Jo`,
    ],
    ["an address list without end", "READ", () => `${HEAD}To: ${"a <a@b>, ".repeat(50_000)}\r\n\r\nDear Jo`],
    ["no end of lines", "READ", () => `${HEAD}\r\n${"a ".repeat(500_000)}`],
  ])(
    "%s",
    async (_name, code, make) => {
      const bytes = bytesOf(make());
      let found = "";
      const milliseconds = await cpuOf(async () => {
        found = await codeOf(bytes);
      });
      expect(["READ", "EMPTY_DOCUMENT"].includes(found) ? "READ" : found).toBe(code);
      expect(milliseconds).toBeLessThan(8000);
    },
    300_000,
  );

  function parts(count: number, type: string): string {
    const part = `--b\r\nContent-Type: ${type}\r\n\r\nDear Jo\r\n`;
    return `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(count)}--b--\r\n`;
  }

  function nested(depth: number): string {
    const open = Array.from(
      { length: depth },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}x\r\n\r\n--b${index}x\r\n`,
    );
    return `${HEAD}${open.join("")}\r\nDear Jo\r\n`;
  }

  function forwarded(depth: number): string {
    let mail = makeMail({ parts: [{ type: "text/plain", content: "Dear Jo" }] });
    for (let index = 0; index < depth; index++)
      mail = makeMail({ parts: [{ type: "message/rfc822", content: mail, name: "forwarded.eml" }] });
    return new TextDecoder().decode(mail);
  }
});

test.each([
  'multipart/encrypted; protocol="application/pgp-encrypted"',
  "application/pkcs7-mime; smime-type=enveloped-data",
])("a mail sealed by %s is refused", async (type) => {
  expect(await codeOf(bytesOf(`${HEAD}Content-Type: ${type}; boundary=b\r\n\r\n--b\r\n\r\nx`))).toBe(
    "ENCRYPTED_DOCUMENT",
  );
});

test("cut off anywhere it is read or refused by a code", async () => {
  const bytes = makeMail({
    parts: [
      { type: "text/html", content: "<p>Dear Jo<p>There are nine ponds." },
      { type: "text/plain", content: "Dear Jo", name: "a.txt" },
    ],
  });
  for (let length = 1; length < bytes.length; length += 11)
    expect(typeof (await codeOf(bytes.subarray(0, length)))).toBe("string");
});
