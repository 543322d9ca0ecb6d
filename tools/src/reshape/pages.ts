import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { z } from "zod";
import { documentsIn } from "../calibrate/gather.js";
import type { Ending, Form } from "./forms.js";

/** A labelled page as it is kept. */
export interface LabelledPage {
  /** What its labels call it. */
  readonly id: string;
  /** What its files are called, their endings aside. */
  readonly stem: string;
  readonly ending: Ending;
  readonly text: string;
  /** The file of its labels. */
  readonly labels: string;
}

/** A page in some form. */
export interface ReshapedPage {
  readonly page: LabelledPage;
  readonly text: string;
  readonly ending: Ending;
}

/** The labelled web pages and texts below a folder; documents of other formats have no form but their own. */
export function labelledPagesIn(folder: string): LabelledPage[] {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder.`);
  const pages = [...documentsIn(folder)].flatMap(([stem, path]): LabelledPage[] => {
    const labels = join(parse(path).dir, `${stem}.json`);
    const id = existsSync(labels) ? idIn(labels) : null;
    const ending = path.endsWith(".txt") ? "txt" : "html";
    return id === null ? [] : [{ id, stem, ending, text: readFileSync(path, "utf8"), labels }];
  });
  if (pages.length === 0)
    throw new Error(
      `${folder}: no labelled pages (STEM.json beside STEM.html or STEM.txt); 'npm run new-case' makes one.`,
    );
  return pages;
}

const list = z.array(z.unknown());
const labelsSchema = z.object({ id: z.string() }).and(z.union([z.object({ qa: list }), z.object({ parts: list })]));

/** What labels call their page; null for JSON of any other kind. */
function idIn(labels: string): string | null {
  try {
    return labelsSchema.safeParse(JSON.parse(readFileSync(labels, "utf8"))).data?.id ?? null;
  } catch {
    return null;
  }
}

/** Pages as they are. */
export function asTheyAre(pages: readonly LabelledPage[]): ReshapedPage[] {
  return pages.map((page) => ({ page, text: page.text, ending: page.ending }));
}

/** Those of the pages that the form can be made of, in that form. */
export function reshape(pages: readonly LabelledPage[], form: Form): ReshapedPage[] {
  return pages.flatMap((page): ReshapedPage[] => {
    const text = page.ending === form.of ? form.make(page.text) : null;
    return text === null ? [] : [{ page, text, ending: form.gives }];
  });
}

/** Writes pages with their labels into a folder, to be read there by `foi`. */
export function writeReshaped(folder: string, pages: readonly ReshapedPage[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { page, text, ending } of pages) {
    writeFileSync(join(folder, `${page.stem}.${ending}`), text);
    copyFileSync(page.labels, join(folder, `${page.stem}.json`));
  }
}
