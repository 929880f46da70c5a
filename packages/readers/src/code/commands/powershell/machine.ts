import type { Flow } from "../flow/flow.ts";
import type { Body, Value } from "../scripting/value.ts";
import type { Call, Scene } from "../session/session.ts";
import type { Cursor } from "./cursor.ts";

/** The parts of the reader, which need each other. */
export interface Parts {
  readonly expression: (cursor: Cursor, machine: Machine) => Value;
  readonly pipeline: (cursor: Cursor, machine: Machine) => Value;
  /** Follows statements up to a closing sign, which it takes, or to the end. */
  readonly statements: (cursor: Cursor, machine: Machine, closing: string) => Value;
}

/** What the parts of the PowerShell reader hand to each other. */
export interface Machine {
  readonly scene: Scene;
  /** What comes through the pipe. */
  readonly input: Value | undefined;
  readonly parts: Parts;
}

/** A call that stands at a range of the text. */
export function makeCall(machine: Machine, name: string, start: number, end: number): Call {
  const { scene } = machine;
  const program: Flow = { texts: [name], encodings: [], origins: [] };
  return { scene, name: name.toLowerCase(), program, args: [], stdin: undefined, start, end: Math.max(end, start + 1) };
}

/** Follows a block with its variables already set; gives what it puts out. */
export function runBody(body: Body, machine: Machine): Value {
  const scene: Scene = { ...machine.scene, text: body.scene.text, at: body.scene.at };
  const cursor: Cursor = { text: body.scene.text, at: body.start, end: body.end };
  return machine.parts.statements(cursor, { ...machine, scene }, "");
}
