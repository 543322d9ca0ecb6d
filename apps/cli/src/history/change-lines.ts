import type { FieldChange, JsonValue } from "@foi-records/contract";
import type { PageFormat } from "../show/record-page.js";
import { toPrintable, wrapText } from "../text-style.js";
import { describeValue, nameItem } from "./describe-value.js";

/** A longer list hides what stands above it; --json prints all. */
const MOST_CHANGES = 40;
const NAME_WIDTH = 24;
const INDENT = "    ";
const DEEPER = `${INDENT}  `;
const NOTHING = "(nothing)";

/** What changed, for reading: short values in one line, old → new; long ones under their field, old over new. */
export function writeChanges(changes: readonly FieldChange[], format: PageFormat): string[] {
  const lines = changes.slice(0, MOST_CHANGES).flatMap((change) => writeChange(change, format));
  const rest = changes.length - MOST_CHANGES;
  return rest > 0 ? [...lines, format.style.dim(`${INDENT}… and ${rest} more changes (--json)`)] : lines;
}

function writeChange(change: FieldChange, { style, width }: PageFormat): string[] {
  const name = toPrintable(nameOf(change));
  const [before, after] = describeBoth(change);
  const line = `${name.padEnd(NAME_WIDTH)}  ${before || NOTHING} → ${after || NOTHING}`;
  if (change.lines === undefined && !line.includes("\n") && line.length <= width - INDENT.length) {
    return [
      `${INDENT}${style.bold(name.padEnd(NAME_WIDTH))}  ${toPrintable(line.slice(Math.max(name.length, NAME_WIDTH) + 2))}`,
    ];
  }
  return [
    `${INDENT}${style.bold(name)}${lineCounts(change)}`,
    ...writeSide("− ", before, width).map(style.bad),
    ...writeSide("+ ", after, width).map(style.good),
  ];
}

/** Old and new in words, without what they share: items of lists, lines at the beginning and at the end. */
function describeBoth({ field, before, after, lines }: FieldChange): readonly [string, string] {
  if (isList(before) && isList(after)) {
    return [describeValue(field, without(before, after)), describeValue(field, without(after, before))];
  }
  const [old, now] = [describeValue(field, before), describeValue(field, after)];
  return lines === undefined && old !== "" && now !== "" ? cutShared(old.split("\n"), now.split("\n")) : [old, now];
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function without(values: readonly JsonValue[], others: readonly JsonValue[]): readonly JsonValue[] {
  const left = others.map((other) => JSON.stringify(other));
  return values.filter((value) => {
    const at = left.indexOf(JSON.stringify(value));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const CUT = "…";

function cutShared(before: readonly string[], after: readonly string[]): readonly [string, string] {
  const most = Math.min(before.length, after.length) - 1;
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const cut = (lines: readonly string[]) =>
    [...(head > 0 ? [CUT] : []), ...lines.slice(head, lines.length - tail), ...(tail > 0 ? [CUT] : [])].join("\n");
  return [cut(before), cut(after)];
}

/** `question 4, answer`; `section 40(2), role`; `outcome`. */
function nameOf({ field, item }: FieldChange): string {
  if (item === null) return field;
  const [list = field, key] = field.split(".");
  return [`${SINGULAR[list] ?? list} ${nameItem(field, item)}`, key].filter(Boolean).join(", ");
}

const SINGULAR: Readonly<Record<string, string>> = {
  questions: "question",
  citations: "citation",
  exemptions: "exemption",
  attachments: "attachment",
  warnings: "warning",
};

function lineCounts({ lines }: FieldChange): string {
  if (lines === undefined) return "";
  const { kept, removed, added } = lines;
  if (removed + added === 0) return `  the same ${kept} lines in another order`;
  return `  ${removed} lines gone, ${added} new, ${kept} kept`;
}

function writeSide(sign: string, text: string, width: number): string[] {
  if (text === "") return [];
  const lines = wrapText(text, width, `${DEEPER}${" ".repeat(sign.length)}`);
  return lines.map((line, index) => (index === 0 ? `${DEEPER}${sign}${line.trimStart()}` : line));
}
