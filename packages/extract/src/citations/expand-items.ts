import type { ProvisionId } from "@foi-records/contract";
import type { PrintedItem } from "./printed-list.js";
import { isKnownProvision } from "./provision-table.js";

/** The unit's number and then each bracket: `["40", "3A", "a"]`. */
export type ProvisionPath = readonly string[];

const DIGITS = /^\d/;
const ROMAN = /^[ivx]+$/;
const DIGITS_AND_LETTER = /^(\d+)([a-z])$/;
const MAX_PARAGRAPHS = 9;

type Rank = 1 | 2 | 3;

function ranksOf(label: string): readonly Rank[] {
  if (DIGITS.test(label)) return [1];
  if (!ROMAN.test(label)) return [2];
  return label.length > 1 ? [3] : [3, 2];
}

/** Reads printed items as paths inside the statute whose provisions start with `prefix` (`ukpga/2000/36/section`). */
export class ItemReader {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** True where the table lists the provision. */
  knows(path: ProvisionPath): boolean {
    return isKnownProvision(this.idOf(path));
  }

  idOf(path: ProvisionPath): ProvisionId {
    return `${this.#prefix}/${path.join("/")}`;
  }

  /** The paths of a list; `before` is the provision cited last, from which a short form inherits. */
  read(items: readonly PrintedItem[], before: ProvisionPath | null): readonly ProvisionPath[] {
    const paths: ProvisionPath[] = [];
    for (const item of items) {
      const last = paths.at(-1) ?? before;
      const read = this.#readItem(item, last, paths.length > 0);
      if (read.continues) paths.pop();
      paths.push(...read.paths);
    }
    return paths.map((path) => this.#restore(path));
  }

  #readItem(item: PrintedItem, last: ProvisionPath | null, inList: boolean) {
    if (item.number === null) {
      const paths = last === null ? [] : this.#inherit(last, item.levels);
      return { paths, continues: inList && last?.length === 1 };
    }
    const labels = [item.number.toUpperCase(), ...item.levels];
    const direct = this.#walk(labels);
    if (last === null || direct.every((path) => this.knows(this.#restore(path))))
      return { paths: direct, continues: false };
    const child = item.unjoined && inList && last.length === 1 ? this.#walkFrom(last, labels) : [];
    if (child.length > 0 && child.every((path) => this.knows(path))) return { paths: child, continues: true };
    const inherited = this.#inherit(last, labels);
    return { paths: inherited.every((path) => this.knows(path)) ? inherited : direct, continues: false };
  }

  #walk(labels: readonly string[]): ProvisionPath[] {
    const [number = "", ...rest] = labels;
    return this.#walkFrom([number], rest);
  }

  /** Follows labels from a path: letter after letter is a sibling, roman after letter a child, unless the table says otherwise. */
  #walkFrom(start: ProvisionPath, labels: readonly string[]): ProvisionPath[] {
    const done: ProvisionPath[] = [];
    let current = start;
    for (const label of labels.flatMap((each) => this.#splitLabel(current, each))) {
      const next = this.#step(current, label);
      if (next.length <= current.length) done.push(current);
      current = next;
    }
    return [...done, current];
  }

  /** `(2a)` is paragraph 2A, or 2 and a where no 2A exists. */
  #splitLabel(current: ProvisionPath, label: string): string[] {
    const lower = DIGITS.test(label) ? label : label.toLowerCase();
    const parts = DIGITS_AND_LETTER.exec(lower);
    if (parts === null) return [lower];
    const [, digits = "", letter = ""] = parts;
    const split = this.knows([...current.slice(0, 1), digits, letter]);
    return split && !this.knows([...current.slice(0, 1), lower.toUpperCase()])
      ? [digits, letter]
      : [lower.toUpperCase()];
  }

  #step(current: ProvisionPath, label: string): ProvisionPath {
    const options = [...this.#children(current, label), ...this.#siblings(current, label)];
    return options.find((path) => this.knows(path)) ?? options[0] ?? [...current, label];
  }

  #children(current: ProvisionPath, label: string): ProvisionPath[] {
    const last = current.length === 1 ? [0] : ranksOf(current.at(-1) ?? "");
    const deeper = ranksOf(label).some((rank) => rank > Math.min(...last));
    const follows = label.length > 1 || last.length === 1;
    return deeper && (follows || current.at(-1) === "") ? [[...current, label]] : [];
  }

  #siblings(current: ProvisionPath, label: string): ProvisionPath[] {
    const ranks = ranksOf(label);
    const siblings: ProvisionPath[] = [];
    for (let depth = current.length - 1; depth >= 1; depth--) {
      if (ranksOf(current[depth] ?? "").some((rank) => ranks.includes(rank)))
        siblings.push([...current.slice(0, depth), label]);
    }
    return siblings;
  }

  /** A short form takes the place of the last label of its kind: `(b)` after 31(1)(a) is 31(1)(b). */
  #inherit(last: ProvisionPath, labels: readonly string[]): ProvisionPath[] {
    const [first = "", ...rest] = labels.flatMap((label) => this.#splitLabel(last, label));
    const options = [...this.#siblings(last, first), [...last, first]];
    const start = options.find((path) => this.knows(path)) ?? options[0] ?? last;
    return this.#walkFrom(start, rest);
  }

  /** Puts a dropped level back where only one provision can be meant: `Section 1(a)` is 1(1)(a). */
  #restore(path: ProvisionPath): ProvisionPath {
    const [number, first, ...rest] = path;
    if (number === undefined || first === undefined || DIGITS.test(first) || this.knows(path)) return path;
    const found: ProvisionPath[] = [];
    for (let paragraph = 1; paragraph <= MAX_PARAGRAPHS; paragraph++) {
      const whole = [number, String(paragraph), first, ...rest];
      if (this.knows(whole)) found.push(whole);
    }
    const [only] = found;
    return found.length === 1 && only !== undefined ? only : path;
  }
}
