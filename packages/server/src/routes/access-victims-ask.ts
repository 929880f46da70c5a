import { rankViewers } from "@doorward/doors";
import { appendAudit, joinVictims } from "@doorward/store";
import type { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { askedVictims, victimsAnswer } from "../contract/schemas/insider/victims.ts";
import { openCustomerHashes } from "../insider/hash-customer.ts";
import { openLabels } from "../insider/open-labels.ts";
import { readInsiderSettings } from "../insider/read-settings.ts";
import { workOnInsider } from "../insider/roles.ts";
import { tellVictims } from "../insider/tell-victims.ts";

/** For how long pairs of viewers and customers are kept: months. */
const keptMonths = 27;

type AskedVictim = z.output<typeof askedVictims>["victims"][number];

/** `POST /api/v1/access/victims`. */
export const accessVictimsAsk = defineRoute({
  id: "access-victims-ask",
  method: "post",
  path: "/api/v1/access/victims",
  summary:
    "Ranks who opened the records of customers that were defrauded, before they were. A lead, never a verdict. Each question is audited.",
  allows: workOnInsider,
  scope: "cases:read",
  body: askedVictims,
  answers: { 200: { describes: "The ranking.", body: victimsAnswer } },
  async handle({ body, actor }, { database, now }) {
    const at = now();
    const hash = await openCustomerHashes(database, at);
    const left = new Set(body.leaveOut);
    const asked = listOnce(body.victims.filter(({ customer }) => !left.has(customer)));
    const victims = asked.map(({ customer, firstContactAt }) => ({
      keys: hash(customer),
      firstContactAt: firstContactAt.getTime(),
    }));
    const from = body.from ?? new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - keptMonths, at.getUTCDate()));
    const { customers } = await readInsiderSettings(database);
    const join = await joinVictims(database, { victims, from, customers });
    const known = new Set(join.viewers.flatMap(({ hits }) => hits.map(({ victim }) => victim))).size;
    const answer = tellVictims(rankViewers(join), known, await openLabels(database));
    // How many, and never whom: the list of victims is nobody's business but that of who works on it.
    const details = { victims: victims.length, flagged: answer.ranked.filter(({ isFlagged }) => isFlagged).length };
    await appendAudit(database, { at, actor: actor.id, action: "victims.compared", subject: "victims", details });
    return { status: 200, body: answer };
  },
});

/** Each customer once, by the earliest contact: one who is named twice is no second victim whom somebody opened. */
function listOnce(victims: readonly AskedVictim[]): readonly AskedVictim[] {
  const first = new Map<string, AskedVictim>();
  for (const victim of victims) {
    const known = first.get(victim.customer);
    if (known === undefined || victim.firstContactAt < known.firstContactAt) first.set(victim.customer, victim);
  }
  return [...first.values()];
}
