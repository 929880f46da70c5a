import { brands } from "../../link/brands/brands.ts";
import data from "../data/official-handles.json" with { type: "json" };

const { about: _about, ...byService } = data;
const listed: ReadonlySet<string> = new Set(
  Object.entries(byService).flatMap(([service, names]) => names.map((name) => `${service}:${name}`)),
);
let words: ReadonlySet<string> | undefined;

/**
 * Whether a handle in canonical form is a brand's own or the service's, which everybody names. A brand's whole name is
 * taken for the brand's own, unless strangers honestly bear it.
 */
export function isOfficialHandle(value: string): boolean {
  const name = value.slice(value.indexOf(":") + 1);
  return listed.has(value) || (words ??= listWords()).has(name);
}

function listWords(): ReadonlySet<string> {
  return new Set(brands.flatMap(({ words: all, common = [] }) => all.filter((word) => !common.includes(word))));
}
