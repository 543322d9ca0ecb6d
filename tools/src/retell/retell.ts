import type { MadePage } from "../make-pages/index.js";
import type { Random } from "../make-pages/random.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTH = new RegExp(`\\b(?:${MONTHS.join("|")})\\b`, "g");
/** Numbers that are no part of a citation or of an Act's name; small ones may be labels. */
const NUMBER =
  /(?<!\b(?:sections?|regulations?|articles?|ss?\.?|acts?|regulations|and|or|to) ?\(?|[\d(.,/-])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{3,}(?:\.\d+)?|[2-9]\d)\b(?![\d(/-]|\.\d)/gi;
const YEAR = /^(?:19|20)\d\d$/;
const DATE = /\b\d{1,2}([./-])\d{1,2}\1\d{4}\b/g;
/** The label at the beginning of a line, in any of the made styles. */
const LABEL = /^[^\p{L}\d]*(?:(?:q|a|question|answer|request|point|part)[. ]{0,2})?\d{0,3}(?:\.\d)?[a-z]?[.):]?\s/iu;
const SALUTATION = /^(Dear )(.+?)(,?)$/gm;
const NAMES = ["Ms Harker", "Mr Oduya", "Dr Llewellyn", "A Resident", "Sam", "Mx Faraday", "Sir or Madam"];
const SIGNED = /^((?:Yours|Kind regards|Regards|Best wishes).*\n+)(.+)$/gm;

/** The same letter sent by another authority: its name, the reference, dates, names and figures are others. */
export function retell({ text, labels }: MadePage, random: Random, authority: string): string {
  const named = labels.authority === null ? text : text.replaceAll(labels.authority, authority);
  const reference =
    labels.reference === null ? named : named.replaceAll(labels.reference, `REF${random.int(1e4, 1e6)}/X`);
  return reference
    .split("\n")
    .map((line) => otherNumbers(line, random))
    .join("\n")
    .replace(MONTH, () => random.pick(MONTHS))
    .replace(SALUTATION, (_, dear: string, __, comma: string) => `${dear}${random.pick(NAMES)}${comma}`)
    .replace(SIGNED, (_, off: string) => `${off}${random.pick(NAMES)}`);
}

function otherNumbers(line: string, random: Random): string {
  const label = LABEL.exec(line)?.[0] ?? "";
  const rest = line.slice(label.length);
  const dated = rest.replace(
    DATE,
    (_, dot: string) => `${random.int(1, 28)}${dot}${random.int(1, 12)}${dot}${random.int(2012, 2025)}`,
  );
  return label + dated.replace(NUMBER, (number) => otherNumber(number, random));
}

function otherNumber(number: string, random: Random): string {
  if (YEAR.test(number)) return String(random.int(2012, 2025));
  return random.int(21, 10 ** Math.min(6, number.length + 1)).toLocaleString("en-GB");
}

/** The same text with a few of its longer lines gone and a few of its own: someone has worked on the template. */
export function edit(text: string, random: Random, share: number): string {
  return text
    .split("\n")
    .flatMap((line) => {
      if (line.length < 40 || !random.chance(share)) return [line];
      return random.chance(0.5) ? [] : [line, `Please note that ${random.pick(REMARKS)}.`];
    })
    .join("\n");
}

const REMARKS = [
  "the figures are taken from a live system and may be amended later",
  "our offices are closed between the two holidays and letters are opened afterwards",
  "we moved to a new records system in the spring and older files are on paper",
  "staff who worked on this matter have since left and could not be asked",
];
