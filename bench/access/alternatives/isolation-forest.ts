import { openChance, type Chance } from "../world/chance.ts";

/** A node splits one feature, or is a leaf that holds so many rows. */
type Node =
  | { readonly feature: number; readonly at: number; readonly below: Node; readonly above: Node }
  | { readonly size: number };

/** Liu, Ting and Zhou, Isolation forest (2008): the sizes that they use. */
const [trees, sampleSize] = [100, 256];

/** Grows a forest on rows and gives what scores a row: from 0 to 1, the higher the sooner it is alone. */
export function growForest(rows: readonly (readonly number[])[], seed: number): (row: readonly number[]) => number {
  const chance = openChance(seed, 4242);
  const size = Math.min(sampleSize, rows.length);
  const most = Math.ceil(Math.log2(Math.max(2, size)));
  const forest = Array.from({ length: trees }, () => {
    const sample = Array.from({ length: size }, () => rows[chance.next(rows.length)] ?? []);
    return growTree(sample, most, chance);
  });
  const usual = usualLength(size);
  return (row) => {
    const length = forest.reduce((sum, tree) => sum + measurePath(tree, row), 0) / trees;
    return 2 ** (-length / Math.max(1e-9, usual));
  };
}

function growTree(rows: readonly (readonly number[])[], depth: number, chance: Chance): Node {
  const feature = chance.next(rows[0]?.length ?? 1);
  const values = rows.map((row) => row[feature] ?? 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (depth === 0 || rows.length < 2 || least === most) return { size: rows.length };
  const at = least + chance.uniform() * (most - least);
  return {
    feature,
    at,
    below: growTree(
      rows.filter((row) => (row[feature] ?? 0) < at),
      depth - 1,
      chance,
    ),
    above: growTree(
      rows.filter((row) => (row[feature] ?? 0) >= at),
      depth - 1,
      chance,
    ),
  };
}

function measurePath(tree: Node, row: readonly number[]): number {
  let node = tree;
  let length = 0;
  while ("feature" in node) {
    node = (row[node.feature] ?? 0) < node.at ? node.below : node.above;
    length += 1;
  }
  return length + usualLength(node.size);
}

/** How long the path to a row is in a tree of so many, on average. */
function usualLength(size: number): number {
  if (size < 2) return 0;
  return 2 * (Math.log(size - 1) + 0.577_215_664_9) - (2 * (size - 1)) / size;
}
