/**
 * Prints the letters in fixtures/letters to PDF, each with the program that its <meta name="printer"> names, into the
 * folder of the case of the same name: `node tools/bin/print-letters.mjs [stem...]`. Needs chromium and soffice in PATH.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const fixtures = join(dirname(fileURLToPath(import.meta.url)), "../../fixtures");
const letters = join(fixtures, "letters");
const PRINTER = /<meta name="printer" content="(\w+)">/;

function print(letter, folder) {
  const out = join(folder, `${basename(letter, ".html")}.pdf`);
  if (PRINTER.exec(readFileSync(letter, "utf8"))?.[1] === "libreoffice")
    execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, letter], { stdio: "ignore" });
  else {
    const profile = `--user-data-dir=${join(folder, "profile")}`;
    const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
    const args = [...quiet, profile, "--no-pdf-header-footer", `--print-to-pdf=${out}`, pathToFileURL(letter).href];
    execFileSync("chromium", args, { stdio: "ignore" });
  }
  return out;
}

function folderOf(stem) {
  const cases = join(fixtures, "cases");
  const layout = readdirSync(cases).find((name) => readdirSync(join(cases, name)).includes(`${stem}.json`));
  if (layout === undefined) throw new Error(`fixtures/cases has no ${stem}.json`);
  return join(cases, layout);
}

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "foi-letters-"));
for (const name of readdirSync(letters).filter((file) => file.endsWith(".html"))) {
  const stem = basename(name, ".html");
  if (wanted.length === 0 || wanted.includes(stem))
    copyFileSync(print(join(letters, name), folder), join(folderOf(stem), `${stem}.pdf`));
}
rmSync(folder, { recursive: true });
