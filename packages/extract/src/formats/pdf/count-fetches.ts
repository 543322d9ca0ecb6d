/**
 * The same bytes, that tell each time pdf.js goes back to them for an object. What a pattern, a letter that is itself a
 * drawing, or a remark on the page draws is gathered apart and posted when all of it is there, which it never is where a
 * pattern draws a form that is filled with the pattern: of such work nothing else is seen. Streams are not kept by pdf.js,
 * so each drawing inside a drawing asks for the buffer behind the bytes once.
 */
export function countFetches(bytes: Uint8Array, onFetch: () => void): Uint8Array {
  const { buffer } = bytes;
  return Object.defineProperty(bytes, "buffer", {
    get: () => {
      onFetch();
      return buffer;
    },
  });
}
