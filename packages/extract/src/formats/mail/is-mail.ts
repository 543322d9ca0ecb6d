/** Header fields that only mail programs and servers write; a letter's 'From:' and 'Date:' are not enough. */
const MACHINE_FIELD =
  /^(?:received|return-path|message-id|mime-version|delivered-to|envelope-to|dkim-signature|authentication-results|arc-[a-z-]{3,30}|content-transfer-encoding|content-type|thread-(?:topic|index)|in-reply-to|references|list-(?:id|unsubscribe)|x-[a-z0-9-]{2,60}):/i;
const PERSON_FIELD = /^(?:from|to|subject|date|sender|cc|reply-to):/i;
const FIELD = /^[!-9;-~]{1,76}:/;
const FOLDED = /^[ \t]/;
const LINE_BREAK = /\r?\n/;
/** The line that a mailbox file puts before each mail. */
const MAILBOX_LINE = /^From [^\r\n]{1,200}\r?\n/;
const ANY_TEXT = new TextDecoder("latin1");
const BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

/** True for bytes that begin with the header of a mail: fields line after line, a machine's and a person's among them. */
export function isMail(head: Uint8Array): boolean {
  const text = ANY_TEXT.decode(head.subarray(startOfMail(head)));
  if (!FIELD.test(text)) return false;
  const lines = text.split(LINE_BREAK);
  const end = lines.indexOf("");
  // Without an empty line the last line may be cut off.
  const header = end < 0 ? lines.slice(0, -1) : lines.slice(0, end);
  if (header.length === 0 || !header.every((line, index) => FIELD.test(line) || (index > 0 && FOLDED.test(line))))
    return false;
  const machine = header.filter((line) => MACHINE_FIELD.test(line)).length;
  return machine > 1 || (machine === 1 && header.some((line) => PERSON_FIELD.test(line)));
}

/** Where the header begins: behind a byte order mark, empty lines and a mailbox's own line. */
export function startOfMail(bytes: Uint8Array): number {
  const text = ANY_TEXT.decode(bytes.subarray(0, 512));
  let at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  while (text[at] === "\n" || text[at] === "\r") at++;
  return at + (MAILBOX_LINE.exec(text.slice(at))?.[0].length ?? 0);
}
