import type { QueryClient } from "@tanstack/react-query";

const key = ["queue-order"];

/** Keeps in which order the queue showed its cases, so that a case leads on to the next one. */
export function keepQueueOrder(client: QueryClient, ids: readonly string[]): void {
  // For as long as somebody reads one case, however long that is.
  client.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY });
  client.setQueryData(key, ids);
}

/** The cases before and after one in the order in which the queue showed them, the nearest first. */
export function findNeighbours(
  client: QueryClient,
  id: string,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const ids = client.getQueryData<readonly string[]>(key) ?? [];
  const at = ids.indexOf(id);
  if (at < 0) return { before: [], after: ids };
  return { before: ids.slice(0, at).toReversed(), after: ids.slice(at + 1) };
}
