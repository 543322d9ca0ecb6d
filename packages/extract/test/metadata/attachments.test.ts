import { describe, expect, test } from "@jest/globals";
import { readAttachments } from "../../src/metadata/attachments.js";
import { clean, readDocument } from "./page.js";

const read = (lines: readonly string[], links: readonly { text: string; href: string; block: number }[] = []) =>
  readAttachments({ ...readDocument(lines), links }, clean(lines), []);
const names = (lines: readonly string[]) => read(lines).map(({ name }) => name);

describe("readAttachments", () => {
  test.each([
    ["a file name on a line of its own", ["Soil report May 2022.pdf"], ["Soil report May 2022.pdf"]],
    ["with its size behind it", ["Vans 2023.xlsx (14 KB)"], ["Vans 2023.xlsx"]],
    [
      "in quotes in a sentence",
      ["The list is in “Spill releases 2023.csv” as you asked."],
      ["Spill releases 2023.csv"],
    ],
    ["one word in a sentence", ["Please see vehicles_2023.xlsx for the figures."], ["vehicles_2023.xlsx"]],
    ["one in brackets", ["The minutes are attached (minutes-nov.xlsx)."], ["minutes-nov.xlsx"]],
    ["numbered attachments", ["Attachment 1", "Attachment 2"], ["Attachment 1", "Attachment 2"]],
    [
      "a list that tells types",
      ["Documents", "Letters and emails - PDF 4.1 MB", "Thanks"],
      ["Letters and emails - PDF 4.1 MB"],
    ],
    ["nothing to attach", ["Attachments", "N/A"], []],
    ["an address with brackets is none", ["See https://www.weirs.example/2009/CMO(2009)map.pdf for it."], []],
    ["an address is no file", ["See www.example.org/list.html and mail a.b@example.org"], []],
    ["noise is not looked at", ["~Privacy notice.pdf"], []],
  ])("%s", (_case, lines, expected) => expect(names(lines)).toEqual(expected));

  test("a linked file has its address and media type", () => {
    const links = [{ text: "Annex A", href: "https://x.example/files/annex%20a.docx?dl=1", block: 0 }];
    expect(read(["Annex A"], links)).toEqual([
      {
        name: "Annex A",
        uri: "https://x.example/files/annex%20a.docx?dl=1",
        mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      },
    ]);
  });

  test("a link that says only 'Download' is named by its file, once with the printed name", () => {
    const links = [{ text: "Download", href: "/a/Annex%201%20log.xlsx", block: 1 }];
    expect(read(["Annex 1 log.xlsx", "14K Download"], links).map(({ name, uri }) => [name, uri])).toEqual([
      ["Annex 1 log.xlsx", "/a/Annex%201%20log.xlsx"],
    ]);
  });

  test("a link in noise is none", () => {
    expect(read(["~Cookies"], [{ text: "Cookies", href: "/cookies.pdf", block: 0 }])).toEqual([]);
  });
});
