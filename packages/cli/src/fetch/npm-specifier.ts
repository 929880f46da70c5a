import { Problem } from "@doorward/core";

/** A package as a person asks for it. */
export interface NpmSpecifier {
  /** `name` or `@scope/name`. */
  readonly name: string;
  /** `@scope`, when it has one. */
  readonly scope: string | undefined;
  /** A version, tag or range; `latest` when none was given. */
  readonly wanted: string;
}

// What npm allows in a name, old ones with capitals included (validate-npm-package-name, "validForOldPackages").
const namePart = /^[A-Za-z0-9_~!'()*-][A-Za-z0-9._~!'()*-]*$/u;
const longestName = 214;
const wantedText = /^[A-Za-z0-9 ._^~<>=|*+-]{1,100}$/u;

/** Reads `npm:name`, `npm:@scope/name@range`. Throws a Problem for what is no package's name. */
export function readNpmSpecifier(text: string): NpmSpecifier {
  const rest = text.replace(/^npm:/u, "");
  const at = rest.indexOf("@", 1);
  const name = at < 0 ? rest : rest.slice(0, at);
  const wanted = at < 0 ? "latest" : rest.slice(at + 1);
  const parts = name.startsWith("@") ? name.slice(1).split("/") : [name];
  const isName = name.length <= longestName && parts.length === (name.startsWith("@") ? 2 : 1);
  if (!isName || !parts.every((part) => namePart.test(part)))
    throw new Problem("usage", "That is no name of an npm package. Write it as npm:name or npm:@scope/name@version.");
  if (!wantedText.test(wanted))
    throw new Problem("usage", `That is no version, tag or range of ${name}. Write it as npm:${name}@1.2.3.`);
  return { name, scope: parts.length === 2 ? `@${parts[0]}` : undefined, wanted };
}
