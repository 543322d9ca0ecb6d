/**
 * Zips the parts of the Word letters in fixtures/letters/word into the cases of the same names, as their document or as
 * the attachment of their mail: `node tools/bin/zip-letters.mjs [stem...]`. The same parts give the same bytes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const fixtures = join(dirname(fileURLToPath(import.meta.url)), "../../fixtures");
const letters = join(fixtures, "letters/word");
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const NUMBER = /^(header|footer)(\d+)\.xml$/;

/** A part's relation to the letter: `header1.xml` is `rIdHeader1`. */
function relationOf(file) {
  const [, edge, number] = NUMBER.exec(file) ?? [];
  const type = edge ?? file.replace(".xml", "");
  const id = edge === undefined ? `rId-${type}` : `rId${edge[0].toUpperCase()}${edge.slice(1)}${number}`;
  return `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${file}"/>`;
}

function relations(content) {
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function zip(folder) {
  const files = readdirSync(folder).filter((file) => file !== "core.xml");
  const types = files.map((file) => {
    const kind = file === "document.xml" ? "document.main" : file.replace(/\d*\.xml$/, "");
    return `<Override PartName="/word/${file}" ContentType="${OFFICE}.${kind}+xml"/>`;
  });
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  const parts = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}<Override PartName="/docProps/core.xml" ContentType="${core}"/></Types>`,
    "_rels/.rels": relations(
      `<Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    "docProps/core.xml": readFileSync(join(folder, "core.xml"), "utf8"),
    "word/_rels/document.xml.rels": relations(
      files
        .filter((file) => file !== "document.xml")
        .map(relationOf)
        .join(""),
    ),
    ...Object.fromEntries(files.map((file) => [`word/${file}`, readFileSync(join(folder, file), "utf8")])),
  };
  const packed = Object.entries(parts).map(([name, content]) => [name, strToU8(content)]);
  return zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 2), level: 9 });
}

function folderOf(stem) {
  const cases = join(fixtures, "cases");
  const layout = readdirSync(cases).find((name) => readdirSync(join(cases, name)).includes(`${stem}.json`));
  if (layout === undefined) throw new Error(`fixtures/cases has no ${stem}.json`);
  return join(cases, layout);
}

const ATTACHED = /(filename="[^"]*\.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n)[\s\S]*?(?=--)/;

/** Beside a mail the letter is its attachment; alone it is the case's document. */
function write(stem, bytes) {
  const path = join(folderOf(stem), stem);
  if (!existsSync(`${path}.eml`)) return writeFileSync(`${path}.docx`, bytes);
  const lines = Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
  const mail = readFileSync(`${path}.eml`, "utf8");
  return writeFileSync(
    `${path}.eml`,
    mail.replace(ATTACHED, (_all, head) => `${head}${lines}\r\n`),
  );
}

const wanted = process.argv.slice(2);
for (const stem of readdirSync(letters))
  if (wanted.length === 0 || wanted.includes(stem)) write(stem, zip(join(letters, stem)));
