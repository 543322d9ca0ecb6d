/** A sign seen less often says nothing. */
const LEAST_SEEN = 4;

/** The signs that stand in several of the examples. */
export function frequentSigns(examples: readonly { readonly signs: readonly string[] }[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  return [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([sign]) => sign);
}
