import type { Fields, Value } from "./value.ts";

/** The key that marks an object as the named arguments of a call, in languages that have them. No program can write it. */
export const keywordArguments = "\u0000named";

/** Arguments split into those by position and those by name. */
export function splitArguments(args: readonly Value[]): {
  readonly positional: readonly Value[];
  readonly named: Fields | undefined;
} {
  const last = args.at(-1);
  if (last?.kind !== "fields" || !last.entries.has(keywordArguments)) return { positional: args, named: undefined };
  return { positional: args.slice(0, -1), named: last };
}

/** An argument by its position or by its name. */
export function argumentOf(args: readonly Value[], position: number, name: string): Value | undefined {
  const { positional, named } = splitArguments(args);
  return positional[position] ?? named?.entries.get(name);
}
