const ascii = /^[\0-\x7f]*$/u;

// The characters HFS+ leaves out when it compares names, as Git lists them in utf8.c (next_hfs_char).
const ignored = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

/**
 * A path as file systems compare it that know no letter case, no accents' encoding and no invisible characters.
 * @internal
 */
export function foldPath(path: string): string {
  if (ascii.test(path)) return path.toLowerCase();
  return path.replace(ignored, "").normalize("NFD").toUpperCase().toLowerCase().normalize("NFD");
}

/** Those of the paths that fall on one another where a file system does not tell case apart. */
export function findCaseCollisions(paths: Iterable<string>): Set<string> {
  const first = new Map<string, string>();
  const colliding = new Set<string>();
  for (const path of paths) {
    const key = foldPath(path);
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else if (other !== path) colliding.add(other).add(path);
  }
  return colliding;
}
