/** A new number, bullet, label, address or salutation never continues the line before it. */
const NEW_START =
  /^(?:[•▪●◦\uf0a7\uf0b7]|[·*–—-]\s|§\s+\p{L}|o {1,8}\p{L}|\(?(?:\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})[.)]|\(\w{1,3}\)|\d{1,2}[a-z]? [-–] \p{L}{2}|q(?:uestion|s)?[\s.]{0,2}\d|a(?:nswer)?[\s.]{0,2}\d|(?:question|answer|request|part|annex|appendix|section \d+\S* ?[-–])\s?\w{0,3}\b.{0,3}[-–:]|dear\b|yours\b|https?:|www\.|page \d|on .{5,60} wrote:|(?:from|to|sent|date|subject|cc|tel|email|e-mail|ref|our ref|your ref)\s?:|#{1,6}\s)/iu;
/** '(MPS) on 9 December' goes on behind the name that it shortens; '(IV)' counts. */
const SHORT_NAME = /^\((?![IVX]+\))\p{Lu}{2,6}\)/u;

/** True for a line that opens a block of its own, whatever stands above it. */
export function opensBlock(line: string): boolean {
  return NEW_START.test(line) && !SHORT_NAME.test(line);
}
