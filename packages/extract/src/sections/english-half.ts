import { cue } from "../text/cue/cue.js";

const LONGEST = 120;
/** What the page is, over its title, heads no part of it. */
const PAGE_KIND = cue(/freedom of information|\bfoi\b/i);
const DIVIDER = / [/|] /;
/** Words of headings on Welsh pages; none is an English one. */
const WELSH = cue(
  /\b(?:y|yr|yn|ydych|eich|ein|chi|cais|ymateb|hawl|hawliau|adolygiad|gwybodaeth|wedi|cwyn|cwyno|gwyno|cwynion|anfodlon|gofyn|gofynnwyd|cwestiwn|cwestiynau|ateb|atebion|budd|cyhoedd|rhesymau|eithriad|eithriadau|atodiad|cymorth|manylion|penderfyniad|gadael|sylw|gan|ar|gyfer|diweddarwyd|dudalen|tudalen|newyddion)\b/i,
);

/** A heading in two languages speaks by its English half, whichever stands first: 'Eich hawliau / Your rights'. */
export function englishHalf(line: string): string {
  if (line.length > LONGEST || !WELSH.test(line)) return line;
  const [first = "", second, third] = line.split(DIVIDER);
  if (second === undefined || third !== undefined || WELSH.test(first) === WELSH.test(second)) return line;
  const english = WELSH.test(first) ? second : first;
  return PAGE_KIND.test(english) ? line : english;
}
