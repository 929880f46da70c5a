import { Problem } from "@doorward/core";
import type { ListFormat, RawRow } from "./raw-row.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** Which of the formats in JSON this is; undefined when it is none. */
export function chooseJsonFormat(data: unknown): ListFormat | undefined {
  if (Array.isArray(data)) return "json";
  if (!isObject(data)) return undefined;
  if (Array.isArray(data["list"])) return "misp";
  if (Array.isArray(data["deny"])) return "polkadot";
  if (["blacklist", "blocklist", "fuzzylist"].some((key) => Array.isArray(data[key]))) return "eth-phishing-detect";
  const values = Object.values(data);
  return values.length > 0 && values.every(Array.isArray) ? "polkadot-addresses" : undefined;
}

/** Reads text as JSON; throws a Problem when it is none. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : "").split("\n", 1);
    throw new Problem("list-not-readable", `${name} looks like JSON and is not: ${reason.slice(0, 120)}.`);
  }
}

/** The rows of a list in one of the formats in JSON; throws a Problem when it has another form. */
export function* readJson(data: unknown, format: ListFormat, name: string): Generator<RawRow> {
  const object = isObject(data) ? data : {};
  const expect = (isSo: boolean) => {
    if (!isSo) throw new Problem("list-not-readable", `${name} has not the form of ${format}. Leave out --format.`);
  };
  switch (format) {
    case "eth-phishing-detect":
      expect(chooseJsonFormat(data) === format);
      yield* readEthPhishingDetect(object);
      break;
    case "polkadot":
      expect(Array.isArray(object["deny"]));
      yield* listValues(object["deny"], "deny", "block");
      yield* listValues(object["allow"], "allow", "allow");
      break;
    case "polkadot-addresses":
      expect(isObject(data));
      yield* listValues(Object.keys(object), "site", "block");
      break;
    case "misp":
      expect(Array.isArray(object["list"]));
      yield* readWarningList(object);
      break;
    default:
      expect(Array.isArray(data));
      yield* listValues(data, "row", "block");
  }
}

function* readEthPhishingDetect(data: JsonObject): Generator<RawRow> {
  for (const part of ["blacklist", "blocklist", "blocklistPaths"]) yield* listValues(data[part], part, "block");
  for (const part of ["whitelist", "allowlist"]) yield* listValues(data[part], part, "allow");
  for (const row of listValues(data["fuzzylist"], "fuzzylist", "block"))
    yield { ...row, refused: "a name to compare with is no address; likeness is judged by the brands Doorward knows" };
}

/** MISP warninglists name what is well known and so no sign of anything: rows that only tell. */
function* readWarningList(data: JsonObject): Generator<RawRow> {
  const isNames = data["type"] === "hostname" || data["type"] === "string" || data["type"] === undefined;
  for (const row of listValues(data["list"], "list", "allow"))
    yield isNames ? row : { ...row, refused: "a range or a pattern names no link" };
}

function* listValues(values: unknown, part: string, effect: RawRow["effect"]): Generator<RawRow> {
  if (!Array.isArray(values)) return;
  for (const [index, value] of values.entries()) {
    const at = `${part} ${index + 1}`;
    if (typeof value === "string") yield { at, value, effect };
    else yield { at, value: typeof value === "object" ? "" : String(value), effect, refused: "it is no text" };
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
