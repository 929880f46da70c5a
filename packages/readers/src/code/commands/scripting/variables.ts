import { createScope, flatten, getHeld, type Scope } from "../session/scope.ts";
import { joinValues, textValue, type Value } from "./value.ts";

/** What variables of scripting languages hold, beside the texts that a scope keeps itself. */
const valuesByScope = new WeakMap<Scope, Map<string, Value>>();

/** What a variable holds; names are in lower case. */
export function getValue(scope: Scope, name: string): Value | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const value = valuesByScope.get(at)?.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What a variable of the environment holds, when commands set it. */
export function getEnvironment(scope: Scope, name: string): Value | undefined {
  const held = getHeld(scope, name);
  return held === undefined ? undefined : textValue(flatten(held));
}

/** Sets a variable in a scope. */
export function setValue(scope: Scope, name: string, value: Value): void {
  let values = valuesByScope.get(scope);
  if (values === undefined) {
    values = new Map();
    valuesByScope.set(scope, values);
  }
  values.set(name, value);
}

/** Follows something that may not run: what it sets joins what was there. */
export function inBranch<T>(scope: Scope, inside: (branch: Scope) => T): T {
  const branch = createScope(scope);
  const result = inside(branch);
  for (const [name, value] of valuesByScope.get(branch) ?? []) {
    const before = getValue(scope, name);
    setValue(scope, name, before === undefined ? value : joinValues(before, value));
  }
  return result;
}
