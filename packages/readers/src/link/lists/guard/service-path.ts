/** Parts of paths that services give to all their customers: alone they name everybody. */
const servicePath =
  /^(?:view|site|sites|ipfs|ipns|forms?|document|spreadsheets|presentation|file|files|folders?|drive|d|e|u|a|s|p|c|r|channel|user|users|watch|url|login|signin|search|home|index\.html?|joinchat|share|embed|pages?)$/iu;

/** Whether a path is the same for everybody who uses the service: `/login`. A query belongs to somebody. */
export function isServicePath(path: string): boolean {
  const segments = path.slice(1).split("/");
  return !path.includes("?") && segments.every((segment) => servicePath.test(segment));
}
