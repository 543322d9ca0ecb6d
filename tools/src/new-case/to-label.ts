import type { FoiRecord } from "@foi-records/contract";

const SNIPPETS = 6;
/** Shorter lines occur in too many places to prove that a part of the text was kept. */
const TELLING_LENGTH = 20;

/** What a label holds; `docs/accuracy.md` says what each part means. */
export interface LabelDraft {
  readonly id: string;
  readonly layout: string;
  readonly authority: string | null;
  readonly reference: string | null;
  readonly dates: { readonly received: string | null; readonly responded: string | null };
  readonly regimes: readonly string[];
  readonly outcome: string;
  readonly request: string | null;
  readonly qa: readonly Pick<
    FoiRecord["questions"][number],
    "label" | "question" | "answer" | "status" | "exemptions"
  >[];
  readonly citations: readonly { readonly text: string; readonly ids: readonly string[]; readonly role: string }[];
  readonly exemptions: readonly string[];
  readonly noise: readonly string[];
  readonly keep: readonly string[];
}

/** The records of a document as its label: of one its own, of several a list of `parts`. */
export function toLabels(
  records: readonly FoiRecord[],
  name: { readonly id: string; readonly layout: string },
): LabelDraft | { readonly id: string; readonly layout: string; readonly parts: readonly object[] } {
  const [only, ...others] = records;
  if (only !== undefined && others.length === 0) return toLabel(only, name);
  return { ...name, parts: records.map((record) => withoutName(toLabel(record, name))) };
}

/** A part is called after its file and its number. */
function withoutName({ id: _id, layout: _layout, ...part }: LabelDraft): object {
  return part;
}

/** A record as a label for a person to correct: what the extractor has wrong, the draft has wrong too. */
export function toLabel(
  record: FoiRecord,
  { id, layout }: { readonly id: string; readonly layout: string },
): LabelDraft {
  return {
    id,
    layout,
    authority: record.authority,
    reference: record.reference,
    dates: { received: record.dateReceived, responded: record.dateResponded },
    regimes: record.regimes,
    outcome: record.outcome,
    request: record.request,
    qa: record.questions.map(({ label, question, answer, status, exemptions }) => ({
      label,
      question,
      answer,
      status,
      exemptions,
    })),
    citations: record.citations.map(({ text, provisions, role }) => ({ text, ids: provisions, role })),
    exemptions: record.exemptions.map(({ provision }) => provision),
    noise: chooseNoise(record),
    keep: chooseSnippets(record.text),
  };
}

/** Lines taken away that stand nowhere in what was kept. */
function chooseNoise({ noise, text }: FoiRecord): string[] {
  const lines = noise.flatMap((mark) => mark.text.split("\n")).filter((line) => line.trim() !== "");
  return [...new Set(lines)].filter((line) => !text.includes(line));
}

/** Lines from all parts of the text, the first and the last among them. */
function chooseSnippets(text: string): string[] {
  const lines = text.split("\n").filter(({ length }) => length >= TELLING_LENGTH);
  if (lines.length <= SNIPPETS) return lines;
  const step = (lines.length - 1) / (SNIPPETS - 1);
  return Array.from({ length: SNIPPETS }, (_, index) => lines[Math.round(index * step)] ?? "");
}
