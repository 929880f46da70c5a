import type { Encoding } from "@doorward/core";
import type { Flow } from "../commands/flow/flow.ts";

/** What a function of a language does, and which of its arguments matter; they count from 0, and `"receiver"` is what it is called on. */
export type Action =
  /** Starts a process; its arguments are the words of a line, one line that a shell takes, or one that is parted at blanks. */
  | { readonly kind: "run"; readonly line: "words" | "shell" | "blank" }
  /** Makes a process that is started later; further arguments follow by methods. */
  | { readonly kind: "builder" }
  | {
      readonly kind: "request";
      readonly address: number | "receiver";
      readonly payload?: number;
      readonly second?: number;
      /** Its name is so common that only an address in its argument makes it a request. */
      readonly needsAddress?: boolean;
    }
  /** Opens a file or a process, as Perl's `open` does. */
  | { readonly kind: "open" }
  | { readonly kind: "evaluate"; readonly code: number | "receiver" }
  | { readonly kind: "load"; readonly path: number }
  | { readonly kind: "read"; readonly path: number | "receiver" }
  | { readonly kind: "write"; readonly path: number | "receiver"; readonly payload?: number }
  | { readonly kind: "delete"; readonly path: number }
  | { readonly kind: "listen"; readonly address: number }
  | { readonly kind: "inspect"; readonly what: "variable" | "environment" | "host" }
  | {
      readonly kind: "decode";
      readonly input: number | "receiver";
      readonly change: (flow: Flow) => Flow;
      readonly encoding: Encoding;
    }
  /** Gives one of its arguments on as it is. */
  | { readonly kind: "pass"; readonly value: number | "receiver" };

/** Functions by name, several names of one action in one text; a dot in front means a method of anything. */
export type CallTable = readonly (readonly [names: string, action: Action])[];

/** Starts one line that a shell takes. */
export const shellLine: Action = { kind: "run", line: "shell" };
/** Starts a process; the arguments are its words. */
export const wordLine: Action = { kind: "run", line: "words" };
/** Makes a process that is started later. */
export const builder: Action = { kind: "builder" };

/** A request, and which argument is sent. */
export function request(address: number | "receiver", payload?: number): Action {
  return { kind: "request", address, ...(payload === undefined ? {} : { payload }) };
}

/** A request by a function with a common name. */
export function requestIfAddress(address: number): Action {
  return { kind: "request", address, needsAddress: true };
}

/** A request whose address is a host and a port. */
export function connect(second?: number): Action {
  return { kind: "request", address: 0, ...(second === undefined ? {} : { second }) };
}

/** Runs a text as code. */
export function evaluate(code: number | "receiver" = 0): Action {
  return { kind: "evaluate", code };
}

/** Reads a file. */
export function read(path: number | "receiver" = 0): Action {
  return { kind: "read", path };
}

/** Writes a file, and which argument is written. */
export function write(path: number | "receiver", payload?: number): Action {
  return { kind: "write", path, ...(payload === undefined ? {} : { payload }) };
}

/** Brings hidden text back. */
export function decode(encoding: Encoding, change: (flow: Flow) => Flow, input: number | "receiver" = 0): Action {
  return { kind: "decode", input, change, encoding };
}

/** Gives one of its arguments on. */
export function pass(value: number | "receiver"): Action {
  return { kind: "pass", value };
}

/** A table as a map. */
export function indexCalls(table: CallTable): ReadonlyMap<string, Action> {
  return new Map(table.flatMap(([names, action]) => names.split(" ").map((name) => [name, action] as const)));
}
