import type { Dependency } from "@doorward/core";
import { readAddress } from "../text/address.ts";
import { cutBefore } from "../text/cut.ts";

/** What the text behind a package's name in a manifest asks for. */
export interface Specifier {
  readonly source: Dependency["source"];
  readonly aliasOf?: string;
  /** The range or tag that the registry is asked for; empty when it is not asked, or for any version. */
  readonly range: string;
}

const localPrefix = /^(?:file|link|portal|exec):|^\.{0,2}\/|^~\/|^[a-z]:[/\\]/iu;
const gitPrefix = /^(?:git[+:@]|ssh:|(?:github|gitlab|bitbucket|gist):)/u;
const archive = /\.(?:tgz|tar\.gz|tar|zip)(?:$|[?#])|\/(?:tarball|tar\.gz|archive)\//u;

/** Reads a specifier of npm, yarn, pnpm or bun, as written behind a name. */
export function readNpmSpecifier(text: string): Specifier {
  const written = text.slice(0, 4096).trim();
  if (written.startsWith("npm:")) return readAlias(written.slice(4));
  if (written.startsWith("jsr:")) return { source: "registry", range: splitNameAndRange(written.slice(4)).range };
  if (written.startsWith("patch:")) return readPatched(written.slice(6));
  if (written.startsWith("workspace:")) return { source: "workspace", range: "" };
  if (written.startsWith("catalog:")) return { source: "registry", range: "" };
  if (localPrefix.test(written)) return { source: "file", range: "" };
  if (gitPrefix.test(written)) return { source: "git", range: "" };
  if (/^https?:/iu.test(written)) return { source: isRepository(written) ? "git" : "url", range: "" };
  if (/^[\w-][\w.-]*\/[\w.-]+(?:#|$)/u.test(written)) return { source: "git", range: "" };
  return { source: "registry", range: written };
}

/** Splits `name@range`, where the name may have a scope. */
export function splitNameAndRange(text: string): { readonly name: string; readonly range: string } {
  const at = text.indexOf("@", 1);
  return at < 0 ? { name: text, range: "" } : { name: text.slice(0, at), range: text.slice(at + 1) };
}

function readAlias(rest: string): Specifier {
  const { name, range } = splitNameAndRange(rest);
  const isRangeOnly = /^(?:[\d^~*<>=vx]|latest$|next$|$)/u.test(name);
  return isRangeOnly ? { source: "registry", range: rest } : { source: "alias", aliasOf: name, range };
}

/** yarn writes `patch:name@npm%3A1.0.0#path`; the inner specifier is what is fetched. */
function readPatched(rest: string): Specifier {
  const inner = splitNameAndRange(cutBefore(rest, "#")).range.replace(/%3A/giu, ":");
  return inner === "" || inner.startsWith("patch:") ? { source: "file", range: "" } : readNpmSpecifier(inner);
}

/** npm clones an address of a forge's repository; it downloads everything else. */
function isRepository(address: string): boolean {
  if (/\.git(?:$|#)/u.test(address)) return true;
  const { host, path } = readAddress(address);
  const parts = path.split("/").filter((part) => part !== "");
  return ["github.com", "gitlab.com", "bitbucket.org"].includes(host) && parts.length === 2 && !archive.test(address);
}
