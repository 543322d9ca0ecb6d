import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";
import { read } from "../read-source.js";
import { type DocxDraft, item, list, listDefinition, makeDocx, paragraph, run, table } from "./make-docx.js";

const blocksOf = async (draft: DocxDraft) => (await read(makeDocx(draft))).blocks;
const printed = async (draft: DocxDraft) =>
  (await blocksOf(draft)).map(({ marker, text }) => (marker === undefined ? text : `<${marker}> ${text}`));
const p = paragraph;
const deleted = (text: string) => `<w:del w:id="1">${run(text).replaceAll("w:t", "w:delText")}</w:del>`;
const _inserted = (text: string) => `<w:ins w:id="2">${run(text)}</w:ins>`;

describe("numbers that Word makes itself", () => {
  const three = listDefinition(0, [
    ["decimal", "%1."],
    ["lowerLetter", "(%2)"],
    ["decimal", "%1.%2.%3"],
  ]);

  test("count on each level and begin anew under the next item above", async () => {
    const body = [
      item("How many?", 1),
      item("In 2022", 1, 1),
      item("In 2023", 1, 1),
      item("Where?", 1),
      item("In 2022", 1, 1),
      item("By ward", 1, 2),
      item("Why?", 1),
    ].join("");
    const blocks = await blocksOf({ body, numbering: three + list(1, 0) });
    expect(blocks.map(({ marker, level, text }) => [level, marker, text])).toEqual([
      [1, "1", "How many?"],
      [2, "a", "In 2022"],
      [2, "b", "In 2023"],
      [1, "2", "Where?"],
      [2, "a", "In 2022"],
      [3, undefined, "2.a.1 By ward"],
      [1, "3", "Why?"],
    ]);
    expect(blocks.every(({ kind }) => kind === "list-item")).toBe(true);
  });

  test("go on over a paragraph between, and in a list that shares the definition", async () => {
    const body = [item("One", 1), p("Between"), item("Two", 1), item("Three", 2)].join("");
    expect(await printed({ body, numbering: three + list(1, 0) + list(2, 0) })).toEqual([
      "<1> One",
      "Between",
      "<2> Two",
      "<3> Three",
    ]);
  });

  test("begin anew where a list says so, and only once", async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [item("A", 1), item("B", 1), item("C", 2), item("D", 2), item("E", 2)].join("");
    expect(await printed({ body, numbering: three + list(1, 0) + list(2, 0, anew) })).toEqual([
      "<1> A",
      "<2> B",
      "<1> C",
      "<2> D",
      "<3> E",
    ]);
  });

  test("of several numbers or of words are printed before the text", async () => {
    const numbering =
      listDefinition(0, [
        ["upperRoman", "%1."],
        ["decimal", "%1.%2", "<w:isLgl/>"],
      ]) +
      listDefinition(1, [["decimal", "Question %1:"]]) +
      list(1, 0) +
      list(2, 1);
    const body = [item("Ponds", 1), item("How deep?", 1, 1), item("How many?", 2), item("Where?", 2)].join("");
    expect(await printed({ body, numbering })).toEqual([
      "<I> Ponds",
      "1.1 How deep?",
      "Question 1: How many?",
      "Question 2: Where?",
    ]);
  });

  test("come from a paragraph's style, at the level that names the style", async () => {
    const numbering = `${listDefinition(0, [
      ["decimal", "%1.", '<w:pStyle w:val="Ask"/>'],
      ["lowerLetter", "%2)", '<w:pStyle w:val="SubAsk"/>'],
    ])}${list(7, 0)}`;
    const style = (id: string, more: string) => `<w:style w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const styles =
      style("Ask", '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>') +
      style("SubAsk", '<w:basedOn w:val="Ask"/>') +
      style("Loop", '<w:basedOn w:val="Loop"/>');
    const styled = (text: string, id: string, more = "") => p(text, `<w:pStyle w:val="${id}"/>${more}`);
    const body = [
      styled("How many?", "Ask"),
      styled("Where?", "SubAsk"),
      styled("No number", "Ask", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled("Why?", "Ask"),
      styled("Loop", "Loop"),
    ].join("");
    expect(await printed({ body, numbering, styles })).toEqual([
      "<1> How many?",
      "<a> Where?",
      "No number",
      "<2> Why?",
      "Loop",
    ]);
  });

  test("count paragraphs without words and none that were deleted", async () => {
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${deleted("Gone")}</w:p>`;
    const body = [item("One", 1), item("", 1), gone, item("Three", 1)].join("");
    expect(await printed({ body, numbering: three + list(1, 0) })).toEqual(["<1> One", "<3> Three"]);
  });

  test("in a cell stand in its text, also where they are all of it", async () => {
    const cells = [`${item("", 1)}`, "How many?", "Nine"];
    const body = table([["No.", "Asked", "Answered"], cells, [item("", 1), "Where?", "In the park"]]);
    const rows = await blocksOf({ body, numbering: three + list(1, 0) });
    expect(rows.map(({ cells: texts }) => texts)).toEqual([
      ["No.", "Asked", "Answered"],
      ["1.", "How many?", "Nine"],
      ["2.", "Where?", "In the park"],
    ]);
  });

  test("are the only labels of a letter and still pair its answers", async () => {
    const numbering =
      three + list(1, 0) + list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [
      p("Our reference: FOI 2024/17"),
      p("You asked:"),
      item("How many ponds are there in the borough?", 1),
      item("How deep is each of them?", 1),
      p("Our response:"),
      item("There are nine ponds.", 2),
      item("The Council does not hold this information.", 2),
    ].join("");
    const { questions } = await readRecord(makeDocx({ body, numbering }));
    expect(questions.map(({ label, question, answer, status }) => [label, question, answer, status])).toEqual([
      ["1", "How many ponds are there in the borough?", "There are nine ponds.", "answered"],
      ["2", "How deep is each of them?", "The Council does not hold this information.", "not-held"],
    ]);
  });
});
