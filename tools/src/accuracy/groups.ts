/** One labelled page, as far as it decides which groups it belongs to. */
export interface PageTraits {
  readonly authority: string | null;
  readonly layout: string;
  readonly format: "html" | "text";
  readonly scottish: boolean;
}

/** A way to part pages: a name, and which pages belong. */
export interface Group {
  readonly name: string;
  readonly holds: (page: PageTraits) => boolean;
}

interface NamedPattern {
  readonly name: string;
  readonly pattern: RegExp;
}

/** What kind of body answers, by its name; the first row that matches decides. */
const KINDS: readonly NamedPattern[] = [
  { name: "police", pattern: /\bpolice\b|\bconstabulary\b|\bheddlu\b/i },
  { name: "fire and rescue", pattern: /\bfire\b/i },
  { name: "NHS and health", pattern: /\bNHS\b|\bhealth\b|\bhospitals?\b|\bambulance\b|\bblood\b|\bintegrated care\b/i },
  {
    name: "universities, colleges, schools",
    pattern: /\buniversity\b|\bcollege\b|\bschools?\b(?! buildings)|\blearning trust\b/i,
  },
  { name: "councils", pattern: /\bcouncil\b|\bcombined authority\b|\bborough of\b|\bnational park\b|\bpartnership\b/i },
  {
    name: "government departments",
    pattern: /\bdepartment\b|\bministry\b|\bgovernment\b|\boffice (?:for|of)\b|\bprosecution\b/i,
  },
  {
    name: "agencies and regulators",
    pattern:
      /\bagency\b|\bregulator\b|\bcommission\b|\bauthority\b|\bboard\b|\bstandards\b|\bNatureScot\b|\bombudsman\b/i,
  },
  {
    name: "transport, water, housing",
    pattern: /\btransport\b|\bhighways\b|\btrams?\b|\brail\b|\bwater\b|\bhomes\b|\bhousing\b|\blimited\b/i,
  },
  { name: "museums and archives", pattern: /\bmuseums?\b|\bgallery\b|\barchives?\b|\brecord office\b|\bamgueddf/i },
];

/** How question and answer stand to each other, by the words of the layout's name; the first row that matches decides. */
const FAMILIES: readonly NamedPattern[] = [
  { name: "mail and threads", pattern: /thread|wdtk|alaveteli|e-?mail|\bmail/ },
  { name: "reviews", pattern: /review/ },
  { name: "tables", pattern: /table|pipe|cells/ },
  {
    name: "terms, fields, cards",
    pattern: /definition-list|details|\bdl\b|accordion|cards|fields?\b|register|directory/,
  },
  { name: "answers in a block below", pattern: /below|grouped/ },
  { name: "one reply to all", pattern: /one-reply|single|prose|ncnd|cost|vexatious|clarification/ },
  {
    name: "question and answer by turns",
    pattern: /beside|pairs|inline|interleaved|q-a\b|questions?\b|answers?\b|numbered|restated/,
  },
  { name: "letters", pattern: /letter|pdf|wrapped/ },
  { name: "release pages and logs", pattern: /./ },
];

const nameBy = (rows: readonly NamedPattern[], text: string): string | null =>
  rows.find(({ pattern }) => pattern.test(text))?.name ?? null;

/** The kind of an authority; 'none named' where the page names none. */
export function kindOf(authority: string | null): string {
  return authority === null ? "none named" : (nameBy(KINDS, authority) ?? "other bodies");
}

/** The family of a layout. */
export function familyOf(layout: string): string {
  return nameBy(FAMILIES, layout) ?? "";
}

/** Pages by the kind of body; 'under Scottish law' cuts across the others. */
export const KIND_GROUPS: readonly Group[] = [
  ...[...KINDS.map(({ name }) => name), "other bodies", "none named"].map((name) => ({
    name,
    holds: ({ authority }: PageTraits) => kindOf(authority) === name,
  })),
  { name: "under Scottish law", holds: ({ scottish }) => scottish },
];

/** Pages by the family of their layout. */
export const FAMILY_GROUPS: readonly Group[] = FAMILIES.map(({ name }) => ({
  name,
  holds: ({ layout }) => familyOf(layout) === name,
}));

/** Pages by what they are made of. */
export const FORMAT_GROUPS: readonly Group[] = [
  { name: "HTML", holds: ({ format }) => format === "html" },
  { name: "plain text", holds: ({ format }) => format === "text" },
];
