/** Parts what is learned of into so many folds; all of one name fall into the same. */
export function foldOf(name: string, folds: number): number {
  let hash = 7;
  for (let at = 0; at < name.length; at++) hash = (hash * 31 + name.charCodeAt(at)) >>> 0;
  return hash % folds;
}
