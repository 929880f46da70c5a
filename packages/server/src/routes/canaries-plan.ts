import { canaryDuties, countCanaries, findCanaryChance } from "@doorward/doors";
import { listCanaries, type KeptCanary } from "@doorward/store";
import type { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { canaryPlan, plannedCanaries } from "../contract/schemas/insider/canary.ts";
import { workOnInsider } from "../insider/roles.ts";

/** `POST /api/v1/access/canaries/plan`. */
export const canariesPlan = defineRoute({
  id: "canaries-plan",
  method: "post",
  path: "/api/v1/access/canaries/plan",
  summary: "Says how many canaries are needed, and in which bands.",
  allows: workOnInsider,
  scope: "settings:read",
  body: plannedCanaries,
  answers: { 200: { describes: "The plan.", body: canaryPlan } },
  async handle({ body }, { database }) {
    const planted = (await listCanaries(database)).filter(({ retiredAt }) => retiredAt === null);
    const all = { band: null, size: body.customers };
    const pools = [...body.pools, all].map((pool) => planPool(pool, planted, body));
    return { status: 200, body: { pools, says: [...canaryDuties] } };
  },
});

function planPool(
  { band, size }: { readonly band: number | null; readonly size: number },
  planted: readonly KeptCanary[],
  { views, wanted }: z.output<typeof plannedCanaries>,
) {
  const needed = Math.min(size, countCanaries({ pool: size, views }, wanted));
  const own = planted.filter((canary) => band === null || canary.band === band).length;
  const chance = (canaries: number) => findCanaryChance({ pool: size, views, canaries });
  return { band, size, needed, chance: chance(needed), planted: own, chanceNow: chance(own) };
}
