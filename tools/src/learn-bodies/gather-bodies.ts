import { readFileSync } from "node:fs";
import { bodiesOf, type ToldBodies, type ToldBody } from "@foi-records/extract/calibration";
import { z } from "zod";
import type { Choice, Choices } from "../learn/choices.js";
import { handOf } from "../learn/hand-of.js";
import { rawOfFile } from "../learn/raw-of-file.js";

const labelSchema = z.object({ authority: z.string().nullable() });
const labelsSchema = z.union([
  z.object({ parts: z.array(labelSchema) }),
  labelSchema.transform((one) => ({ parts: [one] })),
]);

/** How a page is learned from: as it stands, with the right body's form hidden, or without that body. */
export type Guise = "asRead" | "formless" | "absent";

/** The bodies of a page, whose hand wrote it, and which of them answers. */
export interface PageBodies extends Choices {
  readonly all: readonly (Choice & ToldBody)[];
  readonly hand: string;
  readonly authority: string | null;
  readonly guise: Guise;
}

/** Bodies that are made unlike any other are fewer than their hidden forms would have it, and pages that name nobody fewer still. */
const COUNTS: Readonly<Record<Guise, number>> = { asRead: 1, formless: 0.5, absent: 0.016 };

/** The bodies of the first response of each labelled document, in each guise. */
export async function gatherBodies(files: readonly string[]): Promise<readonly PageBodies[]> {
  const pages: PageBodies[] = [];
  for (const file of files) {
    const { parts } = labelsSchema.parse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
    const authority = parts[0]?.authority ?? null;
    const [told] = await bodiesOf(rawOfFile(file), authority);
    if (told === undefined) continue;
    pages.push(toPage(told, "asRead", file, authority));
    if (authority === null) continue;
    const formless = toPage(told, "formless", file, authority);
    if (formless.all.some(({ isRight }) => isRight)) pages.push(formless);
    const absent = toPage(told, "absent", file, authority);
    if (!absent.all.some(({ isRight }) => isRight)) pages.push({ ...absent, authority: null });
  }
  return pages;
}

function toPage(told: ToldBodies, guise: Guise, file: string, authority: string | null): PageBodies {
  const isRight = ({ name, names }: ToldBody) =>
    authority !== null && [name, ...names].some((one) => folded(one) === folded(authority));
  const all = told[guise].map((body) => ({ ...body, isRight: isRight(body) }));
  return { all, hand: handOf(file), authority, guise, counts: COUNTS[guise] };
}

const ARTICLE = /^The /;

function folded(name: string): string {
  return name.replace(ARTICLE, "").toLowerCase();
}
