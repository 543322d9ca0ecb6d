import type { Span } from "@foi-records/contract";
import type { Reading } from "../blocks.js";
import { SHORT_FORMS } from "./authority-short-forms.js";

/** One place that names a body. */
export interface NamePlace {
  readonly name: string;
  readonly weight: number;
  readonly cue: string;
  readonly spans: readonly Span[];
  readonly article?: boolean | null;
}

const REGION = / \((?:Northern Ireland|NI|Wales|Scotland)\)$/;
const LEGAL_FORM = /,? (?:Limited|Ltd\.?|plc|LLP)$/;
const HEALTH_BOARD = /^(?!.*University)(.+) (?:NHS|Health) Board$/;
/** 'NHS Fenshire Board Headquarters' is its house. */
const NHS_BOARD = /(?<=^NHS .+) Board$/;
/** The body is the commissioner; his office signs for him. */
const OFFICE_OF = /^Office of the (?=Police)/;
/** Once without it may be a manner of speaking. */
const USUAL = 2;
/** How a page calls its body, where the copyright names its legal person. */
const CALLED: ReadonlySet<string> = new Set(["title", "site"]);
/** A name in noise or in the requester's words. */
const WEAK = 0.3;

/** The fullest printed form, its full usual name where only a short one stands. */
export function fullest(mentions: readonly NamePlace[]): Reading<string> {
  const value = chooseName(mentions);
  const printed = mentions
    .filter(({ name }) => fullName(name) === value)
    .sort((a, b) => b.spans.length - a.spans.length);
  const named = printed.find(({ article }) => article === true);
  if (named === undefined || value.startsWith("The ") || printed.some(({ article }) => article === false))
    return { value, spans: printed[0]?.spans ?? [] };
  return { value: `The ${value}`, spans: named.spans.map(({ start, end }) => ({ start: start - 4, end })) };
}

interface Form {
  readonly name: string;
  count: number;
  weight: number;
  called: number;
  /** False where only initials stand for it. */
  isPrinted: boolean;
}

/** The form of most words, of these the one printed most, but the usual one where it is longer by its legal form, its nation or its kind. */
function chooseName(mentions: readonly NamePlace[]): string {
  const forms = new Map<string, Form>();
  for (const { name: printed, weight, cue } of mentions) {
    const name = fullName(printed);
    const form = forms.get(name) ?? { name, count: 0, weight: 0, called: 0, isPrinted: false };
    forms.set(name, form);
    form.count++;
    form.isPrinted ||= printed === name;
    form.weight = Math.max(form.weight, weight);
    if (CALLED.has(cue)) form.called = 1;
  }
  const words = ({ name }: Form): number => name.split(" ").length;
  const all = [...forms.values()];
  const told = all.filter(({ weight }) => weight >= WEAK);
  const strong = withoutWelsh(told.length > 0 ? told : all);
  strong.sort(
    (a, b) =>
      words(b) - words(a) ||
      b.called - a.called ||
      Number(b.isPrinted) - Number(a.isPrinted) ||
      b.count - a.count ||
      b.weight - a.weight,
  );
  const longest = spelledOut(strong[0]?.name ?? "", forms);
  const legal = forms.get(longest.replace(LEGAL_FORM, ""));
  if (legal !== undefined && legal.name !== longest && legal.count >= USUAL) return legal.name;
  const usual = [
    longest.replace(REGION, ""),
    longest.replace(HEALTH_BOARD, "NHS $1"),
    longest.replace(NHS_BOARD, ""),
    longest.replace(" & ", " and "),
    longest.replace(OFFICE_OF, ""),
  ];
  return usual.find((name) => name !== longest && forms.has(name)) ?? longest;
}

/** What stands for the last words of a name in short. */
const INITIALS_OF_KIND: readonly (readonly [RegExp, string])[] = [
  [/ ICB$/, " Integrated Care Board"],
  [/ HSC Trust$/, " Health and Social Care Trust"],
  [/ NHS FT$/, " NHS Foundation Trust"],
  [/ UHB$/, " University Health Board"],
  [/ HA$/, " Housing Association"],
  [/ (?:MBC)$/, " Metropolitan Borough Council"],
  [/ BC$/, " Borough Council"],
  [/ DC$/, " District Council"],
];

/** 'NHS Marl ICB' where the page also says what the letters stand for, however weakly. */
function spelledOut(name: string, forms: ReadonlyMap<string, Form>): string {
  for (const [initials, words] of INITIALS_OF_KIND) {
    const whole = name.replace(initials, words);
    if (whole !== name && forms.has(whole)) return whole;
  }
  return name;
}

/** Of a body that a page names in both languages the English name is the usual one. */
function withoutWelsh(forms: Form[]): Form[] {
  const english = forms.filter(({ name }) => !WELSH.test(name));
  return english.length > 0 ? english : forms;
}

/** A name in Welsh alone, by its first word. */
export const WELSH =
  /^(?:Cyngor|Bwrdd|Heddlu|Prifysgol|Awdurdod|Gwasanaeth|Ymddiriedolaeth) (?!.* (?:Council|Board|Trust|University)$)/;

/** A short form in full. */
export function fullName(name: string): string {
  return SHORT_FORMS.get(name) ?? name;
}
