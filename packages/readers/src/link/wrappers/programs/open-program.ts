import type { Address } from "../../address/address.ts";
import type { Inner } from "../unwrap.ts";
import { readRedirects } from "../redirects.ts";
import { programs } from "./programs.ts";
import { programNames } from "./program-names.ts";

const byScheme = new Map(programs.flatMap((program) => program.schemes.map((scheme) => [scheme, program] as const)));

/**
 * What a program's address tells it to open. Of a program that is not known: a whole address in the text
 * (`ms-word:ofe|u|https://…`, `view-source:https://…`), or in a parameter that says where to go on to.
 */
export function openProgram(address: Address): readonly Inner[] {
  const { scheme } = address;
  const program = byScheme.get(scheme);
  const rest = cutScheme(address);
  const viaName = program?.name ?? programNames.get(scheme) ?? scheme;
  const known = program?.open(rest, address) ?? [];
  const targets = known.length > 0 ? known : openAny(rest);
  return targets.map((target) => ({ target, via: "deep-link", viaName }));
}

/** What follows the scheme and the slashes after it, without the fragment. */
function cutScheme({ scheme, canonical }: Address): string {
  const number = canonical.indexOf("#");
  const text = canonical.slice(scheme.length + 1, number < 0 ? canonical.length : number);
  return text.startsWith("//") ? text.slice(2) : text.replace(/^\//u, "");
}

function openAny(rest: string): readonly string[] {
  const mark = rest.indexOf("?");
  const before = mark < 0 ? rest : rest.slice(0, mark);
  const start = before.search(/(?:^|[/|:,]|%7c)https?:\/\//iu);
  if (start >= 0) {
    const from = rest.slice(start).search(/https?:/iu) + start;
    const bar = rest.indexOf("|", from);
    return [rest.slice(from, bar < 0 ? rest.length : bar)];
  }
  return mark < 0 ? [] : readRedirects(rest.slice(mark + 1), "");
}
