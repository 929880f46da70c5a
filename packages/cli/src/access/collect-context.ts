import type { AccessContext, ContextRecord } from "@doorward/core";

type Draft = { readonly [K in keyof AccessContext]: AccessContext[K][number][] };

/** Gathers what explains accesses, as it comes. */
export interface ContextCollection {
  readonly context: AccessContext;
  readonly add: (record: ContextRecord) => void;
}

/** Nothing is known yet. The context fills while records are added. */
export function collectContext(): ContextCollection {
  const context: Draft = { tickets: [], contacts: [], roster: [], planned: [], grants: [], approvals: [] };
  return {
    context,
    add(record) {
      if (record.kind === "ticket") context.tickets.push(record);
      else if (record.kind === "contact") context.contacts.push(record);
      else if (record.kind === "viewer") context.roster.push(record);
      else if (record.kind === "planned") context.planned.push(record);
      else if (record.kind === "grant") context.grants.push(record);
      else context.approvals.push(record);
    },
  };
}
