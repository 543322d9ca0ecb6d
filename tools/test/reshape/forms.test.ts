import { beforeAll, describe, expect, test } from "@jest/globals";
import { parse, serialize } from "parse5";
import { type MadePage, makePage } from "../../src/make-pages/index.js";
import { FORMS, type Form } from "../../src/reshape/forms.js";

const PAGES = 60;
const SEED = 910_000;

/** Elements inside a line: all others part words. Written out again, so that a fault in the forms' own list shows. */
const INLINE = new Set("a abbr b em font i small span strong sub sup time u".split(" "));
const UNSEEN = new Set("head script style template noscript svg".split(" "));

/** Words that a form puts between those of the page. */
const ADDED: Readonly<Record<string, RegExp>> = {
  "typed-numbers": /^(?:\d+|[a-z]|[ivx]+)$/,
  "layout-table": /^(?:home|about|us)$/,
  "page-feet": /^(?:page|of|\d+)$/,
};

type Node = { nodeName: string; value?: string; childNodes?: Node[] };

function seenText(node: Node): string {
  if (node.nodeName === "#text") return node.value ?? "";
  if (UNSEEN.has(node.nodeName)) return "";
  const inner = (node.childNodes ?? []).map(seenText).join("");
  return INLINE.has(node.nodeName) ? inner : ` ${inner} `;
}

function wordsOf(content: string, ending: Form["of"]): string[] {
  const text = ending === "html" ? seenText(parse(content) as unknown as Node) : content;
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words without those that the form adds: where two lists part, an added word is passed over. */
function withoutAdded(words: readonly string[], wanted: readonly string[], added: RegExp | undefined): string[] {
  if (added === undefined) return [...words];
  const kept: string[] = [];
  for (const word of words) if (word === wanted[kept.length] || !added.test(word)) kept.push(word);
  return kept;
}

const endingOf = ({ format }: MadePage) => (format === "html" ? "html" : "txt");

let pages: readonly MadePage[] = [];
beforeAll(() => {
  pages = Array.from({ length: PAGES }, (_, index) => makePage(SEED + index));
});

describe.each(FORMS.map((form) => [form.name, form] as const))("%s", (name, form) => {
  let made: { page: string; result: string }[] = [];
  let asked = 0;

  beforeAll(() => {
    const own = pages.filter((page) => endingOf(page) === form.of);
    asked = own.length;
    made = own.flatMap(({ text }) => {
      const result = form.make(text);
      return result === null ? [] : [{ page: text, result }];
    });
  });

  test("makes its example", () => {
    const [page, holds] = form.example;
    expect(form.make(page)).toContain(holds);
  });

  test("can be made of some of the pages", () => {
    expect(asked).toBeGreaterThan(10);
    expect(made.length).toBeGreaterThan(0);
  });

  test("keeps the words of the page in their order", () => {
    for (const { page, result } of made) {
      const wanted = wordsOf(page, form.of);
      expect(withoutAdded(wordsOf(result, form.gives), wanted, ADDED[name])).toEqual(wanted);
    }
  });

  test("changes the page", () => {
    // A parser's own way to write the page is no other form.
    const plain = (text: string) => (form.of === "html" ? serialize(parse(text)) : text);
    for (const { page, result } of made) expect(result).not.toBe(plain(page));
  });
});

test("forms have names of their own", () => {
  expect(new Set(FORMS.map(({ name }) => name)).size).toBe(FORMS.length);
});

test("a form that changes nothing is none", () => {
  const make = (name: string) => FORMS.find((form) => form.name === name)?.make;
  expect(make("no-emphasis")?.("<p>Ten.</p>")).toBeNull();
  expect(make("straight-quotes")?.("the board's plan")).toBeNull();
  expect(make("wrapped")?.("Item  |  Cost")).toBeNull();
});

test("numbers of lists are typed as they are drawn, and lost in the text of a browser", () => {
  const page = "<ol type=a start=2><li>How many?<ol><li>Where?</ol></ol>";
  const make = (name: string) => FORMS.find((form) => form.name === name)?.make(page) ?? "";
  expect(make("typed-numbers")).toContain("<div>b.&nbsp;&nbsp;How many?<div><p>1.&nbsp;&nbsp;Where?</p></div></div>");
  expect(make("inner-lines")).toBe("How many?\nWhere?\n");
});

test("a browser's text has a line a row and a tab between cells", () => {
  const page =
    "<p>Costs</p> <table><tr><th>Year<th>Cost</tr> <tr><td><p>2021</p><td>£5</tr></table>\n<p>a<br>b <i>c</i></p>";
  expect(FORMS[0]?.make(page)).toBe("Costs\n\nYear\tCost\n2021\t£5\n\na\nb c\n");
});
