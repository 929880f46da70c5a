/** A box of the graph, with its place in pixels. */
interface GraphBox {
  readonly id: string;
  readonly kind: "case" | "observable" | "arrival";
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** Something that two have. */
interface GraphShare {
  readonly type: string;
  /** Null where it is not known any more, or never was. */
  readonly value: string | null;
  /** What tells two of the same type apart where the value does not; it is not shown. */
  readonly key?: string;
  /** What is shown instead of type and value. */
  readonly label?: string;
}

/** Somebody else who has it. */
export interface GraphArrival {
  readonly id: string;
  readonly name: string | null;
  readonly shared: readonly GraphShare[];
}

/** What this case does not have itself, and only others share among them, by its key. */
type Foreign = ReadonlySet<string>;

/** Who shares what. */
interface Graph {
  readonly boxes: readonly GraphBox[];
  readonly lines: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

const most = { arrivals: 20, observables: 16 };
const columns = { case: 0, observable: 300, arrival: 640 };
const rowHeight = 56;

/** Three columns: this case, what it shares, and who else has that; what most share stands in the middle. */
export function layOutGraph(name: string, arrivals: readonly GraphArrival[], foreign: Foreign = new Set()): Graph {
  const others = arrivals.slice(0, most.arrivals);
  const all = others.flatMap(({ id, shared }) =>
    // Of what was erased nobody knows any more whether two are the same.
    shared.map((one, index) => ({ key: keyOf(one, `erased ${id} ${String(index)}`), one, id })),
  );
  const byKey = Map.groupBy(all, ({ key }) => key);
  const shown = [...byKey].toSorted(([, a], [, b]) => b.length - a.length).slice(0, most.observables);
  const observables = shown.map(([key, members], index): GraphBox => {
    const { type, value, label } = members[0]?.one ?? { type: "domain", value: null };
    const y = middle(shown.length, index);
    return {
      id: key,
      kind: "observable",
      label: label ?? `${type}: ${value ?? "erased"}`,
      x: columns.observable,
      y,
    };
  });
  const boxes: GraphBox[] = others.map(({ id, name: label }, index) => {
    const y = middle(others.length, index);
    return { id, kind: "arrival", label: label ?? "gone", x: columns.arrival, y };
  });
  const lines = shown.flatMap(([key, members]) => [
    ...(foreign.has(key) ? [] : [{ id: `case ${key}`, from: "case", to: key }]),
    ...members.map(({ id }) => ({ id: `${key} ${id}`, from: key, to: id })),
  ]);
  return { boxes: [{ id: "case", kind: "case", label: name, x: columns.case, y: 0 }, ...observables, ...boxes], lines };
}

/** Under which name two shares are the same. */
export function keyOf({ type, value, key }: GraphShare, otherwise: string): string {
  return `${type}:${value ?? key ?? otherwise}`;
}

/** The height of a row in a column whose middle lies at 0. */
function middle(rows: number, index: number): number {
  return (index - (rows - 1) / 2) * rowHeight;
}
