/** One request, as it is logged. No path, no query, no address and no body: these hold what people wrote. */
interface RequestEntry {
  readonly kind: "request";
  readonly at: string;
  /** The id of the route; `none` where no route has the path. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  /** Of the answer, where they are known beforehand. */
  readonly bytes: number | undefined;
  readonly request: string;
  readonly actor: string | undefined;
}

/** Something that is broken here. No message, since messages quote what they stumbled over. */
interface FaultEntry {
  readonly kind: "fault";
  readonly at: string;
  /** What was being done: the id of a route, or of another piece of work. */
  readonly during: string;
  readonly request: string | undefined;
  /** Name and code of the error. */
  readonly error: string;
  /** Where it happened, innermost first. */
  readonly frames: readonly string[];
}

/** Takes what is logged. */
export type Log = (entry: RequestEntry | FaultEntry) => void;

/** Writes each entry as one line of JSON, its fields picked by name so that nothing else slips in. */
export function makeLog(write: (line: string) => void): Log {
  return (entry) => write(`${JSON.stringify(entry.kind === "request" ? pickRequest(entry) : pickFault(entry))}\n`);
}

/** The entry for an error nobody expected. */
export function describeFault(error: unknown, about: Pick<FaultEntry, "at" | "during" | "request">): FaultEntry {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return {
    kind: "fault",
    ...about,
    error: typeof code === "string" && /^[\w-]{1,40}$/u.test(code) ? `${name} ${code}` : name,
    frames: error instanceof Error ? listFrames(error.stack ?? "") : [],
  };
}

/** Where each frame lies, without the message above them and without the folder this runs in. */
function listFrames(stack: string): string[] {
  return stack
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .flatMap((line) => /[\w.-]{1,80}:\d{1,6}:\d{1,6}(?=\)?$)/u.exec(line)?.[0] ?? [])
    .slice(0, 8);
}

function pickRequest({ kind, at, route, method, status, ms, bytes, request, actor }: RequestEntry): RequestEntry {
  return { kind, at, route, method, status, ms, bytes, request, actor };
}

function pickFault({ kind, at, during, request, error, frames }: FaultEntry): FaultEntry {
  return { kind, at, during, request, error, frames };
}
