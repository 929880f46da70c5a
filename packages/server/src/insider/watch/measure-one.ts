import { describeViewer } from "@doorward/doors";
import { listViewerSequences, type Database } from "@doorward/store";
import { addDays, boundDays } from "../read-span.ts";
import { heldDays, type Counted } from "./count-accesses.ts";
import { loadWindow } from "./load-window.ts";

interface Span {
  readonly from: string;
  readonly until: string;
}

/**
 * The figures of one viewer beside those of peers, over some days: of a longer time the last ones for which roll-ups of peers are held,
 * since pairs of everybody are read for it.
 */
export async function measureOne(
  database: Database,
  { viewer, ...asked }: Span & { readonly viewer: string },
  counted: Counted,
) {
  const span = boundMeasured(asked);
  const sequences = await listViewerSequences(database, span);
  const { window, eventsOf } = await loadWindow(database, { actors: [viewer], ...boundDays(span), counted, sequences });
  const { measures } = describeViewer(viewer, eventsOf.get(viewer) ?? [], window);
  return measures.map(({ measure, count, of, peers }) => ({ measure, count, of, peers }));
}

/** The days of which figures beside peers are told, both ends counting. */
export function boundMeasured({ from, until }: Span): Span {
  const earliest = addDays(until, -heldDays);
  return { from: from < earliest ? earliest : from, until };
}
