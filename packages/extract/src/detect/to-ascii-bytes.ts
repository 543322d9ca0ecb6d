/**
 * The bytes as they are, their ASCII letters a byte each: cues look for no others. UTF-16, told by its mark or by the
 * zeros of its Latin letters, becomes UTF-8.
 */
export function toAsciiBytes(bytes: Uint8Array): Buffer {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0)) {
    return Buffer.from(new TextDecoder("utf-16le").decode(bytes));
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0)) {
    return Buffer.from(new TextDecoder("utf-16be").decode(bytes));
  }
  if (Buffer.isBuffer(bytes)) return bytes;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
