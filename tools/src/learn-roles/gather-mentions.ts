import { readFileSync } from "node:fs";
import { CITATION_ROLES, type CitationRole } from "@foi-records/contract";
import { mentionsOf, type ToldMention } from "@foi-records/extract/calibration";
import { z } from "zod";
import { handOf } from "../learn/hand-of.js";
import { rawOfFile } from "../learn/raw-of-file.js";

const citationSchema = z.object({
  text: z.string(),
  ids: z.array(z.string()),
  role: z.enum(CITATION_ROLES).optional(),
});
const labelSchema = z.object({ citations: z.array(citationSchema) });
const labelsSchema = z.union([
  z.object({ parts: z.array(labelSchema) }),
  labelSchema.transform((one) => ({ parts: [one] })),
]);
type Wanted = z.infer<typeof citationSchema>;

/** A mention that a label tells the role of, and whose hand wrote the page. */
export interface Mention extends ToldMention {
  readonly hand: string;
  readonly right: CitationRole;
}

/** The labelled mentions of documents that are parted as they are labelled. */
export async function gatherMentions(files: readonly string[]): Promise<readonly Mention[]> {
  const mentions: Mention[] = [];
  for (const file of files) {
    const { parts } = labelsSchema.parse(JSON.parse(readFileSync(file.replace(/\.\w+$/, ".json"), "utf8")));
    const told = await mentionsOf(rawOfFile(file));
    if (told.length !== parts.length) continue;
    const hand = handOf(file);
    parts.forEach(({ citations }, part) => {
      for (const one of withLabels(citations, told[part] ?? [])) mentions.push({ ...one, hand });
    });
  }
  return mentions;
}

/** Each label takes the first mention that is left and prints the same provisions. */
export function withLabels(wanted: readonly Wanted[], told: readonly ToldMention[]): readonly Omit<Mention, "hand">[] {
  const left = [...told];
  return wanted.flatMap((label) => {
    const at = left.findIndex((one) => isSame(label, one));
    const [hit] = at < 0 ? [] : left.splice(at, 1);
    return hit === undefined || label.role === undefined ? [] : [{ ...hit, right: label.role }];
  });
}

function isSame({ text, ids }: Wanted, told: ToldMention): boolean {
  const [one, other] = [folded(text), folded(told.text)];
  const [first, second] = [new Set(ids), new Set<string>(told.provisions)];
  const sameIds = first.size === second.size && [...first].every((id) => second.has(id));
  return sameIds && (one.includes(other) || other.includes(one));
}

const SPACE = /\s+/g;

function folded(text: string): string {
  return text.replace(SPACE, "");
}
