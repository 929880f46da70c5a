import { brands } from "../packages/readers/src/link/brands/brands.ts";

const official = new Set(brands.flatMap(({ domains, shared = [] }) => [...domains, ...shared]));

/** Whether a host belongs to a brand that everybody knows, by itself or by a domain in front of which it stands. */
export function findOfficialHost(host: string): boolean {
  const labels = host.split(".");
  return labels.some((_, start) => official.has(labels.slice(start).join(".")));
}
