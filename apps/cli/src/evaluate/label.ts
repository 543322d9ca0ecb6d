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
