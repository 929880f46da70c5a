import { joinArguments, lineOrList, shellOf } from "../commands.ts";
import { entriesAt, entriesOf, itemsAt, textsAt, valuesAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { readJson } from "../documents/json.ts";
import { splitLines } from "../documents/ini.ts";
import { makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import { mostCommands } from "../limits.ts";
import type { DataReader, SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";

/** An instruction of a Dockerfile with all the lines it goes on over. */
interface Instruction {
  readonly name: string;
  readonly text: string;
  readonly start: number;
}

/** Steps that build an image, and what it starts. Source: docs.docker.com, Dockerfile reference. */
export const dockerfile: TextReader = {
  tool: "docker",
  kind: "text",
  files: { heads: ["dockerfile", "containerfile"] },
  *read(file) {
    let shell: Pick<CommandDraft, "shell"> = { shell: "posix" };
    const steps: CommandDraft[] = [];
    const starts: CommandDraft[] = [];
    for (const { name, text, start } of readInstructions(file.text)) {
      if (name === "SHELL") shell = shellOf(readParts(text)[0]);
      if (name === "RUN") steps.push({ ...toCommand(text, start), ...shell });
      if (name === "CMD" || name === "ENTRYPOINT") starts.push({ ...toCommand(text, start), ...shell });
      if (name === "ADD" && /\b(?:https?|git):\/\//u.test(text))
        yield makeSetting(file, { key: "ADD", value: text, start });
      if (name === "FROM" || name === "ONBUILD") yield makeSetting(file, { key: name, value: text, start });
    }
    const [firstStep] = steps;
    const [firstStart] = starts;
    const run = { trigger: "container" } as const;
    if (firstStep !== undefined)
      yield makeSurface(file, {
        what: "image-build",
        name: "RUN",
        ...run,
        start: firstStep.start,
        commands: steps.slice(-mostCommands),
      });
    if (firstStart !== undefined)
      yield makeSurface(file, { what: "image-start", name: "CMD", ...run, start: firstStart.start, commands: starts });
  },
};

/** The same with the kind as the name's ending. */
export const namedDockerfile: TextReader = {
  tool: "docker",
  kind: "text",
  files: { endings: ["dockerfile", "containerfile"] },
  *read(file) {
    if (file.name !== "dockerfile" && file.name !== "containerfile") yield* dockerfile.read(file);
  },
};

/** Services of Compose: what they start, and which parts of the machine they are let into. */
export const compose: DataReader = {
  tool: "docker-compose",
  kind: "data",
  files: { heads: ["docker-compose", "compose"], endings: ["yml", "yaml"] },
  *read(file, root) {
    for (const { key, keyStart, value } of entriesAt(root, "services")) {
      const commands = ["entrypoint", "command"].flatMap((part) => lineOrList(valuesAt(value, part)));
      const hooks = ["post_start", "pre_stop"]
        .flatMap((part) => itemsAt(value, part))
        .flatMap((hook) => lineOrList(valuesAt(hook, "command")));
      const all = [...commands, ...hooks, ...readCheck(value)];
      if (all.length > 0)
        yield makeSurface(file, {
          what: "service",
          name: key,
          trigger: "container",
          start: keyStart,
          end: value.end,
          commands: all,
        });
      yield* readAccess(file, key, value);
    }
    for (const { value, start } of textsAt(root, "include")) yield makeSetting(file, { key: "include", value, start });
  },
};

function readCheck(service: DataNode): CommandDraft[] {
  return lineOrList(valuesAt(service, "healthcheck", "test")).map(({ text, start }) => ({
    text: text.replace(/^(?:CMD-SHELL|CMD)\s/u, ""),
    start,
  }));
}

const scalarKeys: ReadonlySet<string> = new Set([
  "privileged",
  "network_mode",
  "pid",
  "ipc",
  "user",
  "image",
  "userns_mode",
]);

/** Source: docs.docker.com, Compose file reference, Services. */
function* readAccess(file: SurfaceFile, name: string, service: DataNode): Generator<SurfaceFact> {
  for (const { key, value } of entriesOf(service)) {
    const written = writtenAt(value);
    if (scalarKeys.has(key) && written !== undefined && value.kind !== "list")
      yield makeSetting(file, { key: `services.${name}.${key}`, value: written, start: value.start });
  }
  for (const key of ["volumes", "cap_add", "devices", "security_opt", "extra_hosts", "env_file"])
    for (const item of itemsAt(service, key)) {
      const value =
        item.kind === "map" ? `${writtenAt(item, "source") ?? ""}:${writtenAt(item, "target") ?? ""}` : writtenAt(item);
      if (value !== undefined) yield makeSetting(file, { key: `services.${name}.${key}`, value, start: item.start });
    }
}

/** Instructions with their lines joined; comments inside are left out, here-documents are kept. */
function* readInstructions(text: string): Generator<Instruction> {
  let open: { name: string; lines: string[]; start: number } | undefined;
  let fence: string | undefined;
  for (const { line, start } of splitLines(text)) {
    if (open !== undefined && fence !== undefined) {
      open.lines.push(line);
      if (line.trim() === fence) fence = undefined;
    } else if (/^\s*#/u.test(line)) continue;
    else if (open === undefined) {
      const match = /^\s{0,100}([A-Za-z]{2,20})\s{1,50}/u.exec(line.slice(0, 500));
      if (match === null) continue;
      open = {
        name: (match[1] ?? "").toUpperCase(),
        lines: [line.slice(match[0].length)],
        start: start + match[0].length,
      };
    } else open.lines.push(line);
    fence ??= open.lines.length === 1 ? findFence(open.lines[0] ?? "") : undefined;
    if (fence !== undefined || /\\\s{0,20}$/u.test(line.slice(-30))) continue;
    yield { name: open.name, text: open.lines.join("\n"), start: open.start };
    open = undefined;
  }
  if (open !== undefined) yield { name: open.name, text: open.lines.join("\n"), start: open.start };
}

function findFence(line: string): string | undefined {
  return /<<-?["']?(\w{1,60})["']?/u.exec(line.slice(0, 2000))?.[1];
}

/** `RUN ["program", "argument"]` and `RUN line`, without options such as `--mount`. */
function toCommand(text: string, start: number): CommandDraft {
  const options = /^(?:--[\w-]{1,30}(?:=\S{0,500})?\s{1,50}){0,20}/u.exec(text)?.[0] ?? "";
  const line = text.slice(options.length);
  const parts = readParts(line);
  return { text: parts.length > 0 ? joinArguments(parts) : line, start: start + options.length };
}

function readParts(text: string): string[] {
  if (!text.trimStart().startsWith("[")) return [];
  const { root, problem } = readJson(text.replaceAll(/\\\r?\n/gu, " "));
  return problem === undefined ? textsAt(root).map(({ value }) => value) : [];
}
