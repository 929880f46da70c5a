import { namedType } from "../type/named-type.ts";
import { isTextual } from "../type/types.ts";

/**
 * Whether a file that lies in a folder is first looked into when it is surveyed, not when the tree is opened: its name
 * claims a text, so that it is read whole then anyway. Tens of thousands of files are opened once and not three times.
 */
export function isLeftToSurvey(path: string): boolean {
  const named = namedType(path);
  return named !== undefined && isTextual(named) && !isGitObject(path);
}

/** The objects of a repository are read as a repository, and not surveyed. */
export function isGitObject(path: string): boolean {
  return (
    /(?:^|\/)(?:\.git|[^/]+\.git)\/(?:objects|modules|lfs)\//u.test(path) ||
    /^objects\/(?:[0-9a-f]{2}|pack)\//u.test(path)
  );
}
