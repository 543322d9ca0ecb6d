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
  // One run of numbers for all trees, of two kinds: what lies together is read fast. Nodes are counted through.
  const asked = new Int32Array(trees.flat().length / NODE_SIZE);
  const below = new Float64Array(asked.length);
  const nodes = new Int32Array(2 * asked.length);
  const roots = new Int32Array(trees.length);
  let root = 0;
  trees.forEach((tree, at) => {
    roots[at] = root;
    for (let node = 0; node * NODE_SIZE < tree.length; node++) {
      const [value = LEAF, threshold = 0, yes = 0, no = 0] = tree.slice(node * NODE_SIZE, (node + 1) * NODE_SIZE);
      asked[root + node] = value;
      below[root + node] = threshold;
      nodes.set([root + yes, root + no], 2 * (root + node));
    }
    root += tree.length / NODE_SIZE;
  });
  return (values, from) => {
    let sum = start;
    for (let at = 0; at < roots.length; at++) {
      let node = roots[at] as number;
      let value = asked[node] as number;
      while (value !== LEAF) {
        const isNo = (values[from + value] as number) < (below[node] as number) ? 0 : 1;
        node = nodes[2 * node + isNo] as number;
        value = asked[node] as number;
      }
      sum += below[node] as number;
    }
    return sum;
  };
}
