import { nameFiles } from "./name-files.ts";
import type { PartOddity } from "./part.ts";
import type { MailHeader } from "./read-headers.ts";
import { dropComments, readParameters, type ParameterValue } from "./read-parameters.ts";

/** What the headers of a part say about its body. */
export interface PartContent {
  /** `text/plain`: lower case, without parameters. */
  readonly type: string;
  /** Empty when none is named. */
  readonly charset: string;
  /** Every boundary that is named, the one most programs take first. */
  readonly boundaries: readonly string[];
  /** `attachment`, `inline`, whatever else is written; empty when nothing is. */
  readonly disposition: string;
  /** `base64`, `quoted-printable`, `uuencode`, or `identity` for everything else. */
  readonly encoding: "base64" | "quoted-printable" | "uuencode" | "identity";
  /** The file name that most programs show; empty when there is none. */
  readonly name: string;
  /** Every file name that is given for it, decoded, each once. */
  readonly names: readonly string[];
  /** Without angle brackets. */
  readonly id: string;
  /** Further parameters of the type, such as `method` of a calendar or `report-type`. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
}

const typeForm = /^[^\s/;]{1,100}\/[^\s/;]{1,100}$/u;
const identities = new Set(["", "7bit", "8bit", "binary", "8-bit", "7-bit", "none", "unknown"]);
const noParameters: ReadonlyMap<string, readonly string[]> = new Map();
const noValue: ParameterValue = { value: "", parameters: noParameters, oddities: [] };

/** Reads the headers that tell of a body. `fallback` is the type of a part that names none. */
export function describePart(
  headers: readonly MailHeader[],
  fallback: string,
): { content: PartContent; oddities: readonly PartOddity[] } {
  const types = readAll(headers, "content-type");
  const dispositions = readAll(headers, "content-disposition");
  const encodings = readTexts(headers, "content-transfer-encoding").map((text) => readEncoding(text));
  const oddities = new Set([...types, ...dispositions].flatMap(({ oddities: found }) => found));
  // A program that takes the other field sees a multipart where this one sees a text: its parts are to be judged, too.
  const main = types.find(({ value }) => value.startsWith("multipart/")) ?? types[0] ?? noValue;
  const disposition = dispositions[0] ?? noValue;
  if (differ(types) || differ(dispositions) || new Set(encodings).size > 1) oddities.add("conflicting-content-headers");
  if (encodings.includes("other")) oddities.add("unknown-transfer-encoding");
  const boundaries = [...new Set(types.flatMap(({ parameters }) => takeTokens(parameters.get("boundary"))))];
  if (boundaries.length > 1) oddities.add("conflicting-boundary");
  const named = nameFiles(types, dispositions);
  if (named.oddity !== undefined) oddities.add(named.oddity);
  const encoding = encodings[0] ?? "identity";
  return {
    content: {
      type: chooseType(main.value, named.names.length > 0, fallback),
      charset: takeTokens(main.parameters.get("charset"))[0] ?? "",
      boundaries,
      disposition: disposition.value,
      encoding: encoding === "other" ? "identity" : encoding,
      name: named.names[0] ?? "",
      names: named.names,
      id: (readTexts(headers, "content-id")[0] ?? "").replaceAll(/[<>\s]/gu, "").slice(0, 500),
      parameters: main.parameters,
    },
    oddities: [...oddities],
  };
}

function readAll(headers: readonly MailHeader[], name: string): ParameterValue[] {
  return readTexts(headers, name).map((text) => readParameters(text));
}

function readTexts(headers: readonly MailHeader[], name: string): string[] {
  const texts: string[] = [];
  for (const header of headers) if (header.name === name) texts.push(header.text);
  return texts;
}

function differ(values: readonly ParameterValue[]): boolean {
  return values.some(({ value }) => value !== values[0]?.value);
}

function readEncoding(text: string): PartContent["encoding"] | "other" {
  const word = (dropComments(text).split(";", 1)[0] ?? "").trim().toLowerCase();
  if (word === "base64" || word === "quoted-printable") return word;
  if (/^(?:x-)?uu(?:e|encode)$/u.test(word)) return "uuencode";
  return identities.has(word) ? "identity" : "other";
}

function chooseType(value: string, isNamed: boolean, fallback: string): string {
  if (typeForm.test(value)) return value;
  if (value === "") return fallback;
  if (value === "text" || !isNamed) return "text/plain";
  return "application/octet-stream";
}

function takeTokens(values: readonly string[] = []): string[] {
  return values.map((value) => value.trim()).filter((value) => value !== "");
}
