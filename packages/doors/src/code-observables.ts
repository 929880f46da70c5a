import type { CodeFacts, Data, Finding, Observable } from "@doorward/core";
import { listAddressObservables } from "@doorward/readers/observable/links";

const scheme = /^(?:https?|wss?|ftp|tcp):\/\//iu;
const mostObservables = 200;

/** The addresses that the code behind the findings asks, in canonical form, without hosts that everybody uses. */
export function listCodeObservables(snapshots: readonly CodeFacts[], findings: readonly Finding[]): Observable[] {
  const paths = new Set(findings.flatMap(({ evidence }) => evidence.map(({ path }) => path)));
  const observables: Observable[] = [];
  for (const { effects } of snapshots) {
    for (const effect of effects) {
      if (!paths.has(effect.at.path)) continue;
      const addresses =
        effect.kind === "request" ? [effect.subject] : effect.subject.origins.flatMap(({ address }) => address ?? []);
      for (const address of addresses) observables.push(...describeAddress(address));
      if (observables.length > mostObservables) return observables.slice(0, mostObservables);
    }
  }
  return observables;
}

function describeAddress({ texts }: Data): Observable[] {
  return texts.flatMap((text) => (scheme.test(text) && !text.includes("…") ? listAddressObservables(text) : []));
}
