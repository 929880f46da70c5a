import type { Finding } from "@doorward/core";
import type { JudgedPackage } from "./judge-packages.ts";
import type { Quality } from "./measure-quality.ts";
import { tellRate } from "./confidence.ts";

const mostPlaces = 3;
const mostSlow = 15;

/** What a person who tunes rules wants to see: each alarm with its places, how often each rule fired, and the rates. */
export function tellAlarms(judged: readonly JudgedPackage[], quality: Quality): string {
  const byName = new Map(judged.map((each) => [each.name, each]));
  const alarms = quality.alarms.map(({ name, outcome, why }) => {
    const { verdict, failure } = byName.get(name) ?? {};
    return [
      `${outcome.toUpperCase()} ${name}${why === undefined ? "" : ` (known: ${why})`}`,
      ...(failure === undefined ? [] : [`  ${failure}`]),
      ...(verdict?.findings ?? []).flatMap(tellFinding),
      ...(verdict?.unjudged ?? []).slice(0, mostPlaces).map(({ path, reason }) => `  unjudged ${path}: ${reason}`),
    ].join("\n");
  });
  const firings = Object.entries(quality.firings).map(([id, count]) => `${String(count).padStart(5)}  ${id}`);
  const slowest = judged.toSorted((a, b) => took(b) - took(a)).slice(0, mostSlow);
  const rates = [
    `stop  ${tellRate(quality.stop)}`,
    `check ${tellRate(quality.check)}`,
    `clear ${tellRate(quality.clear)}`,
  ];
  return `${[...alarms, "", "Packages each rule fired on:", ...firings, "", "Slowest:", ...slowest.map((each) => `${String(took(each)).padStart(7)} ms  ${each.name}`), "", ...rates].join("\n")}\n`;
}

function took({ verdict }: JudgedPackage): number {
  return verdict?.tookMs ?? 0;
}

function tellFinding({ rule, strength, family, evidence }: Finding): string[] {
  return [
    `  ${rule} (${strength}, ${family})`,
    ...evidence
      .slice(0, mostPlaces)
      .map(({ path, line, excerpt }) => `    ${path}${line === undefined ? "" : `:${line}`}  ${excerpt.slice(0, 120)}`),
  ];
}
