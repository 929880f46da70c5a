import { concatenate, type Flow, known, nothing, textOf } from "../flow/flow.ts";
import { formatFlow, resolveFlow } from "../flow/printf.ts";
import { setHeld } from "../session/scope.ts";
import type { Call } from "../session/session.ts";
import { defineOptions, readOptions, valueOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";

function echo(call: Call): Flow {
  let at = 0;
  let flags = "";
  while (/^-[neEr]+$/u.test(textOf(call.args[at]) ?? "")) {
    flags += textOf(call.args[at]) ?? "";
    at += 1;
  }
  const words = call.args.slice(at);
  const [only] = words;
  const line = words.length === 1 && only !== undefined ? only : concatenate(words, " ");
  const text = flags.includes("e") ? resolveFlow(line) : line;
  return flags.includes("n") ? text : concatenate([text, known("\n")]);
}

const printfOptions = defineOptions({ values: { variable: "-v" }, stopsAtOperand: true });

function printf(call: Call): Flow {
  const options = readOptions(call.args, printfOptions);
  const [format = nothing, ...args] = options.operands;
  const printed = formatFlow(format, args);
  const name = textOf(valueOf(options, "variable"));
  if (name === undefined) return printed;
  setHeld(call.scene.scope, name, printed);
  return nothing;
}

/** Programs that print what they are given. */
export const printPrograms: ProgramTable = [
  ["echo print gecho", echo],
  ["printf gprintf", printf],
];
