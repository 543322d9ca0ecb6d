/** One part of a mail. */
export interface MailPart {
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly name?: string;
  /** Further lines of the part's own header. */
  readonly header?: readonly string[];
}

/** A mail to be written. */
export interface MailDraft {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  /** ISO 8601; null for a mail without a date. */
  readonly date?: string | null;
  readonly header?: readonly string[];
  readonly parts: readonly MailPart[];
  /** How the parts are put together where there are several. */
  readonly multipart?: "mixed" | "alternative" | "related";
}

const BOUNDARY = "=_part_of_a_mail";

/** Writes a mail as a server would, every part in base64. */
export function makeMail(draft: MailDraft): Uint8Array {
  const { parts, multipart = "mixed" } = draft;
  const [only] = parts;
  const body =
    parts.length === 1 && only !== undefined && only.name === undefined
      ? writePart(only)
      : [
          `Content-Type: multipart/${multipart}; boundary="${BOUNDARY}"`,
          "",
          ...parts.flatMap((part) => [`--${BOUNDARY}`, writePart(part)]),
          `--${BOUNDARY}--`,
          "",
        ].join("\r\n");
  return new TextEncoder().encode(`${writeHead(draft).join("\r\n")}\r\n${body}`);
}

function writeHead({ from = "FOI Team <foi@fenby.example>", to = "Jo Harker <jo@example.org>", ...draft }: MailDraft) {
  const { subject = "RE: Freedom of information request", date = "2024-06-04T09:12:33Z", header = [] } = draft;
  const sent = date === null ? [] : [`Date: ${new Date(date).toUTCString().replace("GMT", "+0000")}`];
  return [
    "Received: from mail.fenby.example (192.0.2.7) by mx.example.org",
    `From: ${encodeName(from)}`,
    `To: ${encodeName(to)}`,
    `Subject: ${encodeWords(subject)}`,
    ...sent,
    ...header,
    "MIME-Version: 1.0",
  ];
}

function writePart({ type, content, name, header = [] }: MailPart): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const charset = typeof content === "string" && type.startsWith("text/") ? "; charset=utf-8" : "";
  const attached = name === undefined ? [] : [`Content-Disposition: attachment; filename="${name}"`];
  const encoded = Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
  return [
    `Content-Type: ${type}${charset}`,
    "Content-Transfer-Encoding: base64",
    ...attached,
    ...header,
    "",
    encoded,
  ].join("\r\n");
}

function encodeName(address: string): string {
  const [, name = "", rest = address] = /^(.*?)(<.*>)$/.exec(address) ?? [];
  return name === "" ? rest : `${encodeWords(name.trim())} ${rest}`;
}

/** Short encoded words, as programs write what is no plain ASCII. */
function encodeWords(text: string): string {
  if (/^[\w .<>@:()/-]*$/.test(text)) return text;
  const pieces = text.match(/[\s\S]{1,15}/gu) ?? [];
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString("base64")}?=`).join("\r\n ");
}
