import { refuse, take, type Canonical } from "./canonical.ts";

const longest = 300;

/** How the registry of each ecosystem compares names. */
const folds: Readonly<Record<string, (name: string) => string>> = {
  // npm keeps old names with capitals apart from the same names without: `JSONStream` is not `jsonstream`.
  npm: (name) => name,
  // PEP 503, "Normalized Names".
  pypi: (name) => name.toLowerCase().replaceAll(/[-_.]+/gu, "-"),
  // crates.io takes - and _ for the same, and looks not at case.
  cargo: (name) => name.toLowerCase().replaceAll("_", "-"),
  gem: (name) => name,
  golang: (name) => name,
  maven: (name) => name,
  nuget: (name) => name.toLowerCase(),
  composer: (name) => name.toLowerCase(),
};

const syntax = /^(?:@[\w.~-]+\/)?[\w.~-]+(?:[/:][\w.~-]+)*$/u;

/** A package as `ecosystem:name`, without its version. Package URLs (`pkg:npm/%40scope/name@1.0`) are taken, too. */
export function canonicalisePackage(text: string): Canonical {
  const none = "This is no package: write its ecosystem in front, as in npm:left-pad or pypi:requests.";
  if (text.length > longest) return refuse(none);
  const isUrl = /^pkg:/iu.test(text);
  const [, ecosystem = "", rest = ""] =
    (isUrl ? /^pkg:\/{0,2}([a-z]+)\/([^?#]+)/iu : /^([a-z]+):(.+)$/iu).exec(text) ?? [];
  const fold = Object.hasOwn(folds, ecosystem.toLowerCase()) ? folds[ecosystem.toLowerCase()] : undefined;
  const written = isUrl ? rest.replace(/^%40/iu, "@") : rest;
  const at = written.indexOf("@", 1);
  const name = at > 0 ? written.slice(0, at) : written;
  if (fold === undefined || !syntax.test(name)) return refuse(none);
  return take(`${ecosystem.toLowerCase()}:${fold(name)}`);
}
