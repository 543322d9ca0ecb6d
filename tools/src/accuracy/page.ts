import { writeMarkdownTable } from "../generate/markdown-table.js";
import type { AccuracyData, HeldOut } from "./data.js";
import type { GroupFigures, Score, SetFigures } from "./figures.js";
import { CONFIDENCE, CURVE, FIRST_TOUCH, GROUPS, HOW, LIMITS, WEAK } from "./prose.js";
import { findWeakest } from "./weakest.js";

/** The fields of the tables by group and by batch: all fifteen would be wider than any screen. */
const GROUP_FIELDS = [
  "noise_removed",
  "authority",
  "reference",
  "outcome",
  "request",
  "qa",
  "qa_status",
  "citation_role",
  "exemptions",
];
const WEAKEST = 20;

interface NamedSet {
  readonly name: string;
  readonly figures: SetFigures;
}

/** Prints `docs/accuracy.md`. */
export function writeAccuracyPage(data: AccuracyData): string {
  const { figures, firstTouch, heldOut } = data;
  const labelled = { name: "shipped cases", figures: figures.labelled };
  const generated = { name: "generated pages", figures: figures.generated };
  const other = figures.other === null ? [] : [{ name: "other cases", figures: figures.other }];
  return [
    HOW,
    introduce(data),
    writeScores([labelled, ...other, generated]),
    FIRST_TOUCH,
    writeFirstTouch(firstTouch),
    GROUPS,
    ...[labelled, generated].flatMap(writeGroups),
    CONFIDENCE,
    writeHeldOut(heldOut),
    CURVE,
    ...[labelled, generated].map(writeCurve),
    WEAK,
    writeWeakest([labelled, generated]),
    LIMITS,
  ].join("\n\n");
}

function introduce({ figures: { measuredOn, made } }: AccuracyData): string {
  return `## Figures

Version ${measuredOn.version}, rules \`${measuredOn.rules.slice(0, 19)}…\`. The shipped cases are those of \`fixtures/cases\`; the other cases are
a set of labelled pages kept beside the repository (\`FOI_SHARED_DIR\`); the generated pages are ${made.count} of seed ${made.seed}
(\`node tools/dist/make-pages/main.js --count ${made.count} --seed ${made.seed}\`), a seed that no rule was tried on, though the generator's
wordings were at hand. The first two sets were at hand while the rules were written: expect less of pages in layouts that
neither has.`;
}

function writeScores(sets: readonly NamedSet[]): string {
  const heads = sets.map(({ name, figures: { pages, perfect } }) => `${pages} ${name}, ${perfect} without any fault`);
  const fields = Object.keys(sets[0]?.figures.scores ?? {});
  const rows = fields.map((field) => [
    `\`${field}\``,
    ...sets.map(({ figures }) => {
      const score = figures.scores[field];
      return score === undefined ? "–" : `${inPlaces(score, 3)}, n = ${score.n}`;
    }),
  ]);
  return writeMarkdownTable(["Field", ...heads], rows);
}

function inPlaces({ f1, low, high }: Score, places: number): string {
  return `${f1.toFixed(places)} (${low.toFixed(places)}–${high.toFixed(places)})`;
}

function writeGroups({ name, figures }: NamedSet): string[] {
  return [
    `### ${name[0]?.toUpperCase()}${name.slice(1)}`,
    writeGroupTable("Family of layouts", figures.families),
    writeGroupTable("Kind of body", figures.kinds),
    writeGroupTable("Format", figures.formats),
  ];
}

function writeGroupTable(head: string, groups: readonly GroupFigures[]): string {
  const rows = groups.map(({ name, pages, scores }) => [
    name,
    String(pages),
    ...GROUP_FIELDS.map((field) => {
      const score = scores[field];
      return score === undefined || score.n === 0 ? "–" : inPlaces(score, 2);
    }),
  ]);
  return writeMarkdownTable([head, "pages", ...GROUP_FIELDS.map((field) => `\`${field}\``)], rows);
}

const SET_NAMES: Readonly<Record<string, string>> = {
  labelled: "shipped cases",
  made: "generated pages",
  firstTouch: "at first touch",
};

function writeHeldOut(heldOut: HeldOut): string {
  const rows = Object.entries(heldOut).map(([kind, sets]) => [
    kind === "all" ? "all values" : `\`${kind}\``,
    ...Object.keys(SET_NAMES).map((set) => {
      const quality = sets[set];
      if (quality === undefined) return "–";
      const told = quality.told === null ? "–" : quality.told.toFixed(2);
      return `ECE ${quality.ece.toFixed(3)}, told apart ${told}, ${quality.wrong} of ${quality.n} wrong`;
    }),
  ]);
  return writeMarkdownTable(["Value", ...Object.values(SET_NAMES)], rows);
}

const BAR = 20;

function writeCurve({ name, figures: { reliability } }: NamedSet): string {
  const rows = reliability.bins.map(({ from, to, n, stated, observed }) => [
    `${from.toFixed(2)}–${to.toFixed(2)}`,
    stated.toFixed(3),
    observed.toFixed(3),
    String(n),
    `\`${"█".repeat(Math.round(observed * BAR)).padEnd(BAR, "·")}\``,
  ]);
  const head = `${name}: ECE ${reliability.ece.toFixed(3)}, Brier score ${reliability.brier.toFixed(3)}, ${reliability.n} values`;
  return `${head}\n\n${writeMarkdownTable(["confidence", "stated", "right", "n", "share that is right"], rows)}`;
}

function writeWeakest(sets: readonly NamedSet[]): string {
  const rows = findWeakest(sets, WEAKEST).map(({ set, group, field, f1, n }) => [
    set,
    group,
    `\`${field}\``,
    f1.toFixed(2),
    String(n),
  ]);
  return rows.length === 0 ? "None." : writeMarkdownTable(["Pages", "Group", "Field", "F1", "n"], rows);
}

function writeFirstTouch({ batches }: AccuracyData["firstTouch"]): string {
  const rows = batches.map(({ date, title, pages, scores }) => [
    date,
    String(pages),
    title,
    ...GROUP_FIELDS.map((field) => scores[field]?.toFixed(3) ?? "–"),
  ]);
  return writeMarkdownTable(["Date", "Pages", "Which", ...GROUP_FIELDS.map((field) => `\`${field}\``)], rows);
}
