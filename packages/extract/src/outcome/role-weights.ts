import type { CitationRole } from "@foi-records/contract";
import weights from "./role-weights.generated.json" with { type: "json" };

const ROLES = weights.roles as readonly CitationRole[];
const SIGNS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries<readonly number[]>(weights.signs));

/** What a citation does by all that speaks for it, and by how much that outweighs the next; the weights are learned by `npm run learn-roles`. */
export function weighRole(signs: readonly string[]): { readonly role: CitationRole; readonly margin: number } {
  const sums = [...weights.bias];
  for (const sign of signs) {
    const adds = SIGNS.get(sign);
    if (adds === undefined) continue;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (adds[at] as number);
  }
  const [most = 0, next = 0] = [...sums].sort((a, b) => b - a);
  return { role: ROLES[sums.indexOf(most)] ?? "mentioned", margin: most - next };
}
