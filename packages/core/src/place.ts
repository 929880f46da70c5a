/** Where something was seen. `line` and `column` count from 1; columns count UTF-16 code units. */
export interface Place {
  /** Path inside the arrival, with `/`; a member of a nested archive reads `outer.zip!/inner/file`. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** The branch, tag or commit that holds it, when it is not what lies in the delivered files. */
  readonly revision?: string;
}

/** A place with the text that stands there, cut to a readable length and made inert for display. */
export interface Evidence extends Place {
  readonly excerpt: string;
}

/** `path:line:column`, as editors and terminals open it. */
export function formatPlace(place: Place): string {
  const position = [place.line, place.column].filter((part) => part !== undefined).map((part) => `:${part}`);
  const revision = place.revision === undefined ? "" : ` (${place.revision})`;
  return `${place.path}${position.join("")}${revision}`;
}

/** The paths of what a file lies in, the outermost first: `a.zip` and `a.zip!/b.iso` of `a.zip!/b.iso!/c.exe`. */
export function listOuterPaths(path: string): string[] {
  const paths: string[] = [];
  for (let end = path.indexOf("!/"); end >= 0; end = path.indexOf("!/", end + 2)) paths.push(path.slice(0, end));
  return paths;
}
