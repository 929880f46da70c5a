import type { Evasion, Example, Finding, Place } from "@doorward/core";
import type { ReadExample } from "../read-example.ts";
import { readContent } from "./hosts.ts";
import type { Subject } from "./subject.ts";

type Read = (example: Example) => Promise<ReadExample>;

/** Complaints about hits on which the rule is silent or without evidence that stands in the example. */
export async function findHitFaults(subject: Subject, hits: readonly Example[], read: Read): Promise<string[]> {
  const faults: string[] = [];
  for (const hit of hits) {
    const findings = subject.findIn(await read(hit));
    if (findings.length === 0) faults.push(`It is silent on the hit "${hit.name}".`);
    faults.push(...findings.flatMap((finding) => findEvidenceFaults(finding, hit)));
  }
  return faults;
}

/** Complaints about misses on which the rule fires. */
export async function findMissFaults(subject: Subject, misses: readonly Example[], read: Read): Promise<string[]> {
  const faults: string[] = [];
  for (const miss of misses)
    for (const { evidence } of subject.findIn(await read(miss)))
      faults.push(`It fires on the miss "${miss.name}", at ${evidence[0]?.path}:${evidence[0]?.line}.`);
  return faults;
}

/** Complaints about evasions that end otherwise than they say. */
export async function findEvasionFaults(
  subject: Subject,
  evasions: readonly Evasion[],
  rules: readonly Subject[],
  read: Read,
): Promise<string[]> {
  const faults: string[] = [];
  for (const evasion of evasions) {
    const seen = await read(evasion);
    const firing = rules.filter(({ findIn }) => findIn(seen).length > 0).map(({ rule }) => rule);
    const ids = firing.map(({ id }): string => id);
    if (evasion.caughtBy !== "nothing" && !ids.includes(evasion.caughtBy))
      faults.push(`${evasion.caughtBy} is silent on the evasion "${evasion.name}".`);
    const catcher = firing.find(({ id, strength }) => id === subject.rule.id || strength === "decisive");
    if (evasion.caughtBy === "nothing" && catcher !== undefined)
      faults.push(`The evasion "${evasion.name}" is caught after all: write caughtBy: "${catcher.id}".`);
  }
  return faults;
}

function findEvidenceFaults({ evidence, chain }: Finding, example: Example): string[] {
  if (evidence.length === 0) return [`It fires on "${example.name}" without evidence.`];
  const empty = evidence.some(({ excerpt }) => excerpt.trim() === "");
  const places: readonly Place[] = [...evidence, ...chain.map(({ place }) => place)];
  const astray = places.filter((place) => !standsIn(place, example));
  return [
    ...(empty ? [`Its evidence on "${example.name}" has an empty excerpt.`] : []),
    ...astray.map(({ path, line }) => `It points to ${path}:${line ?? ""}, which is not in "${example.name}".`),
  ];
}

/** Whether the file is one of the example's and has that line. Older states and packed members are taken on trust. */
function standsIn({ path, line, revision }: Place, { files }: Example): boolean {
  const [outer = "", ...inner] = path.split("!/");
  const content = Object.hasOwn(files, outer) ? files[outer] : undefined;
  if (revision !== undefined || (inner.length > 0 && content !== undefined)) return true;
  if (content === undefined) return Object.keys(files).some((file) => file.startsWith(`${path}/`));
  return line === undefined || line <= readContent(content).split(/\r\n|\r|\n/u).length;
}
