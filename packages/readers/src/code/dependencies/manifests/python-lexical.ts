import type { Dependency } from "@doorward/core";
import { readRequirement } from "../names/python-requirement.ts";
import type { ManifestReading } from "../reading.ts";
import { scanLines } from "../text/scan-lines.ts";
import { showAt, type Source } from "../text/source.ts";

/** Reads the requirements of a `setup.cfg`: indented lines below a key that asks for packages. */
export function readSetupConfig(source: Source): ManifestReading {
  const dependencies: Dependency[] = [];
  let section = "";
  let asks = false;
  for (const line of scanLines(source.text)) {
    const body = line.text.slice(line.indent);
    const isKey = line.indent === 0 && !body.startsWith("[");
    if (body.startsWith("[")) section = body;
    if (line.indent === 0) asks = isKey && asksForPackages(section, body);
    const written = isKey ? body.slice(body.indexOf("=") + 1).trim() : body;
    const requirement = asks && !written.startsWith("#") ? readRequirement(written) : undefined;
    if (requirement === undefined) continue;
    const group = /^(?:install_requires|dependencies)/u.test(body) || section === "[options]" ? "runtime" : "optional";
    dependencies.push({ ecosystem: "pypi", ...requirement, group, at: showAt(source, line.start + line.indent) });
  }
  return { path: source.path, ecosystem: "pypi", dependencies };
}

/** Reads the strings in the lists that a `setup.py` hands to `install_requires` and the like, without running it. */
export function readSetupProgram(source: Source): ManifestReading {
  const dependencies: Dependency[] = [];
  const keyword = /\b(install_requires|setup_requires|tests_require|dependency_links)\s{0,20}=\s{0,20}\[/gu;
  for (const match of source.text.matchAll(keyword)) {
    const start = match.index + match[0].length;
    const list = source.text.slice(start, start + 20_000);
    const close = findListEnd(list);
    const group = match[1] === "install_requires" ? "runtime" : "development";
    for (const quoted of list.slice(0, close).matchAll(/"([^"\n]{1,300})"|'([^'\n]{1,300})'/gu)) {
      const requirement = readRequirement(quoted[1] ?? quoted[2] ?? "");
      if (requirement === undefined) continue;
      const place = start + quoted.index;
      const at = showAt(source, place, place + quoted[0].length);
      dependencies.push({ ecosystem: "pypi", ...requirement, group, at });
    }
  }
  return { path: source.path, ecosystem: "pypi", dependencies };
}

function asksForPackages(section: string, body: string): boolean {
  if (section === "[options.extras_require]") return body.includes("=");
  return section === "[options]" && /^(?:install_requires|setup_requires|tests_require)\b/u.test(body);
}

/** The first `]` outside quotes: extras stand in brackets inside the strings. */
function findListEnd(list: string): number {
  let quote = "";
  for (let at = 0; at < list.length; at += 1) {
    const character = list[at] ?? "";
    if (quote !== "") quote = character === quote || character === "\n" ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "]") return at;
  }
  return list.length;
}
