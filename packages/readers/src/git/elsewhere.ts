import type { RepositoryFiles } from "./repository-files.ts";
import type { RepositorySettings } from "./repository-settings.ts";
import type { Shortfalls } from "./shortfalls.ts";

const needed = /^(?:objects|refs|packed-refs|logs)(?:\/|$)/u;
const alternatives = ["objects/info/alternates", "objects/info/http-alternates"];

/** Tells what a repository keeps at places that are not followed, or in forms that are not read. */
export function tellWhatIsElsewhere(
  files: RepositoryFiles,
  settings: RepositorySettings,
  shortfalls: Shortfalls,
): void {
  if (alternatives.some((path) => (files.text(path) ?? "").trim() !== ""))
    shortfalls.tell("unjudged", "it borrows objects from another folder (alternates)");
  if (files.file("commondir") !== undefined)
    shortfalls.tell("unjudged", "its objects lie in another folder (commondir)");
  if (files.links.some(({ path }) => needed.test(path)))
    shortfalls.tell("unjudged", "links inside it are not followed");
  if (settings.unreadRefs) shortfalls.tell("unjudged", "its branches are kept in a form that is not read (reftable)");
}

/** Commits at which a shallow clone was cut off. */
export function readShallow(files: RepositoryFiles, shortfalls: Shortfalls): ReadonlySet<string> {
  const ids = new Set((files.text("shallow", 4_000_000) ?? "").split("\n").map((line) => line.trim()));
  ids.delete("");
  if (ids.size > 0) shortfalls.tell("partly", "its older history was not delivered (shallow clone)");
  return ids;
}
