import type { CitationRole } from "@foi-records/contract";
import { type CaseFacts, DATE_STYLES, someDay } from "./case-facts.js";
import { type CitationBook, createCitationBook } from "./marked-text.js";
import type { Random } from "./random.js";
import type { ExemptionRow } from "./vocabulary/exemptions.js";
import { DOCUMENTS, POSTS, SUPPLIERS, UNITS_BROKEN, YEARS_ASKED } from "./vocabulary/topics.js";

const SITES =
  "Harbour Street,Mill Road,Northgate,the Quays,Abbey Lane,Station Road,Castle Green,Orchard Way,Ferry Lane,Park Row,Lower Common,The Maltings".split(
    ",",
  );
const SLOT = /\{([A-Za-z0-9]+)(?::([^}]*))?\}/g;
const UK_GDPR = "eur/2016/679";

/** How one page prints provisions. */
type ProvisionStyle = (unit: string, plural: boolean) => string;
const SECTION_STYLES: readonly ProvisionStyle[] = [
  (unit, plural) => `${unit[0]?.toUpperCase()}${unit.slice(1)}${plural ? "s" : ""} `,
  (unit, plural) => `${unit[0]?.toUpperCase()}${unit.slice(1)}${plural ? "s" : ""} `,
  (unit, plural) => `${unit}${plural ? "s" : ""} `,
  (unit, plural) => (unit === "section" ? (plural ? "ss." : "s.") : plural ? "regs " : "reg "),
  (unit, plural) => (unit === "section" ? (plural ? "ss" : "s") : plural ? "Regs. " : "Reg. "),
];
const BRACKETS: readonly ((levels: string) => string)[] = [
  (levels) => levels,
  (levels) => levels,
  (levels) => (levels === "" ? "" : ` ${levels}`),
];

/** Writes sentences of one page: fills templates and keeps the book of citations. */
export interface Writer {
  readonly random: Random;
  readonly facts: CaseFacts;
  readonly book: CitationBook;
  /** Fills `{slots}`; `{R}`, `{M}` and the parent `{Mp}` cite `ground`. */
  fill(template: string, ground?: ExemptionRow, values?: Readonly<Record<string, string>>): string;
  /** `fill` of one of several templates. */
  say(templates: readonly string[], ground?: ExemptionRow, values?: Readonly<Record<string, string>>): string;
  id(provision: string): string;
}

const capitalised = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;
const money = (random: Random) =>
  `£${random.int(1, 999)},${String(random.int(0, 999)).padStart(3, "0")}${random.chance(0.3) ? `.${random.int(10, 99)}` : ""}`;

/** Slots that are drawn afresh each time they are filled. */
const DRAWN: Readonly<Record<string, (random: Random) => string>> = {
  n: (random) => random.int(12, 9800).toLocaleString("en-GB"),
  m: (random) => String(random.int(12, 980)),
  k: (random) => String(random.int(2, 12)),
  year: (random) => String(random.int(2012, 2023)),
  letter: (random) => random.pick(["A", "B", "C", "1", "2"]),
  money,
  money2: money,
  supplier: (random) => random.pick(SUPPLIERS),
  post: (random) => random.pick(POSTS),
  site: (random) => random.pick(SITES),
  site2: (random) => random.pick(SITES),
  site3: (random) => random.pick(SITES),
  day: (random) => (DATE_STYLES[0] ?? String)(someDay(random)),
  file: (random) =>
    `${random.pick(["Annex_A", "response_data", "figures-2023", "copy of document", "Attachment 1"])}.${random.pick(["xlsx", "pdf", "docx", "csv"])}`,
  years: (random) => random.pick(YEARS_ASKED),
  years2: (random) => random.pick(["2021/22", "2022/23", "the last full year", "each of the years 2020 to 2023"]),
  unit: (random) => random.pick(UNITS_BROKEN),
  document: (random) => random.pick(DOCUMENTS),
  days: (random) => random.pick(["20", "40"]),
};

/** A writer for one case. */
export function createWriter(random: Random, facts: CaseFacts): Writer {
  const book = createCitationBook();
  const { regime, body, topic, act } = facts;
  const head = random.pick(SECTION_STYLES);
  const brackets = random.pick(BRACKETS);
  const join = random.pick(["", "&", " and "]);
  const id = (provision: string) => `${regime.statute}/${regime.unit}/${provision}`;
  const levels = (provision: string) => {
    const [number = "", ...deeper] = provision.split("/");
    return number + brackets(deeper.map((level) => `(${level})`).join(""));
  };
  const cite = (provisions: readonly string[], role: CitationRole) => {
    const [first = "", ...others] = provisions;
    const text = levels(first) + others.map((other) => `${join}(${other.split("/").at(-1)})`).join("");
    return book.cite(`${head(regime.unit, false)}${text}`, { ids: provisions.map(id), role });
  };
  const article = (path: string) => {
    const [number = "", ...deeper] = path.split("/");
    return book.cite(`Article ${number}${deeper.map((level) => `(${level})`).join("")}`, {
      ids: [`${UK_GDPR}/article/${path}`],
      role: "mentioned",
    });
  };
  const fixed: Readonly<Record<string, string>> = {
    act,
    actShort: regime.short,
    things: topic.things,
    done: topic.done,
    system: topic.system,
    exemption: regime.exemption,
    self: capitalised(body.self),
    selfLower: body.self,
    host: facts.host,
    commissioner: regime.commissioner,
    exempt: regime.exemption === "exception" ? random.pick(["excepted", "exempt"]) : "exempt",
    received: facts.received?.printed ?? "",
    responded: facts.responded?.printed ?? "",
  };
  const cited: Readonly<Record<string, (ground: ExemptionRow | undefined, argument: string) => string>> = {
    R: (ground) => cite(ground?.provisions ?? [], "relied-on"),
    M: (ground) => cite(ground?.provisions ?? [], "mentioned"),
    C: (ground) => cite(ground?.provisions ?? [], "considered"),
    A: (_, path) => article(path),
    quotedCost: () => cite(["12"], "quoted"),
    quotedAdvice: () => cite([regime.advice], "quoted"),
    notice: () => cite([regime.notice], "procedural"),
    duty: () => cite([regime.duty], "procedural"),
    advice: () => cite([regime.advice], "procedural"),
    complaint: () => cite([regime.complaint ?? ""], "procedural"),
    title: (ground) => ground?.title ?? "",
  };
  const fill: Writer["fill"] = (template, ground, values = {}) =>
    template.replace(SLOT, (slot, name: string, argument: string | undefined) => {
      const given = values[name] ?? fixed[name];
      if (given !== undefined) return given;
      return cited[name]?.(ground, argument ?? "") ?? DRAWN[name]?.(random) ?? slot;
    });
  return {
    random,
    facts,
    book,
    fill,
    id,
    say: (templates, ground, values) => fill(random.pick(templates), ground, values),
  };
}
