import { readProperties, splitValue, type ValuePiece } from "./split-value.ts";

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

/** More than any server checks. */
const mostMethods = 200;
/** Reads an `Authentication-Results` value. */
export function readAuthenticationResults(text: string): AuthenticationResults {
  return readPieces(splitValue(text, mostMethods));
}

/** Reads `Received-SPF` (RFC 7208, section 9.1) as results of the one method it tells of. */
export function readReceivedSpf(text: string): AuthenticationResults {
  const pieces = splitValue(text, mostMethods);
  const result = /^[A-Za-z]{1,20}/u.exec(pieces[0]?.text ?? "")?.[0].toLowerCase() ?? "";
  const properties: Record<string, string> = {};
  for (const { text: piece } of pieces) for (const [name, value] of readProperties(piece)) properties[name] ??= value;
  const comment = pieces[0]?.comment ?? "";
  const server = properties["receiver"] ?? /^[^\s:]{1,255}(?=:)/u.exec(comment)?.[0] ?? "";
  const method = { method: "spf", result, properties, detail: comment.slice(0, 300) };
  return { authservId: server.toLowerCase(), methods: [method] };
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
