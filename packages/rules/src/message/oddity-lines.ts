import type { MessageFacts, MessageOddity } from "@doorward/core";

/** The lines of a mail's headers at which something is odd. */
export function listLines({ oddities }: MessageFacts, odd: MessageOddity): ReadonlySet<number> {
  return new Set(oddities.flatMap(({ kind, at }) => (kind === odd && at.line !== undefined ? [at.line] : [])));
}
