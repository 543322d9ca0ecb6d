import { describe, expect, test } from "@jest/globals";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type MadePage, makePage, PLACEMENT_NAMES } from "../../src/make-pages/index.js";

type Node = DefaultTreeAdapterTypes.Node;

const PROVISION = /^[a-z]+\/\d{4}\/\d+\/(?:section|regulation|article)\/[0-9A-Za-z]+(?:\/[0-9A-Za-z]+)*$/;
const pages = Array.from({ length: 240 }, (_, index) => makePage(index + 1));
const squash = (text: string) => text.replace(/\s+/g, "");

function nodeText(node: Node): string {
  if (node.nodeName === "script" || node.nodeName === "style") return "";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(nodeText).join(" ") : "";
}

/** The page's text as a reader sees it, without white space. */
const seen = ({ format, text }: MadePage) => squash(format === "text" ? text : nodeText(parse(text)));

/** Strings of the labels that are printed on the page. */
function printed({ labels }: MadePage): string[] {
  const answers = labels.qa.flatMap(({ question, answer }) => [question, answer]);
  const all = [labels.reference, labels.request, ...answers, ...labels.noise, ...labels.keep];
  // Line by line: the foot of a page may stand within an answer.
  const lines = all.flatMap((text) => text?.split("\n") ?? []);
  return [...lines, ...labels.citations.map(({ text }) => text)];
}

/** The outcome that statuses come to, as the rules of the labels say. */
function outcomeOf(statuses: readonly string[]): string | undefined {
  const partly = statuses.includes("partially-answered");
  const given = partly || statuses.includes("answered");
  if (partly || statuses.includes("refused")) return given ? "partially-disclosed" : "refused";
  return given ? "disclosed" : statuses[0];
}

describe("labels of made pages", () => {
  test("every labelled string stands on its page", () => {
    for (const page of pages) {
      const text = seen(page);
      const missing = printed(page).filter((string) => !text.includes(squash(string)));
      expect({ page: page.name, missing }).toEqual({ page: page.name, missing: [] });
    }
  });

  test("citations are in page order and their ids are well formed", () => {
    for (const page of pages) {
      const text = seen(page);
      let at = -1;
      for (const { text: citation, ids } of page.labels.citations) {
        at = text.indexOf(squash(citation), at + 1);
        expect({ page: page.name, citation, found: at >= 0 }).toEqual({ page: page.name, citation, found: true });
        for (const id of ids) expect(id).toMatch(PROVISION);
      }
    }
  });

  test("exemptions of the page are those tied to its questions", () => {
    for (const { name, labels } of pages) {
      const tied = new Set(labels.qa.flatMap(({ exemptions }) => exemptions));
      expect({ name, exemptions: new Set(labels.exemptions) }).toEqual({ name, exemptions: tied });
    }
  });

  test("the outcome follows from what became of the questions", () => {
    for (const { name, labels } of pages) {
      const expected = outcomeOf(labels.qa.map(({ status }) => status));
      expect({ name, outcome: labels.outcome }).toEqual({ name, outcome: expected });
    }
  });

  test("no line is both noise and kept", () => {
    for (const { labels } of pages) {
      const kept = new Set(labels.keep.map(squash));
      expect(labels.noise.filter((line) => kept.has(squash(line)))).toEqual([]);
      expect(labels.keep.length).toBeGreaterThanOrEqual(5);
    }
  });

  test("no mark of the workshop is left on the page or in a label", () => {
    for (const { text, labels } of pages) {
      expect(text + JSON.stringify(labels)).not.toMatch(/[\uE000-\uE0FF]|\{[A-Za-z]+\}|undefined/);
    }
  });
});

describe("made pages", () => {
  test("a seed always makes the same page", () => {
    for (const seed of [1, 77, 4096]) expect(makePage(seed)).toEqual(makePage(seed));
  });

  test("pages differ: no two share their letter", () => {
    expect(new Set(pages.map(({ labels }) => labels.keep.join())).size).toBe(pages.length);
  });

  test.each(PLACEMENT_NAMES)("placement %s can be asked for", (placement) => {
    expect(makePage(5, { placement }).labels.qa.length).toBeGreaterThan(0);
  });

  test("all outcomes and regimes occur", () => {
    const outcomes = new Set(pages.map(({ labels }) => labels.outcome));
    expect([...outcomes].sort()).toEqual([
      "disclosed",
      "neither-confirm-nor-deny",
      "not-held",
      "partially-disclosed",
      "refused",
    ]);
    expect(new Set(pages.flatMap(({ labels }) => labels.regimes)).size).toBe(4);
  });

  test("HTML pages fill the size that is asked for", () => {
    const { bytes } = makePage(9, { format: "html", size: 60_000 });
    expect(bytes.length).toBeGreaterThan(55_000);
    expect(bytes.length).toBeLessThan(66_000);
  });
});
