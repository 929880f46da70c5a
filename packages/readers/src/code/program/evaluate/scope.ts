import { join } from "./join.ts";
import type { Node } from "./nodes.ts";
import { undefinedValue, type Value } from "./value.ts";

/** The names that one block, function or module declares. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly variables: Map<string, Value>;
  /** The call in which the scope came to be: only from within it is an assignment certain to be the latest. */
  readonly activation: object;
  /** `var` and function declarations rise to the next scope that is a function's or a module's. */
  readonly isFunction: boolean;
  /** The statements whose declarations it holds. */
  readonly statements: readonly Node[];
}

/** A scope inside another one; with an activation it is a function's or a module's own. */
export function openScope(parent: Scope | undefined, statements: readonly Node[], activation?: object): Scope {
  return {
    parent,
    variables: new Map(),
    activation: activation ?? parent?.activation ?? {},
    isFunction: activation !== undefined,
    statements,
  };
}

/** Gives a name its first value in a scope. */
export function declare(scope: Scope, name: string, value: Value): void {
  scope.variables.set(name, value);
}

/** Where `var` puts a name declared in the scope. */
export function functionScopeOf(scope: Scope): Scope {
  let at = scope;
  while (!at.isFunction && at.parent !== undefined) at = at.parent;
  return at;
}

/** The nearest scope that declares a name. */
export function findScope(scope: Scope, name: string): Scope | undefined {
  let at: Scope | undefined = scope;
  while (at !== undefined && !at.variables.has(name)) at = at.parent;
  return at;
}

/** What a name holds, seen from a scope; undefined when it is not declared. */
export function lookUp(scope: Scope, name: string): Value | undefined {
  return findScope(scope, name)?.variables.get(name);
}

/** Sets a declared name; joins with what it was unless the assignment certainly comes last. False when it is not declared. */
export function assign(scope: Scope, name: string, value: Value, certain: boolean): boolean {
  const owner = findScope(scope, name);
  if (owner === undefined) return false;
  const isLatest = certain && owner.activation === scope.activation;
  owner.variables.set(name, isLatest ? value : join(owner.variables.get(name) ?? undefinedValue, value));
  return true;
}
