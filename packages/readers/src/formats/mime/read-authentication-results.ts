import type { MailHeader } from "./read-headers.ts";
import { readProperties, readTags, splitValue, type ValuePiece } from "./split-value.ts";

/** What a server wrote down about one check (RFC 8601, section 2.2), in the words of the standard. */
export interface AuthenticationMethod {
  /** `spf`, `dkim`, `dmarc`, `arc`, `iprev`, whatever it names. Lower case. */
  readonly method: string;
  /** `pass`, `fail`, `softfail`, `none`, `temperror`, `permerror`, whatever it says. Lower case. */
  readonly result: string;
  /** `header.from`, `smtp.mailfrom`, `header.d` and the like, with their values as written. */
  readonly properties: Readonly<Record<string, string>>;
  /** Its reason or its remark; empty when there is none. */
  readonly detail: string;
}

/** One header of results. Anybody may have written it. */
export interface AuthenticationResults {
  /** The server that says it wrote the header; empty for servers that leave it out, as Microsoft's do. */
  readonly authservId: string;
  readonly methods: readonly AuthenticationMethod[];
}

/** What one server of a chain vouches for (RFC 8617). */
export interface ArcSet {
  readonly instance: number;
  /** Who signed the set; empty when there is no seal. */
  readonly domain: string;
  /** What the signer found about the sets before: `none`, `pass`, `fail`; empty when there is no seal. */
  readonly chain: string;
  readonly results?: AuthenticationResults;
}

/** More than any server checks. */
const mostMethods = 200;
/** RFC 8617, section 4.2.1: more sets make the chain invalid. */
const mostSets = 50;

/** Reads an `Authentication-Results` value. */
export function readAuthenticationResults(text: string): AuthenticationResults {
  return readPieces(splitValue(text, mostMethods));
}

/** Reads `Received-SPF` (RFC 7208, section 9.1) as the one method it tells of. */
export function readReceivedSpf(text: string): AuthenticationMethod {
  const pieces = splitValue(text, mostMethods);
  const result = /^[A-Za-z]{1,20}/u.exec(pieces[0]?.text ?? "")?.[0].toLowerCase() ?? "";
  const properties: Record<string, string> = {};
  for (const { text: piece } of pieces) for (const [name, value] of readProperties(piece)) properties[name] ??= value;
  return { method: "spf", result, properties, detail: (pieces[0]?.comment ?? "").slice(0, 300) };
}

/** Collects the ARC headers of a mail into their sets, in order of instance. */
export function readArcSets(headers: readonly MailHeader[]): ArcSet[] {
  const seals = new Map<number, ReadonlyMap<string, string>>();
  const results = new Map<number, AuthenticationResults>();
  for (const { name, text } of headers) {
    if (name === "arc-seal") addOnce(seals, readInstance(text), readTags(text));
    if (name === "arc-authentication-results") {
      const [, ...pieces] = splitValue(text, mostMethods);
      addOnce(results, readInstance(text), readPieces(pieces));
    }
  }
  const instances = [...new Set([...seals.keys(), ...results.keys()])].toSorted((one, other) => one - other);
  return instances.map((instance) => {
    const seal = seals.get(instance);
    const found = results.get(instance);
    return {
      instance,
      domain: (seal?.get("d") ?? "").toLowerCase(),
      chain: (seal?.get("cv") ?? "").toLowerCase(),
      ...(found === undefined ? {} : { results: found }),
    };
  });
}

function addOnce<T>(sets: Map<number, T>, instance: number, value: T): void {
  if (instance >= 1 && instance <= mostSets && !sets.has(instance)) sets.set(instance, value);
}

function readInstance(text: string): number {
  return Number(/(?:^|;)\s{0,40}i\s{0,40}=\s{0,40}(\d{1,3})/u.exec(text.slice(0, 4096))?.[1] ?? 0);
}

function readPieces(pieces: readonly ValuePiece[]): AuthenticationResults {
  const [first, ...rest] = pieces;
  const isMethod = /^[A-Za-z][\w-]{0,40}\s{0,40}=/u.test(first?.text ?? "");
  const methods: AuthenticationMethod[] = [];
  for (const piece of isMethod ? pieces : rest) {
    const method = readMethod(piece);
    if (method !== undefined) methods.push(method);
  }
  const server = isMethod ? "" : ((first?.text ?? "").split(/\s/u, 1)[0] ?? "");
  return { authservId: server.replaceAll('"', "").toLowerCase(), methods };
}

function readMethod({ text, comment }: ValuePiece): AuthenticationMethod | undefined {
  const [first, ...rest] = readProperties(text);
  if (first === undefined) return undefined;
  const properties: Record<string, string> = {};
  for (const [name, value] of rest) if (name !== "__proto__") properties[name] ??= value;
  const [method, result] = first;
  return { method, result: result.toLowerCase(), properties, detail: (properties["reason"] ?? comment).slice(0, 300) };
}
