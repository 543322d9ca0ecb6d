const SPACE = 32;
const TAB = 9;
const LINE_FEED = "\n";
/** Makes a capital small; other signs of names stay as they are. */
const SMALL = 32;

/**
 * The fields of a head that are wanted, `Name: value` a line, in the order of their lower-case names; null for one that is
 * not there. The first of a name counts. Every record of a crawl has two heads, so that no line is cut out that nobody wants.
 */
export function readFields(head: string, names: readonly string[]): (string | null)[] {
  const values: (string | null)[] = names.map(() => null);
  let end = 0;
  for (let start = 0; start < head.length; start = end + 1) {
    end = lineEnd(head, start);
    const colon = head.indexOf(":", start);
    if (colon === -1) break;
    const wanted = colon < end ? indexOfName(head, start, nameEnd(head, colon), names) : -1;
    if (wanted !== -1) values[wanted] ??= head.slice(colon + 1, end).trim();
  }
  return values;
}

/** The first line of a head. */
export function firstLine(head: string): string {
  return head.slice(0, lineEnd(head, 0)).trimEnd();
}

function lineEnd(head: string, start: number): number {
  const end = head.indexOf(LINE_FEED, start);
  return end === -1 ? head.length : end;
}

/** White space may stand between a name and its colon. */
function nameEnd(head: string, colon: number): number {
  let end = colon;
  while (isBlank(head.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function indexOfName(head: string, start: number, end: number, names: readonly string[]): number {
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    if (name.length === end - start && isNamed(head, start, name)) return index;
  }
  return -1;
}

function isNamed(head: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    if ((head.charCodeAt(start + at) | SMALL) !== name.charCodeAt(at)) return false;
  }
  return true;
}
