import { sql as raw, type RawBuilder } from "kysely";

/**
 * Whether an arrival `a` with its case `c` is past its days: it was judged, or decided where somebody had to, before that moment,
 * and nobody holds it. What waits and what nobody has decided never is.
 */
export function isPast(before: Date): RawBuilder<boolean> {
  return raw<boolean>`(a.received_at < ${before} and a.state <> 'waiting' and a.held_because is null
    and coalesce(c.decided_at, a.judged_at, a.received_at) < ${before} and (c.id is null or c.state = 'decided'))`;
}
