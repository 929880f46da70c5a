/** A query and a fragment as they follow a path, with their signs; nothing for what is empty. */
export function formatRest(query: string, fragment: string): string {
  return `${query === "" ? "" : `?${query}`}${fragment === "" ? "" : `#${fragment}`}`;
}
