import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { DocumentTooLargeError, UnreadableDocumentError } from "@foi-records/contract";
import type { OpenedInput } from "../container.js";

const unpack = promisify(gunzip);

/** All bytes of an input, unpacked where it is compressed; refuses more than the limit before holding it. */
export async function readWhole(input: OpenedInput, maxBytes: number): Promise<Uint8Array> {
  const { size, name } = input;
  if (size !== null && size > maxBytes) throw tooLarge(name, `${size} bytes`, maxBytes);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input.read()) {
    length += part.length;
    if (length > maxBytes) throw tooLarge(name, `more than ${maxBytes} bytes`, maxBytes);
    parts.push(part);
  }
  const bytes = Buffer.concat(parts, length);
  return input.packed ? unpackWhole(name, bytes, maxBytes) : bytes;
}

/** All bytes that gzip-compressed ones hold; refuses more than the limit before holding it. */
export async function unpackWhole(name: string, bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  try {
    return await unpack(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      throw tooLarge(name, `more than ${maxBytes} bytes unpacked`, maxBytes);
    }
    throw new UnreadableDocumentError(`${name}: its gzip data is damaged or cut short.`, cause);
  }
}

function tooLarge(name: string, has: string, maxBytes: number): DocumentTooLargeError {
  return new DocumentTooLargeError(`${name} has ${has}; the limit is ${maxBytes}.`);
}
