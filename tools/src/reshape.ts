import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Comparison, compareReadings, type Figures, readPages } from "./reshape/compare.js";
import { FORMS, type Form } from "./reshape/forms.js";
import { asTheyAre, type LabelledPage, labelledPagesIn, reshape, writeReshaped } from "./reshape/pages.js";

const CASES = resolve(import.meta.dirname, "../../fixtures/cases");

const HELP = `usage: npm run reshape -- [--form NAME,…] [--out DIR] [FOLDER…]

Gives each labelled page other forms with the same words, reads it again and compares: what changes
hangs on the form and not on what the page says. FOLDER holds STEM.json beside STEM.html or STEM.txt
(fixtures/cases where none is named).

  --form NAME,…  only these forms
  --out DIR      writes the pages that became worse, with their labels, to DIR/NAME
  --help         shows this

example: npm run reshape -- --form bare-divs,wrapped --out worse fixtures/cases
         npx foi evaluate -v --ignore-labels worse/wrapped

forms of web pages:
${listForms("html")}
forms of texts:
${listForms("txt")}`;

/** What is asked for. */
interface Asked {
  readonly forms: readonly Form[];
  readonly out: string | undefined;
  readonly folders: readonly string[];
}

function listForms(of: Form["of"]): string {
  const rows = FORMS.filter((form) => form.of === of);
  return rows.map(({ name, about }) => `  ${name.padEnd(16)} ${about}`).join("\n");
}

/** Null where help is asked for. */
function readArguments(): Asked | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { form: { type: "string" }, out: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help === true) return null;
  const { out } = values;
  if (out !== undefined && existsSync(out) && readdirSync(out).length > 0)
    throw new Error(`--out: ${out} is not empty; name another folder, so that old pages do not pass for new ones.`);
  return { forms: formsNamed(values.form), out, folders: positionals.length === 0 ? [CASES] : positionals };
}

/** The forms of a list of names, all where there is no list. */
export function formsNamed(names: string | undefined): readonly Form[] {
  if (names === undefined) return FORMS;
  return names.split(",").map((name) => {
    const form = FORMS.find((candidate) => candidate.name === name.trim());
    if (form !== undefined) return form;
    throw new Error(`--form: there is no form '${name}'. Forms: ${FORMS.map((known) => known.name).join(", ")}.`);
  });
}

/** Measures form by form and prints a line each. */
function measure(pages: readonly LabelledPage[], { forms, out }: Asked): void {
  const used = pages.filter(({ ending }) => forms.some(({ of }) => of === ending));
  if (used.length === 0) throw new Error("None of these pages can take any of these forms: see --help.");
  const own = readPages(asTheyAre(used));
  console.log("form              pages   Q/A F1           outcome          request          worse");
  for (const form of forms) {
    const reshaped = reshape(used, form);
    if (reshaped.length === 0) {
      console.log(`${form.name.padEnd(17)} ${"0".padStart(5)}   can be made of none of these pages`);
      continue;
    }
    const comparison = compareReadings(own, readPages(reshaped));
    console.log(lineOf(form, comparison));
    const worse = new Set(comparison.worse);
    if (out !== undefined && worse.size > 0)
      writeReshaped(
        join(out, form.name),
        reshaped.filter(({ page }) => worse.has(page.id)),
      );
  }
}

/** `wrapped  152   0.947 → 0.931 …`: in the pages' own form, and in the other. */
function lineOf(form: Form, { pages, own, other, worse }: Comparison): string {
  const moved = (field: keyof Figures) => `${own[field].toFixed(3)} → ${other[field].toFixed(3)}`;
  const cells = [moved("qa"), moved("outcome"), moved("request")].map((cell) => cell.padEnd(17));
  return `${form.name.padEnd(17)} ${String(pages).padStart(5)}   ${cells.join("")}${String(worse.length).padStart(5)}`;
}

function main(): void {
  try {
    const asked = readArguments();
    if (asked === null) console.log(HELP);
    else measure(asked.folders.flatMap(labelledPagesIn), asked);
  } catch (error) {
    console.error(`${(error as Error).message}\nnpm run reshape -- --help shows the options and the forms.`);
    process.exitCode = 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
