import type { MessageFacts } from "@doorward/core";

/** Something that stands in an entry of a message. */
interface InEntry {
  readonly entry: number;
  readonly isQuoted: boolean;
}

/** Whether something stands in the other side's own words: not in what it quotes, and not in what our side wrote. */
export function isTheirs({ entries }: Pick<MessageFacts, "entries">, { entry, isQuoted }: InEntry): boolean {
  return !isQuoted && entries[entry]?.by === "them";
}
