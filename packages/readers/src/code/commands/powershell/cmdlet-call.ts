import { textOf } from "../flow/flow.ts";
import { constantValue, toFlow, type Value } from "../scripting/value.ts";
import type { Call } from "../session/session.ts";
import type { Argument } from "./arguments.ts";
import type { Machine } from "./machine.ts";

/** A cmdlet called with parameters. */
export interface CmdletCall {
  readonly call: Call;
  readonly machine: Machine;
  /** By name in lower case, as written: it may be cut short. */
  readonly parameters: ReadonlyMap<string, Value>;
  readonly positional: readonly Value[];
  readonly input: Value | undefined;
}

/** What is known of a cmdlet: follows a call and gives what it puts out. */
export type Cmdlet = (call: CmdletCall) => Value;

/** Parameters that stand alone. */
const switches =
  /^-(?:force|recurse|append|nonewline|noclobber|passthru|wait|nonewwindow|usebasicparsing|usedefaultcredentials|asplaintext|assecurestring|hidden|confirm|whatif|verbose|debug|raw|asjob|skipcertificatecheck|allowclobber|loadusers?profile|usenewenvironment|as?byte?stream|leaf|container|isvalid|resume|literal|descending|unique|asbytestream|allowunencryptedauthentication|disablekeepalive|preserve\w*)$/iu;

/** Tells parameters and positions apart. */
export function readParameters(args: readonly Argument[]): Pick<CmdletCall, "parameters" | "positional"> {
  const parameters = new Map<string, Value>();
  const positional: Value[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at];
    if (argument === undefined) break;
    if (!argument.isParameter) {
      spread(argument.value, parameters, positional);
      continue;
    }
    const text = textOf(toFlow(argument.value)) ?? "";
    const [name = "", attached] = text.slice(1).split(/:(.*)/su);
    const next = args[at + 1];
    if (attached !== undefined && attached !== "") parameters.set(name.toLowerCase(), constantValue(attached));
    else if (switches.test(text) || next === undefined || next.isParameter)
      parameters.set(name.toLowerCase(), constantValue("True"));
    else {
      parameters.set(name.toLowerCase(), next.value);
      at += 1;
    }
  }
  return { parameters, positional };
}

/** `@table` gives its entries as parameters. */
function spread(value: Value, parameters: Map<string, Value>, positional: Value[]): void {
  if (value.kind !== "object" || value.name !== "table") positional.push(value);
  else for (const [name, entry] of value.fields) parameters.set(name, entry);
}

/** The value of a parameter by any of its names, cut short or not; else the one at a position. */
export function parameterOf(
  { parameters, positional }: CmdletCall,
  names: string,
  position?: number,
): Value | undefined {
  for (const name of names.split(" ")) {
    for (const [written, value] of parameters)
      if (written !== "" && (name === written || (written.length > 2 && name.startsWith(written)))) return value;
  }
  return position === undefined ? undefined : positional[position];
}
