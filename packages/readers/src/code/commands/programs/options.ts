import { type Flow, gap, mapFlow } from "../flow/flow.ts";

/** Which options a program knows; each value is a text of spellings with blanks between. */
export interface OptionTable {
  /** Options that take a value, by the name used in the models. */
  readonly values?: Readonly<Record<string, string>>;
  /** Options that take a value nobody asks for. */
  readonly ignored?: string;
  /** Everything behind the first operand belongs to another program. */
  readonly stopsAtOperand?: boolean;
  /** Short options do not run together, as in `find -name`. */
  readonly longWithOneDash?: boolean;
}

/** An option table made ready. */
export interface OptionReader {
  readonly valued: ReadonlyMap<string, string>;
  readonly stopsAtOperand: boolean;
  readonly longWithOneDash: boolean;
}

/** The arguments of a call, told apart. */
export interface Options {
  /** Values by the option's name in the table, in order. */
  readonly values: ReadonlyMap<string, readonly Flow[]>;
  /** Options without a value, as they are written; bundled short ones apart. */
  readonly flags: ReadonlySet<string>;
  readonly operands: readonly Flow[];
}

/** Makes an option table ready. */
export function defineOptions(table: OptionTable): OptionReader {
  const valued = new Map<string, string>();
  for (const [name, spellings] of Object.entries(table.values ?? {}))
    for (const spelling of spellings.split(" ")) valued.set(spelling, name);
  for (const spelling of (table.ignored ?? "").split(" ")) if (spelling !== "") valued.set(spelling, "");
  const { stopsAtOperand = false, longWithOneDash = false } = table;
  return { valued, stopsAtOperand, longWithOneDash };
}

/** Tells the arguments of a call apart, as `getopt` does. */
export function readOptions(args: readonly Flow[], reader: OptionReader): Options {
  const gathered: Gathered = { values: new Map(), flags: new Set(), operands: [] };
  let at = 0;
  while (at < args.length) {
    const text = args[at]?.texts[0] ?? gap;
    if (text === "--") {
      gathered.operands.push(...args.slice(at + 1));
      break;
    }
    if (!text.startsWith("-") || text === "-") {
      if (reader.stopsAtOperand) {
        gathered.operands.push(...args.slice(at));
        break;
      }
      gathered.operands.push(args[at] ?? unknownArgument);
      at += 1;
      continue;
    }
    at += readOption(args, at, text, reader, gathered);
  }
  return gathered;
}

const unknownArgument: Flow = { texts: [], encodings: [], origins: [] };

interface Gathered {
  readonly values: Map<string, Flow[]>;
  readonly flags: Set<string>;
  readonly operands: Flow[];
}

/** Reads one option; gives how many arguments it takes. */
function readOption(args: readonly Flow[], at: number, text: string, reader: OptionReader, gathered: Gathered): number {
  const whole = reader.valued.get(text);
  if (whole !== undefined) {
    addValue(gathered, whole, args[at + 1]);
    return 2;
  }
  const equals = text.indexOf("=");
  if (equals > 0 && (text.startsWith("--") || reader.longWithOneDash)) {
    const option = text.slice(0, equals);
    addValue(gathered, reader.valued.get(option) ?? option, cutFlow(args[at], equals + 1));
    return 1;
  }
  if (text.startsWith("--") || reader.longWithOneDash) {
    gathered.flags.add(text);
    return 1;
  }
  return readBundle(args, at, text, reader, gathered);
}

function readBundle(args: readonly Flow[], at: number, text: string, reader: OptionReader, gathered: Gathered): number {
  for (let index = 1; index < Math.min(text.length, 24); index += 1) {
    const option = `-${text[index] ?? ""}`;
    const name = reader.valued.get(option);
    if (name === undefined) {
      gathered.flags.add(option);
      continue;
    }
    const isLast = index === text.length - 1;
    addValue(gathered, name, isLast ? args[at + 1] : cutFlow(args[at], index + 1));
    return isLast ? 2 : 1;
  }
  gathered.flags.add(text);
  return 1;
}

function addValue(gathered: Gathered, name: string, value: Flow | undefined): void {
  if (value === undefined) return;
  const known = gathered.values.get(name);
  if (known === undefined) gathered.values.set(name, [value]);
  else known.push(value);
}

/** An argument without its first characters. */
export function cutFlow(flow: Flow | undefined, start: number): Flow {
  if (flow === undefined) return unknownArgument;
  const { verbatim } = flow;
  const rest = mapFlow(flow, (text) => text.slice(start));
  return verbatim === undefined ? rest : { ...rest, verbatim: verbatim + start };
}

/** All values given to an option. */
export function valuesOf(options: Options, name: string): readonly Flow[] {
  return options.values.get(name) ?? [];
}

/** The last value given to an option. */
export function valueOf(options: Options, name: string): Flow | undefined {
  return options.values.get(name)?.at(-1);
}

/** Whether one of several spellings is among the options without a value. */
export function hasFlag(options: Options, spellings: string): boolean {
  return spellings.split(" ").some((spelling) => options.flags.has(spelling));
}
