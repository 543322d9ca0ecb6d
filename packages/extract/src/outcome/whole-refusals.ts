import { isWithin, type ProvisionId } from "@foi-records/contract";
import type { Wholly } from "./answer-sentences.js";

/** Provisions that refuse a request, not a part of the information, and those for what can be had elsewhere. */
const WHOLE_REFUSALS: readonly { readonly wholly: Wholly; readonly provisions: readonly ProvisionId[] }[] = [
  {
    wholly: "request",
    provisions: [
      "ukpga/2000/36/section/12",
      "ukpga/2000/36/section/14",
      "asp/2002/13/section/12",
      "asp/2002/13/section/14",
      "uksi/2004/3391/regulation/12/4/b",
      "ssi/2004/520/regulation/10/4/b",
    ],
  },
  {
    wholly: "available",
    provisions: [
      "ukpga/2000/36/section/21",
      "ukpga/2000/36/section/22",
      "asp/2002/13/section/25",
      "asp/2002/13/section/27",
      "uksi/2004/3391/regulation/6/1/b",
      "ssi/2004/520/regulation/6/1/b",
    ],
  },
];

/** How provisions that are all of one kind refuse; null where they differ or are of neither kind. */
export function whollyBy(provisions: readonly ProvisionId[]): Wholly {
  if (provisions.length === 0) return null;
  const row = WHOLE_REFUSALS.find(({ provisions: wholes }) =>
    provisions.every((one) => wholes.some((whole) => isWithin(one, whole))),
  );
  return row?.wholly ?? null;
}

const NOT_HELD: readonly ProvisionId[] = ["uksi/2004/3391/regulation/12/4/a", "ssi/2004/520/regulation/10/4/a"];

/** True for an exception that says only that nothing is held. */
export function isOfLack(provision: ProvisionId): boolean {
  return NOT_HELD.some((whole) => isWithin(provision, whole));
}

/** True for a ground of what the work would cost. */
export function isOfCost(provision: ProvisionId): boolean {
  return whollyBy([provision]) === "request";
}
