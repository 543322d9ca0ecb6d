/**
 * Prints the texts in fixtures/letters to PDF with pdfkit, each into the folder of the case of the same name:
 * `node tools/bin/print-text.mjs [stem...]`. A line that is `--- page ---` begins a page, `# ` and `## ` are headings, lines that
 * begin with `|` are the rows of a ruled table, `@field Name: value` is a field of a form, filled in, `@foot ` is printed at the foot of each page with its number.
 */
import { createWriteStream, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import PDFDocument from "pdfkit";

const fixtures = join(dirname(fileURLToPath(import.meta.url)), "../../fixtures");
const letters = join(fixtures, "letters");
const MARGIN = 64;
const SIZES = { 1: 16, 2: 13 };

function print(stem) {
  const lines = readFileSync(join(letters, `${stem}.txt`), "utf8").split("\n");
  const foot = lines[0].startsWith("@foot ") ? lines.shift().slice("@foot ".length) : null;
  // A fixed date makes the same bytes of the same text.
  const info = { CreationDate: new Date(0), ModDate: new Date(0) };
  const pdf = new PDFDocument({ size: "A4", margin: MARGIN, bufferPages: true, info });
  pdf.pipe(createWriteStream(join(folderOf(stem), `${stem}.pdf`)));
  let rows = [];
  for (const line of [...lines, ""]) {
    if (line.startsWith("|"))
      rows.push(
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    else {
      if (rows.length > 0) pdf.fontSize(9).font("Helvetica").table({ data: rows });
      rows = [];
      printLine(pdf, line);
    }
  }
  if (foot !== null) printFeet(pdf, foot);
  pdf.end();
}

function printLine(pdf, line) {
  const heading = /^(#{1,2}) (.*)/.exec(line);
  const field = /^@field (.*?:) (.*)/.exec(line);
  if (line === "--- page ---") pdf.addPage();
  else if (line === "") pdf.moveDown(0.7);
  else if (field !== null) printField(pdf, field[1], field[2]);
  else if (heading !== null)
    pdf.font("Helvetica-Bold").fontSize(SIZES[heading[1].length]).text(heading[2]).moveDown(0.3);
  else pdf.font("Helvetica").fontSize(11).text(line);
}

/** The name is printed; the value stands in the form alone. */
function printField(pdf, name, value) {
  const { y } = pdf;
  const multiline = value.length > 50;
  const height = multiline ? 50 : 20;
  pdf.font("Helvetica-Bold").fontSize(11).text(name, MARGIN, y, { lineBreak: false }).font("Helvetica");
  if (pdf._acroform === undefined) pdf.initForm();
  pdf.formText(name.replace(/\W/g, ""), 200, y - 4, 330, height, { value, multiline, fontSize: 11 });
  pdf.x = MARGIN;
  pdf.y = y + height + 12;
}

function printFeet(pdf, foot) {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf
      .font("Helvetica")
      .fontSize(8)
      .text(`${foot}    Page ${page + 1} of ${count}`, MARGIN, 800, { lineBreak: false });
  }
}

function folderOf(stem) {
  const cases = join(fixtures, "cases");
  const layout = readdirSync(cases).find((name) => readdirSync(join(cases, name)).includes(`${stem}.json`));
  if (layout === undefined) throw new Error(`fixtures/cases has no ${stem}.json`);
  return join(cases, layout);
}

const wanted = process.argv.slice(2);
for (const name of readdirSync(letters).filter((file) => file.endsWith(".txt"))) {
  const stem = basename(name, ".txt");
  if (wanted.length === 0 || wanted.includes(stem)) print(stem);
}
