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
