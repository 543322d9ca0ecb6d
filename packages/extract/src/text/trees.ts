/** A tree of yes-and-no questions laid out flat, four numbers a node: which value is asked, below what, and the nodes of yes and no. */
export type Tree = readonly number[];

/** What trees add up to, from a start. A node whose value is `LEAF` holds what it adds in the place of the threshold. */
export interface Forest {
  readonly start: number;
  readonly trees: readonly Tree[];
}

export const LEAF = -1;
export const NODE_SIZE = 4;

/** Makes the function that adds up what a forest says of a thing whose values stand in a table from a place on. */
export function weigherOfForest({ start, trees }: Forest): (values: Float64Array, from: number) => number {
  // One run of numbers for all trees, of each kind: what lies together is read fast. The node of no lies right behind that of yes.
  const size = trees.flat().length / NODE_SIZE;
  const asked = new Uint8Array(size);
  const below = new Float64Array(size);
  const yes = new Uint16Array(size);
  const roots = new Uint16Array(trees.length);
  let free = 0;
  const lay = (tree: Tree, from: number, at: number): void => {
    const [value = LEAF, threshold = 0, first = 0, second = 0] = tree.slice(from * NODE_SIZE, (from + 1) * NODE_SIZE);
    below[at] = threshold;
    if (value === LEAF) return;
    asked[at] = value;
    const next = free;
    free += 2;
    yes[at] = next;
    lay(tree, first, next);
    lay(tree, second, next + 1);
  };
  trees.forEach((tree, at) => {
    roots[at] = free++;
    lay(tree, 0, roots[at] as number);
  });
  return (values, from) => {
    let sum = start;
    for (let at = 0; at < roots.length; at++) {
      let node = roots[at] as number;
      // A root is no one's answer: what has the first root for yes is a leaf.
      for (let next = yes[node] as number; next !== 0; next = yes[node] as number)
        node = (values[from + (asked[node] as number)] as number) < (below[node] as number) ? next : next + 1;
      sum += below[node] as number;
    }
    return sum;
  };
}
