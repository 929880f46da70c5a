import type { InsiderSettings } from "@doorward/core";
import { countCanaryHits, listCanaries, listCanaryTests, type Handle } from "@doorward/store";

const dayMs = 86_400_000;

/** All planted customers, with how often each was opened. Their ids are not kept, and so never told. */
export async function tellCanaries(handle: Handle, { canaries: { rotationDays } }: InsiderSettings) {
  const all = await listCanaries(handle);
  const hits = new Map((await countCanaryHits(handle)).map((each) => [each.canaryId, each]));
  const tests = Map.groupBy(await listCanaryTests(handle), ({ canaryId }) => canaryId);
  return all.map(({ id, label, keys: _keys, ...canary }) => {
    const own = tests.get(id) ?? [];
    const [test] = own;
    const seen = own.filter(({ seenAt }) => seenAt !== null).length;
    return {
      id,
      name: label ?? "",
      band: canary.band,
      note: canary.note,
      state: canary.retiredAt === null ? ("planted" as const) : ("retired" as const),
      placedAt: canary.placedAt,
      placedBy: canary.placedBy,
      replaceBy: new Date(canary.placedAt.getTime() + rotationDays * dayMs),
      retiredAt: canary.retiredAt,
      retiredBecause: canary.retiredBecause,
      hits: Math.max(0, (hits.get(id)?.views ?? 0) - seen),
      lastHitAt: hits.get(id)?.lastAt ?? null,
      test: test === undefined ? null : { askedAt: test.at, until: test.until, seenAt: test.seenAt },
    };
  });
}
