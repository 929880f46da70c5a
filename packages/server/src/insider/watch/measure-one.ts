import { describeViewer } from "@doorward/doors";
import { listViewerSequences, type Database } from "@doorward/store";
import { boundDays } from "../read-span.ts";
import type { Counted } from "./count-accesses.ts";
import { loadWindow } from "./load-window.ts";

/** The figures of one viewer beside those of peers, over some days. */
export async function measureOne(
  database: Database,
  { viewer, ...span }: { readonly viewer: string; readonly from: string; readonly until: string },
  counted: Counted,
) {
  const sequences = await listViewerSequences(database, span);
  const { window, eventsOf } = await loadWindow(database, { actors: [viewer], ...boundDays(span), counted, sequences });
  const { measures } = describeViewer(viewer, eventsOf.get(viewer) ?? [], window);
  return measures.map(({ measure, count, of, peers }) => ({ measure, count, of, peers }));
}
