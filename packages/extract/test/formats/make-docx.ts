import { makeZip } from "./make-zip.js";

/** What a Word document is made of; XML of paragraphs and tables, and the parts beside them. */
export interface DocxDraft {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Headers and footers by their relation: `rIdHead1` → `<w:p>…`. */
  readonly edges?: Readonly<Record<string, string>>;
  /** Addresses of links by their relation. */
  readonly links?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly company?: string;
  /** Further entries, or others in place of those made here. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const USUAL_STYLES = [1, 2, 3, 4, 5, 6]
  .map(
    (level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join("");

/** Escapes text for XML. */
export function xml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A run of words, with properties such as `<w:b/>`. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
}

/** A paragraph of runs, or of one text, with properties such as `<w:pStyle w:val="Heading1"/>`. */
export function paragraph(content: string, properties = ""): string {
  const inside = content.startsWith("<w:") || content.startsWith("<mc:") ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** A paragraph of a list at a level, from 0. */
export function item(content: string, list: number, level = 0): string {
  return paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A table of rows of cells; a cell that is no XML is one paragraph. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string) => `<w:tc>${content.startsWith("<w:") ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A definition of lists with its levels: `["decimal", "%1."]`. */
export function listDefinition(
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
) {
  const level = ([format, text, more = ""]: readonly [string, string, string?], index: number) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${xml(text)}"/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join("")}</w:abstractNum>`;
}

/** A list of a definition, with overrides such as `<w:lvlOverride …>`. */
export function list(id: number, definition: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

/** Zips a Word document. */
export function makeDocx(draft: DocxDraft): Uint8Array {
  const { body, styles = "", numbering = "", footnotes, edges = {}, links = {}, title, company, entries = {} } = draft;
  const relation = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${xml(target)}"${mode}/>`;
  const part = (root: string, content: string) => `${XML}<w:${root} ${W}>${content}</w:${root}>`;
  const edgeNames = Object.keys(edges);
  const relations = [
    relation("rIdStyles", "styles", "styles.xml"),
    relation("rIdNumbering", "numbering", "numbering.xml"),
    ...(footnotes === undefined ? [] : [relation("rIdNotes", "footnotes", "footnotes.xml")]),
    ...edgeNames.map((id) => relation(id, id.startsWith("rIdHead") ? "header" : "footer", `${id}.xml`)),
    ...Object.entries(links).map(([id, target]) => relation(id, "hyperlink", target, ' TargetMode="External"')),
  ];
  const rels = (content: string) =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  return makeZip({
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": rels(
      relation("rId1", "officeDocument", "word/document.xml") +
        relation("rId2", "core-properties", "docProps/core.xml") +
        relation("rId3", "extended-properties", "docProps/app.xml"),
    ),
    "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${title === undefined ? "" : `<dc:title>${xml(title)}</dc:title>`}</cp:coreProperties>`,
    "docProps/app.xml": `${XML}<Properties>${company === undefined ? "" : `<Company>${xml(company)}</Company>`}</Properties>`,
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": rels(relations.join("")),
    "word/styles.xml": part("styles", USUAL_STYLES + styles),
    "word/numbering.xml": part("numbering", numbering),
    ...(footnotes === undefined ? {} : { "word/footnotes.xml": part("footnotes", footnotes) }),
    ...Object.fromEntries(edgeNames.map((id) => [`word/${id}.xml`, part("hdr", edges[id] ?? "")])),
    ...entries,
  });
}
