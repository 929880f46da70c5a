import type { Shapes } from "../../../shared/api/contract.ts";
import { tellKind } from "./tell-share.ts";
import { keyOf, type GraphArrival } from "../lay-out-graph.ts";

type Cluster = Shapes["ApplicationCluster"];
type Link = Cluster["links"][number];

/** Another application that shares something, with this one or with one of the others. */
export interface ClusterRow {
  readonly id: string;
  /** Null where only its id is known. */
  readonly application: Cluster["applications"][number] | null;
  /** What it has in common with this one. */
  readonly direct: Link | undefined;
  /** With how many of the others it shares something. */
  readonly through: number;
  /** What a person decided about it and this one. */
  readonly tie: Link["tie"];
}

/** The others, those that share something with this one first. */
export function listRows({ applications, links }: Cluster, asked: string): readonly ClusterRow[] {
  const byId = new Map(applications.map((each) => [each.id, each]));
  const ids = new Set([...byId.keys(), ...links.flatMap(({ one, other }) => [one, other])]);
  ids.delete(asked);
  const rows = [...ids].map((id): ClusterRow => {
    const own = links.filter(({ one, other }) => one === id || other === id);
    const direct = own.find(({ one, other }) => one === asked || other === asked);
    const through = own.filter((link) => link !== direct && link.tie !== "other").length;
    return { id, application: byId.get(id) ?? null, direct, through, tie: direct?.tie ?? null };
  });
  const rank = ({ direct, tie }: ClusterRow) => (tie === "other" ? 2 : direct === undefined ? 1 : 0);
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

/** What a graph shows of it: the others with what they share, and the keys of what this one does not have itself. */
export function drawCluster(
  { applications, links }: Cluster,
  asked: string,
): { readonly arrivals: readonly GraphArrival[]; readonly foreign: ReadonlySet<string> } {
  const together = links.filter(({ tie }) => tie !== "other");
  const hidden = nameHidden(together);
  const sharesOf = (id: string) => {
    const own = together.filter(({ one, other }) => one === id || other === id);
    const all = own.flatMap(({ shares }) =>
      shares.map(({ type, value }) =>
        value === null ? { type, value, key: hidden(type, id), label: tellKind(type) } : { type, value },
      ),
    );
    return [...new Map(all.map((share) => [keyOf(share, ""), share])).values()];
  };
  const arrivals = applications
    .filter(({ id }) => id !== asked)
    .map(({ id, name }) => ({ id, name, shared: sharesOf(id) }));
  const own = new Set(sharesOf(asked).map((share) => keyOf(share, "")));
  const all = arrivals.flatMap(({ shared }) => shared.map((share) => keyOf(share, "")));
  return { arrivals, foreign: new Set(all.filter((key) => !own.has(key))) };
}

/**
 * Of some things only a keyed hash is kept, so that a link says of two that they have the same, and not what. Whoever is linked by one type,
 * directly or through others, is taken to have one and the same.
 */
function nameHidden(links: readonly Link[]): (type: string, id: string) => string {
  const group = new Map<string, string>();
  const find = (place: string): string => {
    const up = group.get(place);
    return up === undefined || up === place ? place : find(up);
  };
  for (const { one, other, shares } of links)
    for (const { type, value } of shares)
      if (value === null) group.set(find(`${type} ${other}`), find(`${type} ${one}`));
  return (type, id) => find(`${type} ${id}`);
}
