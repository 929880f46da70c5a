import type { Link, LinkFacts, Step } from "@doorward/core";
import { tellHost } from "./standing.ts";

const longestAddress = 300;
const mostSteps = 12;
const noWay: readonly Step[] = [];

/**
 * Where a link leads, from the outside to the inside: one step for each address it carries. A link that carries none
 * and shows its host as it is needs no telling.
 */
export function tellWay({ at, links, depth, isEndless }: LinkFacts): readonly Step[] {
  const [first] = links;
  if (first === undefined || (links.length === 1 && isPlain(first))) return noWay;
  const inside = links.slice(1);
  const steps: Step[] = inside
    .slice(0, mostSteps)
    .map((link) => ({ kind: "fetches", text: tellStep(link), place: at }));
  const rest = isEndless || inside.length > mostSteps;
  return [
    {
      kind: "trigger",
      text: `opening it asks ${first.host === undefined ? cut(first.canonical) : tellHost(first.host)}`,
      place: at,
    },
    ...steps,
    ...(rest
      ? [{ kind: "fetches" as const, text: `and so on, ${depth} layers deep as far as was read`, place: at }]
      : []),
  ];
}

function tellStep({ via, viaName, canonical }: Link): string {
  const address = cut(canonical);
  const through = viaName === "" ? "" : ` through ${viaName}`;
  switch (via) {
    case "redirect":
      return `goes on to ${address}${through}`;
    case "deep-link":
      return `has a program go to ${address}${through}`;
    case "other-reading":
      return `is read by other programs as ${address}`;
    default:
      return `leads to ${address}${through}`;
  }
}

function isPlain({ text, host, userName }: Link): boolean {
  if (host === undefined) return true;
  return userName === "" && (text.includes(host.name) || text.toLowerCase().includes(host.name));
}

function cut(text: string): string {
  return text.length > longestAddress ? `${text.slice(0, longestAddress - 1)}…` : text;
}
