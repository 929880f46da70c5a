import type { DataFormat, SurfaceFile } from "../reader.ts";
import type { ReadDocument } from "./data-node.ts";
import { readIni } from "./ini.ts";
import { readJson } from "./json.ts";
import { readToml } from "./toml.ts";
import { readYamlDocuments } from "./yaml.ts";

const formatByEnding: ReadonlyMap<string, DataFormat> = new Map([
  ["yml", "yaml"],
  ["yaml", "yaml"],
  ["toml", "toml"],
  ["ini", "ini"],
  ["cfg", "python-ini"],
  ["properties", "ini"],
]);

/** Reads a file as values with places; each file once for each format. Only YAML has several documents in one file. */
export function openDocuments(file: SurfaceFile, format: DataFormat = nameFormat(file.name)): readonly ReadDocument[] {
  const documents = file.documents.get(format) ?? readAs(format, file.text);
  file.documents.set(format, documents);
  return documents;
}

/** The value of a file's first document; undefined when it cannot be read. */
export function openDocument(file: SurfaceFile, format?: DataFormat): ReadDocument["root"] {
  return openDocuments(file, format)[0]?.root;
}

function nameFormat(name: string): DataFormat {
  return formatByEnding.get(name.slice(name.lastIndexOf(".") + 1)) ?? "json";
}

function readAs(format: DataFormat, text: string): readonly ReadDocument[] {
  if (format === "yaml") return readYamlDocuments(text);
  if (format === "toml") return [readToml(text)];
  if (format === "ini") return [{ root: readIni(text) }];
  if (format === "python-ini") return [{ root: readIni(text, { python: true }) }];
  const asJson = format === "json" || /^\s*[{[]/u.test(text.slice(0, 2000)) ? readJson(text) : undefined;
  if (format === "json" && asJson !== undefined) return [asJson];
  // What is no JSON may still be YAML, which also reads most of JSON5.
  if (asJson !== undefined && asJson.problem === undefined) return [asJson];
  const asYaml = readYamlDocuments(text);
  return asJson === undefined || asYaml.every(({ problem }) => problem === undefined) ? asYaml : [asJson];
}
