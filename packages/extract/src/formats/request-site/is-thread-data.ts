const OBJECT = /^\ufeff?\s{0,64}\{/;
/** Fields that the data of a request begins with, and little else has. */
const FIRST_FIELDS: readonly RegExp[] = [
  /"url_title"\s{0,9}:/,
  /"(?:described_state|display_status|law_used)"\s{0,9}:/,
];
const MARKUP = 0x3c;
const BRACE = 0x7b;
const HEAD_BYTES = 4096;
/** An object begins among these: white space that it may stand behind, and a mark of three bytes. */
const FIRST_BYTES = 256;
const ANY_TEXT = new TextDecoder();

/** True where the first bytes are those of a request saved as JSON from WhatDoTheyKnow or a site of its kind. */
export function isThreadData(bytes: Uint8Array): boolean {
  // Most documents are markup or hold no brace so early, and this is asked of every page of a crawl.
  if (bytes[0] === MARKUP || !bytes.subarray(0, FIRST_BYTES).includes(BRACE)) return false;
  const head = ANY_TEXT.decode(bytes.subarray(0, HEAD_BYTES));
  return OBJECT.test(head) && FIRST_FIELDS.every((field) => field.test(head));
}
