import { entriesAt, entriesOf, itemsAt, lastAt, textsAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { findTarget, makeSetting, makeSurface } from "../facts.ts";
import { placeProgram } from "../program-text.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";
import { readStep } from "./workflow-commands.ts";

const tool = "github-actions";
const run = { trigger: "ci", automatic: true } as const;

/** Workflows: steps that run commands, actions of others, and the events that hand out secrets. */
export const githubWorkflow: DataReader = {
  tool,
  kind: "data",
  files: { endings: ["yml", "yaml"], under: [".github/workflows", ".gitea/workflows", ".forgejo/workflows"] },
  *read(file, root) {
    yield* readEvents(file, root);
    for (const { key, value } of entriesAt(root, "jobs")) {
      const shell = writtenAt(value, "defaults", "run", "shell") ?? writtenAt(root, "defaults", "run", "shell");
      for (const step of itemsAt(value, "steps")) yield* readWorkflowStep(file, key, step, shell);
      for (const uses of textsAt(value, "uses"))
        yield makeSetting(file, { key: "uses", value: uses.value, start: uses.start });
      for (const image of [...textsAt(value, "container"), ...textsAt(value, "container", "image")])
        yield makeSetting(file, { key: "container", value: image.value, start: image.start });
    }
  },
};

/** An action of the repository: a program, or steps like those of a workflow. */
export const githubAction: DataReader = {
  tool,
  kind: "data",
  files: { names: ["action.yml", "action.yaml"] },
  *read(file, root) {
    const name = writtenAt(root, "name") ?? "";
    for (const step of itemsAt(root, "runs", "steps")) yield* readWorkflowStep(file, name, step, undefined);
    for (const key of ["pre", "main", "post", "entrypoint", "pre-entrypoint", "post-entrypoint"])
      for (const { value, start } of textsAt(root, "runs", key))
        yield makeSurface(file, { what: "action", name: key, trigger: "ci", start, files: [findTarget(file, value)] });
  },
};

function* readWorkflowStep(
  file: SurfaceFile,
  job: string,
  step: DataNode,
  shell: string | undefined,
): Generator<SurfaceFact> {
  const name = writtenAt(step, "name") ?? writtenAt(step, "id") ?? job;
  for (const text of textsAt(step, "run")) {
    const { commands, programs } = readStep(file, text, writtenAt(step, "shell") ?? shell);
    yield makeSurface(file, { what: "step", name, ...run, start: text.start, commands, programs });
  }
  for (const uses of textsAt(step, "uses")) {
    yield makeSetting(file, { key: "uses", value: uses.value, start: uses.start });
    const [script] = textsAt(step, "with", "script");
    if (uses.value.startsWith("actions/github-script@") && script !== undefined) {
      const programs = [placeProgram(file, "javascript", script.value, script.start)];
      yield makeSurface(file, { what: "step", name, ...run, start: script.start, programs });
    }
  }
}

/** Events whose workflows run with the repository's secrets on somebody else's change. Source: docs.github.com, Events. */
function* readEvents(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  const on = lastAt(root, "on") ?? lastAt(root, "true");
  const named = [...textsAt(on), ...entriesOf(on).map(({ key, keyStart }) => ({ value: key, start: keyStart }))];
  for (const { value, start } of named)
    if (/^(?:pull_request_target|workflow_run|issue_comment|issues|repository_dispatch)$/u.test(value))
      yield makeSetting(file, { key: "on", value, start });
}
