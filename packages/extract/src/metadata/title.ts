import type { CleanText, Reading } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { gather } from "../text/gather.js";
import type { PageLine, PageView } from "./page-view.js";

/** A field's name may stand in a cell of its own. */
const FIELD = cue(/^(?:subject|title|regarding|re|description|topic|pwnc)\s?[:–-]\s?(?:\|\s)?(?=\S)/i);
const FIELD_ALONE = cue(
  /^(?:subject|title|regarding|re|(?:short |brief )?description|topic|subject of request)\s?:?$/i,
);
/** The label of another field: this one was left empty. */
const LABEL_ALONE = /:\s*$/;
const GENERIC = cue(
  /^(?:home|foi|freedom of information|disclosure log|requests?|responses?|search|menu|cookies?|contents?|navigation|display single record|request detail|foi request detail|news|about us)\b[\s\w]{0,24}$/i,
);
const SEPARATOR = /\s+(?:\||–|—|-|::?|»|·)\s+/;
const LETTER = cue(/\b(?:our|your|my) ref|^ref\b|^dear\b/i);
const LABELLED = /: /;
const STOP = /[.;?]$/;
/** A sentence, a mailbox, a date, or an address with its postcode. */
const SENTENCE = /[.?;:]$|^(?:dear|thank|I|we)\b|@|\d{4}$|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}$/i;
const SIGN_OFF = cue(/^(?:yours|(?:kind |best |many )?(?:regards|thanks|wishes)|dear)\b/i);
const WORDS = /\p{L}{4,}/gu;
const LABEL_WORDS: ReadonlySet<string> = new Set(
  "freedom information request requests reference number case disclosure response responses release date received responded published about your home this that".split(
    " ",
  ),
);
const LONGEST = 200;

const REQUEST_SUBJECT = cue(
  /^(?!subject\b)(.{4,140}?)(?: [-–—] an? |[:,]? [-–—] ?|: )(?:FOI|EIR|freedom of information|environmental information)(?: ?\/ ?EIR)? (?:request|release|response)/i,
);
const OPENING = 40;

/** Reads the title: the highest heading that says something, a subject field, a line that carries the reference, else the document's own title. */
export function readTitle(view: PageView, clean: CleanText, known: Known): Reading<string> | null {
  const closing = new Set(gather(view.lines, ({ start, section }) => (section === "closing" ? start : null)));
  const headings = clean.blocks.filter(
    ({ kind, start, text }) => kind === "heading" && !closing.has(start) && !SIGN_OFF.test(text),
  );
  const levels = [...headings].sort((a, b) => (a.level ?? 1) - (b.level ?? 1));
  const heading = levels.find(({ level, text }) => (level ?? 1) <= 2 && isTitle(text) && text !== known.authority);
  if (heading !== undefined) return { value: heading.text, spans: [{ start: heading.start, end: heading.end }] };
  return fromField(view) ?? fromOpening(view, known.reference) ?? fromHead(view);
}

/** What is read before the title. */
interface Known {
  readonly authority: string | null;
  readonly reference: string | null;
}

/** A line at the opening that names its subject: of a request, beside the reference, or next to the line of the reference. */
function fromOpening({ lines }: PageView, reference: string | null): Reading<string> | null {
  const kept = lines.filter(({ start }) => start !== null).slice(0, OPENING);
  for (const [index, { text, start }] of kept.entries()) {
    const subject = REQUEST_SUBJECT.exec(text)?.[1];
    if (subject !== undefined && start !== null) return reading(subject, start);
    const line = reference !== null && text.includes(reference) ? lineBeside(kept, index, reference) : undefined;
    if (line !== undefined && line.start !== null) return reading(line.text, line.start);
  }
  return null;
}

function lineBeside(kept: readonly PageLine[], index: number, reference: string): PageLine | undefined {
  const own = kept[index];
  if (own === undefined || LETTER.test(own.text) || STOP.test(own.text) || own.text.length > LONGEST) return undefined;
  if (isSubject(own.text.replace(reference, ""))) return own;
  return [kept[index - 1], kept[index + 1]].find((line) => line && !LABELLED.test(line.text) && isSubject(line.text));
}

/** Words enough to say something, and no sentence, label or number. */
function isSubject(text: string): boolean {
  const words = text.match(WORDS)?.filter((word) => !LABEL_WORDS.has(word.toLowerCase())) ?? [];
  return words.length >= 2 && !SENTENCE.test(text);
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST && !GENERIC.test(text);
}

function fromField({ lines }: PageView): Reading<string> | null {
  const kept = lines.filter(({ start, section }) => start !== null && section !== "request");
  for (const [index, { text, start }] of kept.entries()) {
    const label = FIELD.exec(text)?.[0].length;
    const next = kept[index + 1];
    if (label !== undefined && start !== null) return reading(text.slice(label), start + label);
    if (FIELD_ALONE.test(text) && typeof next?.start === "number" && !LABEL_ALONE.test(next.text))
      return reading(next.text, next.start);
  }
  return null;
}

function reading(value: string, start: number): Reading<string> | null {
  return isTitle(value) ? { value, spans: [{ start, end: start + value.length }] } : null;
}

/** What a program took for the title may be the name below the letter, or how it closes. */
function fromHead({ head, lines }: PageView): Reading<string> | null {
  const segments = (head.title ?? "").split(SEPARATOR).map((segment) => segment.trim());
  const signs = (segment: string) => lines.some(({ text, section }) => section === "closing" && text === segment);
  const [value] = segments.filter(
    (segment) => segment !== "" && isTitle(segment) && !SIGN_OFF.test(segment) && !signs(segment),
  );
  return value === undefined ? null : { value, spans: [] };
}
