import { joinFlows, type Flow, unknown } from "../flow/flow.ts";

/** What a variable holds: a text, or a list of them. */
export type Held = Flow | readonly Flow[];

/** Variables as they stand at one point; a branch sees its parent's and keeps its own changes apart. */
export interface Scope {
  readonly values: Map<string, Held>;
  readonly parent: Scope | undefined;
  /** Names that never leave it: the arguments of a function, and what it declares as local. */
  own?: Set<string>;
}

/** A scope without variables of its own. */
export function createScope(parent?: Scope): Scope {
  return { values: new Map(), parent };
}

/** Whether it is a list of texts. */
export function isList(held: Held): held is readonly Flow[] {
  return Array.isArray(held);
}

/** What a variable holds here; undefined when nothing set it. */
export function getHeld(scope: Scope, name: string): Held | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const held = at.values.get(name);
    if (held !== undefined) return held;
  }
  return undefined;
}

/** Sets a variable in a scope; those around it keep theirs. */
export function setHeld(scope: Scope, name: string, held: Held): void {
  scope.values.set(name, held);
}

/** Keeps a name inside a scope. */
export function keepInside(scope: Scope, name: string): void {
  scope.own ??= new Set();
  scope.own.add(name);
}

/**
 * Takes over what branches changed: afterwards each changed variable is what any branch made of it, or what it was
 * when `mayBeSkipped`.
 */
export function closeBranches(parent: Scope, branches: readonly Scope[], mayBeSkipped: boolean): void {
  const names = new Set(
    branches.flatMap((branch) => [...branch.values.keys()].filter((name) => branch.own?.has(name) !== true)),
  );
  for (const name of names) {
    const before = getHeld(parent, name);
    const outcomes = branches.map((branch) => branch.values.get(name) ?? before);
    if (mayBeSkipped) outcomes.push(before);
    setHeld(parent, name, joinHeld(outcomes.filter((held) => held !== undefined)));
  }
}

function joinHeld(outcomes: readonly Held[]): Held {
  const [first, ...others] = outcomes;
  if (first === undefined) return unknown;
  if (others.length === 0) return first;
  return others.map(flatten).reduce(joinFlows, flatten(first));
}

/** A list as the one text or another that its items are. */
export function flatten(held: Held): Flow {
  return isList(held) ? held.slice(0, 16).reduce(joinFlows, unknown) : held;
}
