import { lineOrList } from "../commands.ts";
import {
  entriesOf,
  itemsAt,
  itemsOf,
  lastAt,
  textsAt,
  valuesAt,
  writtenAt,
  type DataNode,
} from "../documents/data-node.ts";
import { splitLines } from "../documents/ini.ts";
import { findTarget, makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import type { DataReader, SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";

/** Terraform and its relatives: programs that run on the machine that plans. Source: developer.hashicorp.com/terraform. */
export const terraform: TextReader = {
  tool: "terraform",
  kind: "text",
  files: { endings: ["tf", "hcl", "tofu"] },
  *read(file) {
    const blocks =
      /\b(?:provisioner\s{1,9}"(local-exec|remote-exec|shell-local|shell)"|data\s{1,9}"(external)"|(before_hook|after_hook)\s{1,9}"[^"\n]{1,100}")/gu;
    for (const match of file.text.matchAll(blocks)) {
      const name = match[1] ?? match[2] ?? match[3] ?? "";
      const commands = readBlock(file.text, match.index + match[0].length);
      if (commands.length > 0)
        yield makeSurface(file, { what: "provisioner", name, trigger: "manual", start: match.index, commands });
    }
  },
};

/** `command = "…"`, `command = <<EOT … EOT`, `program = ["…"]`, `execute = ["…"]` up to the end of the block. */
function readBlock(text: string, from: number): CommandDraft[] {
  const close = text.slice(from, from + 8000).search(/\n\s{0,40}\}/u);
  const block = text.slice(from, close < 0 ? from + 8000 : from + close);
  const line =
    /\b(?:command|inline|program|execute)\s{0,40}=\s{0,40}(?:"((?:[^"\\\n]|\\.){0,5000})"|\[([^\]]{0,5000})\]|<<[-~]?(\w{1,40})\r?\n)/u.exec(
      block,
    );
  if (line === null) return [];
  const start = from + line.index + line[0].length;
  const [, quoted, list, fence] = line;
  if (quoted !== undefined) return [{ text: quoted.replaceAll(/\\(["\\])/gu, "$1"), start: start - quoted.length - 1 }];
  if (list !== undefined) {
    const parts = Array.from(list.matchAll(/"((?:[^"\\\n]|\\.){0,2000})"/gu), (part) => part[1] ?? "");
    return [{ text: parts.join(" "), start: start - list.length - 1 }];
  }
  const rest = text.slice(start, start + 8000);
  const end = rest.search(new RegExp(`^\\s{0,40}${fence ?? ""}\\s{0,9}$`, "mu"));
  return [{ text: rest.slice(0, end < 0 ? rest.length : end), start }];
}

/** Plays and tasks of Ansible, each with the commands that it gives to a shell. Source: docs.ansible.com. */
export const ansible: DataReader = {
  tool: "ansible",
  kind: "data",
  format: "yaml",
  files: {
    names: [
      "playbook.yml",
      "playbook.yaml",
      "site.yml",
      "site.yaml",
      "local.yml",
      "local.yaml",
      "main.yml",
      "main.yaml",
      "setup.yml",
    ],
  },
  *read(file, root) {
    for (const play of itemsOf(root)) {
      if (play.kind !== "map") continue;
      const isLocal =
        /localhost|127\.0\.0\.1|^all$/u.test(writtenAt(play, "hosts") ?? "") ||
        writtenAt(play, "connection") === "local";
      const steps = ["tasks", "pre_tasks", "post_tasks", "handlers"].flatMap((key) => itemsAt(play, key));
      for (const task of [...steps, play]) yield* readPlayTask(file, task, isLocal);
    }
  },
};

function* readPlayTask(file: SurfaceFile, task: DataNode, isLocal: boolean): Generator<SurfaceFact> {
  const modules =
    /^(?:ansible\.(?:builtin|windows)\.)?(?:shell|command|raw|script|win_shell|win_command|expect|local_action)$/u;
  for (const { key, value } of entriesOf(task)) {
    if (!modules.test(key)) continue;
    const nodes = value.kind === "map" ? [...valuesAt(value, "cmd"), ...valuesAt(value, "argv")] : [value];
    const commands = lineOrList(nodes).map(({ text, start }) => ({
      text: text.replace(/^(?:shell|command)\s/u, ""),
      start,
    }));
    if (commands.length === 0) continue;
    const delegated = writtenAt(task, "delegate_to") === "localhost" || key === "local_action";
    const what = isLocal || delegated ? "local-task" : "remote-task";
    const { start, end } = task;
    yield makeSurface(file, { what, name: writtenAt(task, "name") ?? key, trigger: "manual", start, end, commands });
  }
}

/** `ansible.cfg`: folders from which Ansible loads programs. */
export const ansibleSettings: DataReader = {
  tool: "ansible",
  kind: "data",
  format: "python-ini",
  files: { names: ["ansible.cfg"] },
  *read(file, root) {
    for (const key of [
      "library",
      "action_plugins",
      "callback_plugins",
      "filter_plugins",
      "vars_plugins",
      "inventory",
      "vault_password_file",
    ])
      for (const { value, start } of textsAt(root, "defaults", key))
        yield makeSetting(file, { key: `defaults.${key}`, value, start });
  },
};

/** Serverless Framework: plugins of the project and commands around its own. Source: serverless.com. */
export const serverless: DataReader = {
  tool: "serverless",
  kind: "data",
  files: { names: ["serverless.yml", "serverless.yaml", "serverless.json"] },
  *read(file, root) {
    for (const { value, start } of [...textsAt(root, "plugins"), ...textsAt(root, "plugins", "modules")]) {
      const files = [
        findTarget(file, value) ?? findTarget(file, `${value}.js`) ?? findTarget(file, `${value}/index.js`),
      ];
      if (files[0] !== undefined)
        yield makeSurface(file, { what: "plugin", name: value, trigger: "manual", start, files });
    }
    for (const { key, keyStart, value } of entriesOf(lastAt(root, "custom", "scripts", "hooks"))) {
      const commands = itemsAt(value).flatMap((item) => lineOrList([item]));
      yield makeSurface(file, { what: "hook", name: key, trigger: "manual", start: keyStart, commands });
    }
  },
};

/** Processes of a Procfile. Source: devcenter.heroku.com, The Procfile. */
export const procfile: TextReader = {
  tool: "procfile",
  kind: "text",
  files: { names: ["procfile", "procfile.dev", "procfile.windows", "procfile.local"] },
  *read(file) {
    for (const { line, start } of splitLines(file.text)) {
      const match = /^([\w-]{1,60}):\s{0,20}(?=\S)/u.exec(line);
      if (match === null) continue;
      const commands = [{ text: line.slice(match[0].length), start: start + match[0].length }];
      yield makeSurface(file, { what: "process", name: match[1] ?? "", trigger: "start", start, commands });
    }
  },
};
