/** Joins what is tied, directly or through others, into groups: each is the members of the sets that touch each other. */
export function joinTied(ties: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const parents = new Map<string, string>();
  for (const [first, ...others] of ties) {
    if (first === undefined) continue;
    for (const other of [first, ...others]) join(parents, first, other);
  }
  return [...Map.groupBy(parents.keys(), (id) => findRoot(parents, id)).values()];
}

function join(parents: Map<string, string>, one: string, other: string): void {
  for (const id of [one, other]) if (!parents.has(id)) parents.set(id, id);
  const [root, under] = [findRoot(parents, one), findRoot(parents, other)];
  if (root !== under) parents.set(under, root);
}

/** The one that stands for the group; the way to it is halved on each walk, so that it stays short. */
function findRoot(parents: Map<string, string>, id: string): string {
  let at = id;
  for (;;) {
    const parent = parents.get(at) ?? at;
    if (parent === at) return at;
    const above = parents.get(parent) ?? parent;
    parents.set(at, above);
    at = above;
  }
}
