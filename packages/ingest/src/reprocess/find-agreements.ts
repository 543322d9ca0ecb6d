import { type CorrectionRow, type FoiRecord, valueAt } from "@foi-records/contract";
import type { Store } from "@foi-records/store";

/** A person's correction with which the machine now agrees, and did not before. */
export type Agreement = Pick<CorrectionRow, "recordId" | "pointer" | "value" | "author">;

/** Which corrections of some records the new readings bear out, where the old ones did not. */
export async function findAgreements(
  store: Store,
  before: readonly FoiRecord[],
  after: readonly FoiRecord[],
): Promise<readonly Agreement[]> {
  const corrections = await store.corrections.of(after.map(({ id }) => id));
  // Of several corrections of one value the last one stands.
  const standing = [...new Map(corrections.map((one) => [`${one.recordId} ${one.pointer}`, one])).values()];
  const says = (records: readonly FoiRecord[], { recordId, pointer, value }: CorrectionRow) =>
    JSON.stringify(
      valueAt(
        records.find(({ id }) => id === recordId),
        pointer,
      ),
    ) === JSON.stringify(JSON.parse(value));
  return standing
    .filter((one) => says(after, one) && !says(before, one))
    .map(({ recordId, pointer, value, author }) => ({ recordId, pointer, value, author }));
}
