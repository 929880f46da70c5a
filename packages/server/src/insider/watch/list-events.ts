import { listViewerEvents, type Database, type KeptEvent } from "@doorward/store";

const pageEvents = 2000;
/** Of one viewer; the newest. An agent makes a few thousand a month. */
const mostEvents = 20_000;

/** The events of a viewer in a span whose end is left out, page by page, the newest first. */
export async function listEvents(
  database: Database,
  asked: { readonly actor: string; readonly from: Date; readonly until: Date },
): Promise<readonly KeptEvent[]> {
  const events: KeptEvent[] = [];
  let after: string | undefined;
  do {
    const page = await listViewerEvents(database, {
      ...asked,
      only: "all",
      limit: pageEvents,
      ...(after === undefined ? {} : { after }),
    });
    events.push(...page.events);
    after = page.next;
  } while (after !== undefined && events.length < mostEvents);
  return events;
}
