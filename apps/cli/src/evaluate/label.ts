import { ANSWER_STATUSES, CITATION_ROLES, OUTCOMES, provisionIdSchema, REGIMES } from "@foi-records/contract";
import { z } from "zod";

const ids = z.array(provisionIdSchema);

/** What a perfect reading of one document says, as a person wrote it down beside the document. */
export const labelSchema = z.object({
  id: z.string().min(1),
  layout: z.string().min(1),
  authority: z.string().nullable(),
  reference: z.string().nullable(),
  dates: z.object({ received: z.iso.date().nullable(), responded: z.iso.date().nullable() }),
  regimes: z.array(z.enum(REGIMES)),
  outcome: z.enum(OUTCOMES),
  request: z.string().nullable(),
  qa: z.array(
    z.object({
      label: z.string().nullable(),
      question: z.string().nullable(),
      answer: z.string().nullable(),
      status: z.enum(ANSWER_STATUSES),
      exemptions: ids,
    }),
  ),
  citations: z.array(z.object({ text: z.string(), ids, role: z.enum(CITATION_ROLES).optional() })),
  exemptions: ids,
  noise: z.array(z.string()),
  keep: z.array(z.string()),
});
export type Label = z.infer<typeof labelSchema>;

/** What a perfect reading of a document says that prints several responses: what each of them says, in page order. */
const partsSchema = z.object({
  id: labelSchema.shape.id,
  layout: labelSchema.shape.layout,
  parts: z.array(labelSchema.omit({ id: true, layout: true })).min(1),
});

/** A label, and which of its document's responses it speaks of; null for the only one. */
export interface PartLabel {
  readonly label: Label;
  readonly part: number | null;
}

/**
 * The labels of a file: one (`qa`), or one for each of `parts`, called after the file and the part's number. Null for
 * JSON of any other kind.
 */
export function parseLabels(content: unknown): z.ZodSafeParseResult<readonly PartLabel[]> | null {
  if (typeof content !== "object" || content === null) return null;
  if ("qa" in content) return labelSchema.transform((label) => [{ label, part: null }]).safeParse(content);
  return "parts" in content ? partsSchema.transform(toPartLabels).safeParse(content) : null;
}

function toPartLabels({ id, layout, parts }: z.infer<typeof partsSchema>): readonly PartLabel[] {
  return parts.map((part, index) => ({ label: { id: `${id}#${index + 1}`, layout, ...part }, part: index + 1 }));
}

/** What is to be read from nothing: all that a record says is too much. */
export function emptyLabel(id: string, layout: string): Label {
  return {
    id,
    layout,
    authority: null,
    reference: null,
    dates: { received: null, responded: null },
    regimes: [],
    outcome: "unknown",
    request: null,
    qa: [],
    citations: [],
    exemptions: [],
    noise: [],
    keep: [],
  };
}
