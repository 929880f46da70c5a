import type { AccessContext, AccessRecord } from "@doorward/core";

type Draft = { readonly [K in keyof AccessContext]: AccessContext[K][number][] };

/** Gathers what explains accesses, as it comes. */
export interface ContextCollection {
  readonly context: AccessContext;
  /** Takes a record; an event explains nothing and is passed over. */
  readonly add: (record: AccessRecord) => void;
}

/** Begins with these records. The context fills while others are added. */
export function collectContext(records: readonly AccessRecord[] = []): ContextCollection {
  const context: Draft = { tickets: [], contacts: [], roster: [], planned: [], grants: [], approvals: [] };
  const add = (record: AccessRecord) => {
    if (record.kind === "ticket") context.tickets.push(record);
    else if (record.kind === "contact") context.contacts.push(record);
    else if (record.kind === "viewer") context.roster.push(record);
    else if (record.kind === "planned") context.planned.push(record);
    else if (record.kind === "grant") context.grants.push(record);
    else if (record.kind === "approval") context.approvals.push(record);
  };
  for (const record of records) add(record);
  return { context, add };
}
