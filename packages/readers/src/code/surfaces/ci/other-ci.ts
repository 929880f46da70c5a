import { commandOf, lineOrList, nameShell } from "../commands.ts";
import { entriesOf, itemsAt, textsAt, valuesAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { findCallTexts } from "../documents/call-texts.ts";
import { makeFileSurface, makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import type { DataReader, NameReader, SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";

const run = { trigger: "ci", automatic: true } as const;

/** Jobs of GitLab. Source: docs.gitlab.com, CI/CD YAML syntax. */
export const gitlab: DataReader = {
  tool: "gitlab-ci",
  kind: "data",
  files: { names: [".gitlab-ci.yml", ".gitlab-ci.yaml"] },
  *read(file, root) {
    const top: DataNode = { kind: "map", entries: [{ key: "pipeline", keyStart: 0, value: root }], start: 0, end: 0 };
    for (const { key, keyStart, value } of [...entriesOf(root), ...entriesOf(top)]) {
      const commands = ["before_script", "script", "after_script"].flatMap((part) =>
        flattenLines(valuesAt(value, part)),
      );
      if (commands.length > 0) yield makeSurface(file, { what: "job", name: key, ...run, start: keyStart, commands });
    }
    for (const include of itemsAt(root, "include"))
      for (const { value, start } of include.kind === "text" ? [include] : textsAt(include, "remote"))
        yield makeSetting(file, { key: "include", value, start });
  },
};

/** Steps at any depth of a pipeline that names them with keys of their own. */
interface PipelineRow {
  readonly tool: string;
  readonly files: DataReader["files"];
  /** Keys whose texts are command lines for a shell. */
  readonly keys: readonly string[];
  /** Keys whose value is told as a setting: what a pipeline takes from others. */
  readonly settings?: readonly string[];
}

/** Source: the pipeline reference of each service. */
const rows: readonly PipelineRow[] = [
  {
    tool: "azure-pipelines",
    files: { names: ["azure-pipelines.yml", "azure-pipelines.yaml", ".azure-pipelines.yml"] },
    keys: ["script", "bash", "powershell", "pwsh"],
    settings: ["task", "template"],
  },
  {
    tool: "circleci",
    files: { names: ["config.yml", "config.yaml"], under: [".circleci"] },
    keys: ["run", "command"],
    settings: ["image"],
  },
  {
    tool: "travis",
    files: { names: [".travis.yml"] },
    keys: [
      "before_install",
      "install",
      "before_script",
      "script",
      "after_success",
      "after_failure",
      "after_script",
      "before_deploy",
      "deploy",
    ],
  },
  {
    tool: "bitbucket-pipelines",
    files: { names: ["bitbucket-pipelines.yml"] },
    keys: ["script", "after-script"],
    settings: ["pipe", "image"],
  },
  {
    tool: "appveyor",
    files: { names: ["appveyor.yml", ".appveyor.yml"] },
    keys: [
      "ps",
      "cmd",
      "sh",
      "pwsh",
      "init",
      "install",
      "build_script",
      "test_script",
      "before_build",
      "after_build",
      "on_success",
      "on_finish",
    ],
  },
  {
    tool: "buildkite",
    files: { names: ["pipeline.yml", "pipeline.yaml"], under: [".buildkite"] },
    keys: ["command", "commands"],
    settings: ["plugins"],
  },
  {
    tool: "drone",
    files: { names: [".drone.yml", ".woodpecker.yml", ".woodpecker.yaml"] },
    keys: ["commands"],
    settings: ["image"],
  },
  {
    tool: "cirrus",
    files: { names: [".cirrus.yml"] },
    keys: ["script", "main_script", "test_script", "install_script", "build_script", "setup_script"],
  },
  { tool: "semaphore", files: { names: ["semaphore.yml"], under: [".semaphore"] }, keys: ["commands"] },
  {
    tool: "codebuild",
    files: { names: ["buildspec.yml", "buildspec.yaml", "appspec.yml"] },
    keys: ["commands", "location"],
  },
  {
    tool: "cloudbuild",
    files: { names: ["cloudbuild.yaml", "cloudbuild.yml", "cloudbuild.json"] },
    keys: ["script", "args"],
    settings: ["name"],
  },
  {
    tool: "readthedocs",
    files: { names: [".readthedocs.yml", ".readthedocs.yaml"] },
    keys: [
      "commands",
      "pre_build",
      "post_build",
      "post_checkout",
      "pre_install",
      "post_install",
      "post_create_environment",
    ],
  },
];

/** One reader for each of these services. */
export const pipelineReaders: readonly DataReader[] = rows.map(({ tool, files, keys, settings = [] }) => ({
  tool,
  kind: "data",
  files,
  read: (file, root) => readPipeline(file, root, { keys: new Set(keys), settings: new Set(settings) }, ""),
}));

/** A Jenkinsfile: the lines its steps give to a shell. The program itself is Groovy. */
export const jenkinsfile: TextReader = {
  tool: "jenkins",
  kind: "text",
  files: { names: ["jenkinsfile"], endings: ["jenkinsfile"] },
  *read(file) {
    for (const { name, value, start } of findCallTexts(file.text, [
      "sh",
      "bat",
      "powershell",
      "pwsh",
      "evaluate",
      "load",
    ])) {
      const shell = name === "bat" ? "batch" : nameShell(name);
      const commands = [{ text: value, start, ...(shell === undefined ? {} : { shell }) }];
      yield makeSurface(file, { what: "step", name, ...run, start, commands });
    }
  },
};

/** A pipeline that is a program of its own. */
export const pipelineProgram: NameReader = {
  tool: "ci",
  kind: "name",
  files: { names: [".space.kts", "settings.kts"], under: ["", ".teamcity"] },
  read: (file) => [makeFileSurface(file, { what: "config-program", name: file.name, ...run })],
};

interface PipelineKeys {
  readonly keys: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
}

function* readPipeline(file: SurfaceFile, node: DataNode, wanted: PipelineKeys, name: string): Generator<SurfaceFact> {
  if (node.kind === "list") for (const item of node.items) yield* readPipeline(file, item, wanted, name);
  const own = writtenAt(node, "name") ?? writtenAt(node, "displayName") ?? writtenAt(node, "label") ?? name;
  for (const { key, keyStart, value } of entriesOf(node)) {
    const commands = wanted.keys.has(key) ? flattenLines([value], key) : [];
    if (commands.length > 0)
      yield makeSurface(file, { what: "step", name: own === "" ? key : own, ...run, start: keyStart, commands });
    if (wanted.settings.has(key))
      for (const text of textsAt(value)) yield makeSetting(file, { key, value: text.value, start: text.start });
    if (value.kind !== "text") yield* readPipeline(file, value, wanted, own === "" ? key : own);
  }
}

/** A text, or lists of texts inside lists, each as a command line; lines of one script are joined to one command. */
function flattenLines(nodes: readonly DataNode[], key = ""): CommandDraft[] {
  const shell = nameShell(key === "ps" ? "powershell" : key);
  const extra = shell === undefined ? {} : { shell };
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [commandOf(node, extra)];
    if (node.kind !== "list") return [];
    const lines = node.items.flatMap((item) =>
      item.kind === "list" ? flattenLines([item], key) : lineOrList([item], extra),
    );
    const [first] = lines;
    return first === undefined ? [] : [{ ...first, text: lines.map(({ text }) => text).join("\n") }];
  });
}
