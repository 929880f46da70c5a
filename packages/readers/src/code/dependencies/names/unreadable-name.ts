import type { Ecosystem } from "@doorward/core";

// Longest names: npm 214 characters, PyPI and RubyGems below 200, crates.io 64; Go and Composer names are paths.
const longest = 300;
const accepted: Readonly<Record<Ecosystem, RegExp>> = {
  // Names from before 2014 may hold capitals, and a few hold other marks that URLs allow.
  npm: /^(?:@[\w.~-]+\/)?[\w.~()'!*-]+$/u,
  pypi: /^[\w.-]+$/u,
  cargo: /^[\w-]+$/u,
  go: /^[\w.~/+-]+$/u,
  composer: /^[\w.-]+\/[\w.-]+$/u,
  rubygems: /^[\w.-]+$/u,
};

/** Whether a package's name holds characters that show nothing, foreign letters, or anything that its registry refuses. */
export function isUnreadableName(ecosystem: Ecosystem, name: string): boolean {
  return name.length > longest || !accepted[ecosystem].test(name);
}
