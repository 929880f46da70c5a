import type { Ecosystem } from "@doorward/core";
import type { Lockfile } from "../reading.ts";
import { scanLines } from "../text/scan-lines.ts";
import type { Source } from "../text/source.ts";
import { collectLockfile, type OpenRow, tellUnread } from "./collect.ts";

const mostAddresses = 50;
// Written by cargo, poetry, pdm and uv for a package that lies in the project.
const localSource = /^(?:editable|virtual|directory|path)\b|^\{ (?:editable|virtual|directory|path) =/u;

/** Reads `poetry.lock`, `uv.lock` and `pdm.lock`: a `[[package]]` for each row, one key a line. */
export function readPythonLock(source: Source): Lockfile {
  return readPackageTables(source, "pypi");
}

/** Reads `Cargo.lock`. */
export function readCargoLock(source: Source): Lockfile {
  return readPackageTables(source, "cargo");
}

function readPackageTables(source: Source, ecosystem: Ecosystem): Lockfile {
  const collector = collectLockfile(source, ecosystem);
  let row: (OpenRow & { addresses: string[] }) | undefined;
  let rows = 0;
  const close = () => {
    if (row !== undefined) collector.addRow(row);
    row = undefined;
  };
  for (const line of scanLines(source.text)) {
    const body = line.text.slice(line.indent);
    if (body === "[[package]]") {
      close();
      row = { name: "", addresses: [], start: line.start };
      rows += 1;
    } else if (body.startsWith("[") && !body.startsWith("[package.") && line.indent === 0) {
      close();
    } else if (row !== undefined) {
      readField(row, body);
    }
  }
  close();
  return collector.finish(tellUnread(source, rows));
}

function readField(row: OpenRow & { addresses: string[] }, body: string): void {
  const value = body.slice(body.indexOf("=") + 1).trim();
  if (body.startsWith("name = ") && row.name === "") row.name = unquote(value);
  if (body.startsWith("version = ") && row.version === undefined) row.version = unquote(value);
  if (/\b(?:checksum|hash) = "/u.test(body)) row.integrity = true;
  if (body.startsWith("source = ") && localSource.test(unquote(value))) row.local = true;
  if (body.startsWith('type = "directory"') || body.startsWith('path = "')) row.local = true;
  const isAddressed = /\b(?:url|git|registry) = "/u.test(body) || body.startsWith('source = "');
  if (!isAddressed) return;
  for (const match of body.matchAll(/\b(?:url|git|registry|source) = "([^"]{1,4096})"/gu)) {
    const address = match[1] ?? "";
    if (address.includes(":") && row.addresses.length < mostAddresses) row.addresses.push(address);
  }
}

function unquote(text: string): string {
  return text.replace(/^"|"$/gu, "");
}
