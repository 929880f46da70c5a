import type { Example, Examples } from "@doorward/core";
import { findHosts, isHarmlessHost, readContent } from "./hosts.ts";
import { isSentence } from "./form.ts";

/** One complaint for each way in which a rule's examples are not as agreed. `isHarmless` says which hosts they may name. */
export function findExampleFaults(
  { hits, misses, evasions }: Examples,
  ruleIds: ReadonlySet<string>,
  isHarmless: (host: string) => boolean = isHarmlessHost,
): string[] {
  const all: readonly Example[] = [...hits, ...misses, ...evasions];
  const faults = all.flatMap((example) => findOneFaults(example, isHarmless));
  if (hits.length < 3) faults.push(`It has ${hits.length} hits; write at least 3.`);
  if (misses.length < 3)
    faults.push(`It has ${misses.length} misses; write at least 3, one of them a close benign twin.`);
  if (evasions.length < 1) faults.push("It has no evasion; write what an attacker would change next.");
  for (const { name } of all.filter((example, index) => all.findIndex((other) => other.name === example.name) < index))
    faults.push(`Two examples are called "${name}".`);
  for (const { name, why } of misses)
    if (!isSentence(why)) faults.push(`The miss "${name}" does not say in one sentence why it is innocent.`);
  for (const { name, caughtBy } of evasions)
    if (caughtBy !== "nothing" && !ruleIds.has(caughtBy))
      faults.push(`The evasion "${name}" names ${caughtBy}, which is no rule. Name one, or say "nothing".`);
  return faults;
}

function findOneFaults({ name, files }: Example, isHarmless: (host: string) => boolean): string[] {
  const faults: string[] = [];
  if (name === "" || name.endsWith(".") || name.includes("\n"))
    faults.push(`The name "${name}" is not a clause without a full stop.`);
  if (Object.keys(files).length === 0) faults.push(`The example "${name}" has no files.`);
  for (const [path, content] of Object.entries(files))
    for (const host of findHosts(`${path}\n${readContent(content)}`))
      if (!isHarmless(host))
        faults.push(
          `${path} of "${name}" names ${host}. Use a name that ends in .example, or a documentation address.`,
        );
  return faults;
}
