const mostSteps = 4096;

/**
 * Whether the target of a link, seen from where the link stands, lies outside the arrival: absolute, with a drive, on
 * another machine, or too many steps up. For a member of a nested archive the inner archive is the arrival.
 */
export function leavesTree(path: string, target: string): boolean {
  const reference = target.replaceAll("\\", "/");
  if (/^(?:\/|~|[a-z]:)/iu.test(reference)) return true;
  const inner = path.includes("!/") ? path.slice(path.lastIndexOf("!/") + 2) : path;
  let depth = inner.split("/", mostSteps).length - 1;
  for (const step of reference.split("/", mostSteps)) {
    if (step === "..") depth -= 1;
    else if (step !== "." && step !== "") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
