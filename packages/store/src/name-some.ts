const mostNamed = 10;

/** Ids for a sentence: the first ten by name, and how many there are besides. */
export function nameSome(ids: readonly string[]): string {
  const named = ids.slice(0, mostNamed).join(", ");
  return ids.length > mostNamed ? `${named} and ${String(ids.length - mostNamed)} more` : named;
}
