import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readListStyles } from "../../src/formats/doc/read-list-styles.js";
import { readLists } from "../../src/formats/doc/read-lists.js";
import { readOrRefuse, readRecord } from "../read-page.js";
import { read } from "../read-source.js";

const fileOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/word/${name}`, import.meta.url)));
const OLD = fileOf("fenby-ponds.doc");

/** Numbers of some bytes each, least first, as the file has them. */
const bytesOf = (...values: readonly (readonly [value: number, bytes: number])[]): number[] =>
  values.flatMap(([value, count]) => Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** at) % 256));

test("numbers that Word makes are read from a DOC as from the DOCX that it was made of", async () => {
  const shapeOf = async (bytes: Uint8Array) =>
    (await read(bytes)).blocks.map(({ kind, level, marker, text }) => [kind, level, marker, text]);
  const blocks = await shapeOf(OLD);
  expect(blocks).toEqual(await shapeOf(fileOf("fenby-ponds.docx")));
  expect(blocks).toContainEqual(["list-item", 3, "ii", "fish."]);
  expect(blocks).toContainEqual(["list-item", 2, undefined, "1.1 Private ponds are not counted."]);
  expect(blocks).toContainEqual(["table-row", undefined, undefined, "II | £1,200 | £1,450"]);
  expect(blocks).toContainEqual(["paragraph", undefined, undefined, "It gives both years."]);
});

test("bold words stay where they are when a number is put before them", async () => {
  const { blocks } = await read(OLD);
  const block = blocks.find(({ text }) => text.includes("Private ponds"));
  expect(block?.strong?.map(({ start, end }) => block.text.slice(start, end))).toEqual(["Private ponds"]);
});

test("the questions of such a letter have their labels", async () => {
  const { questions } = await readRecord(OLD);
  expect(questions.map(({ label }) => label)).toEqual(expect.arrayContaining(["1", "3"]));
});

describe("lists", () => {
  /** A level that prints `text`, in which %1 stands for a number. */
  function level(text: string, { start = 1, format = 0, flags = 0 } = {}): number[] {
    const letters = [...text.replace(/%(\d)/g, (_all, digit) => String.fromCharCode(Number(digit) - 1))];
    const facts = bytesOf([start, 4], [format, 1], [flags, 1], [0, 9], [0, 1], [0, 8], [2, 1], [3, 1], [0, 2]);
    return [
      ...facts,
      9,
      9,
      9,
      9,
      9,
      ...bytesOf([letters.length, 2]),
      ...letters.flatMap((one) => bytesOf([one.charCodeAt(0), 2])),
    ];
  }
  const definition = (id: number, style = 0x0fff) =>
    bytesOf([id, 4], [0, 4], [style, 2], ...Array.from({ length: 8 }, () => [0x0fff, 2] as const), [1, 1], [0, 1]);
  const use = (id: number, changes: number) => bytesOf([id, 4], [0, 8], [changes, 1], [0, 3]);
  const NO_PLACE = bytesOf([0xffffffff, 4]);

  const definitions = [...bytesOf([2, 2]), ...definition(70), ...definition(80, 15)];
  const levels = [...level("%1)"), ...level("Q%1", { format: 4, start: 3, flags: 0x0c })];
  const uses = [
    ...bytesOf([3, 4]),
    ...[use(70, 0), use(70, 1), use(80, 1)].flat(),
    ...NO_PLACE,
    ...[NO_PLACE, bytesOf([5, 4], [0x10, 4])].flat(),
    ...[NO_PLACE, bytesOf([1, 4], [0x30, 4]), level("Part %1", { start: 7 })].flat(),
  ];
  const table = Uint8Array.from([...definitions, ...levels, ...uses]);
  const places = [
    { start: 0, length: definitions.length },
    { start: definitions.length + levels.length, length: uses.length },
  ] as const;

  test("are read with what a use of them changes", () => {
    const lists = readLists(table, ...places);
    expect([...lists.keys()]).toEqual(["1", "2", "3"]);
    expect(lists.get("1")).toMatchObject({ definition: "70", starts: new Map() });
    expect(lists.get("1")?.levels.get(0)).toMatchObject({ text: "%1)", format: "decimal", start: 1, style: null });
    expect(lists.get("2")?.starts).toEqual(new Map([[0, 5]]));
    expect(lists.get("3")?.levels.get(0)).toMatchObject({ text: "Part %1", start: 7 });
    expect(lists.get("3")?.starts).toEqual(new Map([[0, 7]]));
  });

  test("cut off anywhere are those that are whole, and lists without an end end", () => {
    for (let length = 0; length < table.length; length++)
      expect(readLists(table.subarray(0, length), ...places).size).toBeLessThan(3);
    const endless = Uint8Array.from(table);
    endless.set(bytesOf([0xffffffff, 4]), places[1].start);
    expect(readLists(endless, ...places).size).toBeLessThan(3);
  });
});

describe("styles", () => {
  /** A paragraph's style with a name of one letter, based on another, and properties. */
  function style(number: number, base: number, properties: readonly number[]): number[] {
    const own = [...bytesOf([properties.length + 2, 2], [number, 2]), ...properties];
    const body = [...bytesOf([0, 2], [base * 16 + 1, 2], [0, 6], [0, 8], [1, 2], [0x41, 2], [0, 2]), ...own];
    return [...bytesOf([body.length, 2]), ...body, ...(body.length % 2 === 1 ? [0] : [])];
  }
  const LIST_3 = bytesOf([0x460b, 2], [3, 2]);
  const LEVEL_1 = bytesOf([0x260a, 2], [1, 1]);
  const sheet = (...styles: readonly (readonly number[])[]) =>
    Uint8Array.from([...bytesOf([18, 2], [styles.length, 2], [18, 2], [0, 14]), ...styles.flat()]);
  const all = (bytes: Uint8Array) => readListStyles(bytes, { start: 0, length: bytes.length });

  test("give their paragraphs the list that they or those they are based on name", () => {
    const styles = sheet(style(0, 0x0fff, []), [0, 0], style(2, 0x0fff, LIST_3), style(3, 2, LEVEL_1), style(4, 3, []));
    expect(all(styles)).toEqual(
      new Map([
        [2, { list: "3", level: null }],
        [3, { list: "3", level: 1 }],
        [4, { list: "3", level: 1 }],
      ]),
    );
  });

  test("that lead back to themselves, or are cut off, end", () => {
    const loop = sheet(style(0, 1, LEVEL_1), style(1, 0, []));
    expect(all(loop).size).toBe(0);
    for (let length = 0; length < loop.length; length++) expect(all(loop.subarray(0, length)).size).toBe(0);
  });
});

test("a letter with lists changed anywhere is read or refused by a code", async () => {
  for (let seed = 1; seed < 60; seed++) {
    const changed = Uint8Array.from(OLD);
    for (let round = 0; round < 12; round++)
      changed[(seed * 7919 + round * 104_729) % OLD.length] = (seed * round) % 256;
    expect(await readOrRefuse(changed)).toBeDefined();
  }
});
