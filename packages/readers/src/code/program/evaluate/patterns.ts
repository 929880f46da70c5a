import { join, joinLists } from "./join.ts";
import type { Frame } from "./interpreter.ts";
import type { Node } from "./nodes.ts";
import { assign, declare, functionScopeOf } from "./scope.ts";
import { constant, fields, list, opaque, undefinedValue, type Value } from "./value.ts";
import { marksOf } from "./marks.ts";

/** How names of a pattern are set. */
export type Binding = "declare" | "declare-var" | "assign";

/** Gives a value to a name, a member or a pattern of them. */
export function bindPattern(pattern: Node, value: Value, binding: Binding, frame: Frame): void {
  switch (pattern.type) {
    case "Identifier":
      bindName(pattern.name, value, binding, frame);
      break;
    case "MemberExpression": {
      const { interpreter } = frame;
      const object = interpreter.evaluate(pattern.object, frame);
      interpreter.setMember(object, keyOf(pattern, frame), value, pattern, frame);
      break;
    }
    case "AssignmentPattern":
      bindPattern(pattern.left, withDefault(value, pattern.right, frame), binding, frame);
      break;
    case "ArrayPattern":
      bindItems(pattern.elements, value, binding, frame);
      break;
    case "ObjectPattern":
      bindProperties(pattern.properties, value, binding, frame);
      break;
    case "RestElement":
      bindPattern(pattern.argument, value, binding, frame);
      break;
    case "TSParameterProperty":
      bindPattern(pattern.parameter, value, binding, frame);
      break;
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "ParenthesizedExpression":
      bindPattern(pattern.expression, value, binding, frame);
      break;
    default:
  }
}

/** The key of a member or property node, as a value. */
export function keyOf(
  node: { computed: boolean; property: Node } | { computed: boolean; key: Node },
  frame: Frame,
): Value {
  const key = "property" in node ? node.property : node.key;
  if (!node.computed && key.type === "Identifier") return constant(key.name);
  if (key.type === "PrivateIdentifier") return constant(`#${key.name}`);
  return frame.interpreter.evaluate(key, frame);
}

function bindName(name: string, value: Value, binding: Binding, frame: Frame): void {
  if (binding === "declare") declare(frame.scope, name, value);
  else if (binding === "declare-var") {
    const scope = functionScopeOf(frame.scope);
    const known = scope.variables.get(name);
    const isLatest = known === undefined || (frame.certain && scope.activation === frame.scope.activation);
    declare(scope, name, isLatest ? value : join(known, value));
  } else if (!assign(frame.scope, name, value, frame.certain)) {
    const { entries } = frame.interpreter.globals;
    entries.set(name, join(entries.get(name) ?? undefinedValue, value));
  }
}

function withDefault(value: Value, fallback: Node, frame: Frame): Value {
  const isMissing = value.kind === "constant" && value.value === undefined;
  if (value.kind === "constant" && !isMissing) return value;
  const other = frame.interpreter.evaluate(fallback, frame);
  return isMissing ? other : join(value, other);
}

function bindItems(elements: readonly (Node | null)[], value: Value, binding: Binding, frame: Frame): void {
  for (const [index, element] of elements.entries()) {
    if (element === null) continue;
    if (element.type === "RestElement") bindPattern(element.argument, restOf(value, index), binding, frame);
    else bindPattern(element, frame.interpreter.getMember(value, constant(index), element, frame), binding, frame);
  }
}

function restOf(value: Value, from: number): Value {
  const items = value.kind === "union" ? joinLists(value.options) : value;
  return items?.kind === "list" ? list(items.items.slice(from), items.marks, items.open) : opaque(marksOf(value));
}

function bindProperties(properties: readonly Node[], value: Value, binding: Binding, frame: Frame): void {
  const taken = new Set<string>();
  for (const property of properties) {
    if (property.type === "RestElement") bindPattern(property.argument, withoutKeys(value, taken), binding, frame);
    if (property.type !== "Property") continue;
    const key = keyOf(property, frame);
    if (key.kind === "constant") taken.add(String(key.value));
    bindPattern(property.value, frame.interpreter.getMember(value, key, property, frame), binding, frame);
  }
}

function withoutKeys(value: Value, taken: ReadonlySet<string>): Value {
  if (value.kind !== "fields") return value.kind === "api" ? value : opaque(marksOf(value));
  const left = fields(
    [...value.entries].filter(([key]) => !taken.has(key)),
    value.marks,
  );
  left.rest = value.rest;
  return left;
}

/** Every name that a pattern declares. */
export function namesOf(pattern: Node): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "AssignmentPattern":
      return namesOf(pattern.left);
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element === null ? [] : namesOf(element)));
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        namesOf(property.type === "Property" ? property.value : property),
      );
    case "RestElement":
      return namesOf(pattern.argument);
    default:
      return [];
  }
}
