import { describe, expect, test } from "@jest/globals";
import { read } from "../read-source.js";
import { type DocxDraft, makeDocx, paragraph, run, table } from "./make-docx.js";

const blocksOf = async (draft: DocxDraft) => (await read(makeDocx(draft))).blocks;
const printed = async (draft: DocxDraft) =>
  (await blocksOf(draft)).map(({ marker, text }) => (marker === undefined ? text : `<${marker}> ${text}`));
const p = paragraph;
const deleted = (text: string) => `<w:del w:id="1">${run(text).replaceAll("w:t", "w:delText")}</w:del>`;
const inserted = (text: string) => `<w:ins w:id="2">${run(text)}</w:ins>`;

describe("tracked changes", () => {
  test("what was deleted or moved away is gone, what was inserted or moved here stays", async () => {
    const moved = `<w:moveFrom w:id="4">${run("moved ")}</w:moveFrom>`;
    const here = `<w:moveTo w:id="5">${run(" from afar")}</w:moveTo>`;
    const body = p(
      `${run("There are ")}${deleted("eight")}${inserted("nine")}${moved}${run(" ponds")}${here}${run(".")}`,
    );
    expect(await printed({ body })).toEqual(["There are nine ponds from afar."]);
  });

  test("a paragraph whose end was deleted goes on in the next", async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run("There are ")}</w:p>${p("nine ponds.")}`;
    expect(await printed({ body })).toEqual(["There are nine ponds."]);
  });

  test("the properties that a paragraph had are not those that it has", async () => {
    const before = '<w:pPrChange w:id="6"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>';
    const [block] = await blocksOf({ body: p("Words", before) });
    expect(block?.kind).toBe("paragraph");
  });
});

describe("text boxes", () => {
  const content = `<w:txbxContent>${p("Records Office")}${p("4 Mill Lane")}</w:txbxContent>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${content}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  test("stored twice are read once, before the paragraph that they hang on", async () => {
    const body = p("Above") + p(`${run("Dear ")}${box}${run("Jo", "<w:b/>")}`) + p("Below");
    const blocks = await blocksOf({ body });
    expect(blocks.map(({ text }) => text)).toEqual(["Above", "Records Office", "4 Mill Lane", "Dear Jo", "Below"]);
    expect(blocks[3]?.strong).toEqual([{ start: 5, end: 7 }]);
  });

  test("of old documents are read too, and so are boxes in cells and in boxes", async () => {
    const old = `<w:r><w:pict><v:textbox>${content}</v:textbox></w:pict></w:r>`;
    expect(await printed({ body: p(`${old}${run("Dear Jo")}`) })).toEqual(["Records Office", "4 Mill Lane", "Dear Jo"]);
    const cell = `<w:p>${old}${run("Nine")}</w:p>`;
    const [row] = await blocksOf({ body: table([["Ponds", cell]]) });
    expect(row?.cells).toEqual(["Ponds", "Records Office\n4 Mill Lane\nNine"]);
    const nested = `<w:r><w:pict><v:textbox><w:txbxContent><w:p>${old}${run("Inner")}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`;
    expect((await printed({ body: p(`${nested}${run("Outer")}`) })).slice(-2)).toEqual(["Inner", "Outer"]);
  });
});

describe("tables", () => {
  const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

  test("keep their cells, merged ones in their columns", async () => {
    const body = `<w:tbl>${[
      row(cell("Year", '<w:vMerge w:val="restart"/>') + cell("Calls", '<w:gridSpan w:val="2"/>'), "<w:tblHeader/>"),
      row(cell("", "<w:vMerge/>") + cell("Real") + cell("Hoax"), "<w:tblHeader/>"),
      row(cell("2023") + cell("17") + cell("9")),
      row(cell("sum") + cell("26"), '<w:gridBefore w:val="1"/>'),
    ].join("")}</w:tbl>`;
    const rows = await blocksOf({ body });
    expect(rows.map(({ cells, header }) => [header ?? false, cells])).toEqual([
      [true, ["Year", "Calls", ""]],
      [true, ["", "Real", "Hoax"]],
      [false, ["2023", "17", "9"]],
      [false, ["", "sum", "26"]],
    ]);
    expect(new Set(rows.map(({ group }) => group)).size).toBe(1);
  });

  test("a first row in bold is one of heads; headings and breaks inside a cell stay in it", async () => {
    const bold = (text: string) => p(run(text, "<w:b/>"));
    const asked = p(`${run("How many")}<w:r><w:br/></w:r>${run("ponds?")}`, '<w:pStyle w:val="Heading2"/>');
    const rows = await blocksOf({
      body: table([
        [bold("Asked"), bold("Answered")],
        [asked, "Nine"],
      ]),
    });
    expect(rows.map(({ header, cells }) => [header, cells])).toEqual([
      [true, ["Asked", "Answered"]],
      [undefined, ["How many ponds?", "Nine"]],
    ]);
  });

  test("end before the cells that the row above reaches down over", async () => {
    const body = `<w:tbl>${[
      row(cell("1") + cell("How many ponds?") + cell("Nine", '<w:vMerge w:val="restart"/>')),
      row(cell("2") + cell("How many are dry?") + cell("", "<w:vMerge/>")),
    ].join("")}</w:tbl>`;
    expect((await blocksOf({ body })).map(({ cells }) => cells)).toEqual([
      ["1", "How many ponds?", "Nine"],
      ["2", "How many are dry?"],
    ]);
  });

  test("of questions keep their rows though an answer holds a table", async () => {
    const inner = table([
      ["2022", "7"],
      ["2023", "9"],
    ]);
    const body = table([
      ["How many ponds?", `${p("The figures:")}${inner}${p("")}`],
      ["How many are dry?", "None"],
    ]);
    expect((await blocksOf({ body })).map(({ cells }) => cells)).toEqual([
      ["How many ponds?", "The figures:\n2022 | 7\n2023 | 9"],
      ["How many are dry?", "None"],
    ]);
  });

  test("around tables are layout", async () => {
    const inner = table([
      ["2022", "7"],
      ["2023", "9"],
    ]);
    const blocks = await blocksOf({ body: table([[p("Our address"), `${p("The figures:")}${inner}${p("")}`]]) });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "Our address"],
      ["paragraph", "The figures:"],
      ["table-row", "2022 | 7"],
      ["table-row", "2023 | 9"],
    ]);
  });
});

describe("words", () => {
  test("headings by style, by a style based on one, and by outline level", async () => {
    const styles =
      '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Heading2"/></w:style>';
    const body = [
      p("Ponds", '<w:pStyle w:val="Titel"/>'),
      p("Request", '<w:pStyle w:val="Heading2"/>'),
      p("Response", '<w:pStyle w:val="Own"/>'),
      p("Detail", '<w:outlineLvl w:val="2"/>'),
      p("Words", '<w:outlineLvl w:val="9"/>'),
    ].join("");
    expect((await blocksOf({ body, styles })).map(({ kind, level }) => (kind === "heading" ? level : 0))).toEqual([
      1, 2, 2, 3, 0,
    ]);
  });

  test("bold by the run, its style or the paragraph's, unless the run says no", async () => {
    const styles =
      '<w:style w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="Ask"><w:name w:val="Ask"/><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      p(`${run("One ")}${run("two", "<w:b/>")}${run(" three", '<w:rStyle w:val="Strong"/>')}`) +
      p(`${run("All")}${run(" but this", '<w:b w:val="0"/>')}`, '<w:pStyle w:val="Ask"/>');
    expect((await blocksOf({ body, styles })).map(({ strong }) => strong)).toEqual([
      [{ start: 4, end: 13 }],
      [{ start: 0, end: 3 }],
    ]);
  });

  test("hidden words, fields' codes and forms' prompts are not printed", async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \\@ "d MMMM" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("4 June")}`;
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Click to enter text.")}</w:sdtContent></w:sdt>`;
    const filled = `<w:sdt><w:sdtPr/><w:sdtContent>${run(" 2024")}</w:sdtContent></w:sdt>`;
    const body = p(`${run("secret", "<w:vanish/>")}${field}${prompt}${filled}`);
    expect(await printed({ body })).toEqual(["4 June 2024"]);
  });

  test("breaks, tabs, hyphens and ticks", async () => {
    const body = p(
      `${run("Ref:")}<w:r><w:tab/></w:r>${run("7")}<w:r><w:br/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run(" Yes self")}<w:r><w:noBreakHyphen/></w:r>${run("help")}`,
    );
    expect(await printed({ body })).toEqual(["Ref: 7", "☑ Yes self-help"]);
  });

  test("links lead where the package says", async () => {
    const body = p("One") + p(`${run("See ")}<w:hyperlink r:id="rIdLink">${run("the ponds")}</w:hyperlink>`);
    const { links } = await read(makeDocx({ body, links: { rIdLink: "https://www.fenby.example/ponds.xlsx" } }));
    expect(links).toEqual([{ text: "the ponds", href: "https://www.fenby.example/ponds.xlsx", block: 1 }]);
  });

  test("notes stand at the end under their numbers", async () => {
    const note = (id: number, text: string, type = "") =>
      `<w:footnote w:id="${id}"${type}><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;
    const footnotes =
      note(0, "", ' w:type="separator"') + note(2, "In 2023.") + note(3, "By count.") + note(9, "Unused.");
    const body =
      p(
        `${run("Nine ponds")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" and 45")}<w:r><w:footnoteReference w:id="3"/></w:r>`,
      ) + p("Yours sincerely");
    expect(await printed({ body, footnotes })).toEqual([
      "Nine ponds¹ and 45²",
      "Yours sincerely",
      "¹ In 2023.",
      "² By count.",
    ]);
  });
});

describe("heads and feet of pages", () => {
  const section = (title: boolean) =>
    `<w:sectPr><w:headerReference w:type="default" r:id="rIdHead1"/><w:headerReference w:type="first" r:id="rIdHead2"/><w:footerReference w:type="default" r:id="rIdFoot1"/>${title ? "<w:titlePg/>" : ""}</w:sectPr>`;
  const edges = {
    rIdHead1: p("Fenby Borough Council") + p("Our ref: FOI 2024/17"),
    rIdHead2: p("Records Office, Fenby Borough Council"),
    rIdFoot1: p("Town Hall, Fenby FB1 1AA"),
  };

  test("what every page has is noise around the letter, but for its reference; a first page's head is the letterhead", async () => {
    const blocks = await blocksOf({ body: p("Dear Jo") + section(true), edges });
    expect(blocks.map(({ text, noise }) => [noise?.rule ?? null, text])).toEqual([
      [null, "Records Office, Fenby Borough Council"],
      ["running-head", "Fenby Borough Council"],
      [null, "Our ref: FOI 2024/17"],
      [null, "Dear Jo"],
      ["running-foot", "Town Hall, Fenby FB1 1AA"],
    ]);
  });

  test("a first page's head that no section asks for is not printed, and one part is read once", async () => {
    const blocks = await blocksOf({ body: p("Dear Jo") + section(false) + section(false), edges });
    expect(blocks.map(({ text }) => text)).toEqual([
      "Fenby Borough Council",
      "Our ref: FOI 2024/17",
      "Dear Jo",
      "Town Hall, Fenby FB1 1AA",
    ]);
  });
});

test("title and body from the document's properties", async () => {
  const body = p("Dear Jo") + p("There are nine ponds.");
  const { head } = await read(makeDocx({ body, title: "Ponds & lakes", company: "Fenby Borough Council" }));
  expect(head).toMatchObject({ title: "Ponds & lakes", organisations: ["Fenby Borough Council"] });
  expect((await read(makeDocx({ body, company: "Jo Harker" }))).head.organisations).toEqual([]);
});
