import { namedType } from "../../type/named-type.ts";
import { groupOf, type TypeGroup } from "../../type/types.ts";

/** Kinds of file that nobody can look at without opening them. */
const closed: ReadonlySet<TypeGroup> = new Set<TypeGroup>([
  "archive",
  "disk-image",
  "program",
  "package",
  "script",
  "shortcut",
]);

/** The group of types that a file's name claims, when it is one that nobody can look at without opening it. */
export function closedGroupOf(name: string): TypeGroup | undefined {
  const type = namedType(name);
  const group = type === undefined ? undefined : groupOf(type);
  return group !== undefined && closed.has(group) ? group : undefined;
}

/** Whether a file cannot be looked at without opening it, by its name. */
export function isClosedName(name: string): boolean {
  return closedGroupOf(name) !== undefined;
}
