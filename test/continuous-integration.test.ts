import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parse } from "yaml";
import { makeArrival } from "../corpus/make-arrival.ts";
import { readCases } from "../corpus/read-cases.ts";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly env: Readonly<Record<string, string>>; readonly run: string }[];
  };
}

const root = join(import.meta.dirname, "..");
const markdown = readFileSync(join(root, "docs/continuous-integration.md"), "utf8");
const fences = Array.from(
  markdown.matchAll(/^```(\w+)(?: (.+))?\n([^]*?)^```$/gmu),
  ([, language = "", note = "", text = ""]) => ({ language, note, text }),
);
const hasShell = spawnSync("sh", ["-c", "git --version"]).status === 0 && process.platform !== "win32";
const cases = readCases(join(root, "corpus/interview"));

describe("docs/continuous-integration.md", () => {
  for (const { note, text } of fences.filter(({ language }) => language === "yaml"))
    it(`${note} is YAML that says something`, () => assert.equal(typeof parse(text), "object"));
  it("shows the action as it is", () => {
    assert.equal(findFence("action.yml"), readFileSync(join(root, "action.yml"), "utf8"));
  });
  it("gives the workflow only inputs that the action has", () => {
    const { inputs } = parse(findFence("action.yml")) as Action;
    const workflow = parse(findFence(".github/workflows/doorward.yml")) as {
      jobs: { judge: { steps: { uses: string; with?: object }[] } };
    };
    const step = workflow.jobs.judge.steps.find(({ uses }) => uses.includes("/doorward@"));
    assert.deepEqual(
      Object.keys(step?.with ?? {}).filter((name) => !(name in inputs)),
      [],
    );
  });
});

describe("the commands of docs/continuous-integration.md", { skip: hasShell ? false : "needs a shell and Git" }, () => {
  let folder = "";
  let bad = "";
  let good = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "doorward-builds-"));
    bad = makeCase("postinstall-downloads");
    good = makeCase("postinstall-downloads (twin)");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("judge: fails on what takes over the machine, and passes its twin", () => {
    assert.equal(run(findFence("judge"), bad).status, 1, "`[` says no");
    assert.equal(run(findFence("judge"), good).status, 0);
  });

  it("the action fails on stop, passes on clear, and leaves a log each time", () => {
    for (const [cwd, status, said] of [
      [bad, 2, "Doorward: stop"],
      [good, 0, "Doorward: clear"],
    ] as const) {
      const result = runAction(cwd);
      assert.equal(result.status, status, result.stderr);
      assert.match(result.stdout, new RegExp(said, "u"));
      const log = JSON.parse(readFileSync(join(cwd, "doorward.sarif"), "utf8")) as { runs: { results: unknown[] }[] };
      assert.equal(log.runs[0]?.results.length === 0, status === 0);
      rmSync(join(cwd, "doorward.sarif"));
    }
  });

  it("the job of GitLab runs from its clone", () => {
    const { doorward: job } = parse(findFence(".gitlab-ci.yml")) as {
      doorward: { script: string[]; allow_failure: { exit_codes: number } };
    };
    assert.equal(job.allow_failure.exit_codes, 1);
    assert.deepEqual(
      job.script.slice(0, 2).map((line) => line.split(" ")[0]),
      ["git", "git"],
    );
    assert.equal(run((job.script[2] ?? "").replace("/tmp/doorward", root), bad).status, 2);
  });

  it("the hook refuses a commit on stop and lets a clear one pass, by what is staged", () => {
    const repository = join(folder, "project");
    mkdirSync(join(repository, "tools"), { recursive: true });
    writeFileSync(join(repository, "tools/judge-staged.sh"), findFence("tools/judge-staged.sh"));
    writeFileSync(join(repository, "index.js"), "export const a = 1;\n");
    const script = `git init -q && git config doorward.home '${root}' && git config user.name Ann &&
      git config user.email ann@work.example && mkdir -p .git/hooks && ${findFence("hook").trim().replace("\n", " && ")} &&
      git add . && git commit -q -m one`;
    const first = run(script, repository);
    assert.equal(first.status, 0, first.stderr);
    cpSync(bad, repository, { recursive: true });
    assert.equal(run("git commit -q --allow-empty -m two", repository).status, 0, "not staged, so not judged");
    const refused = run("git add . && git commit -q -m three", repository);
    assert.notEqual(refused.status, 0);
    assert.match(`${refused.stdout}${refused.stderr}`, /STOP/u);
  });

  it("pre-commit starts the same script", () => {
    const { repos } = parse(findFence(".pre-commit-config.yaml")) as { repos: { hooks: { entry: string }[] }[] };
    const script = repos[0]?.hooks[0]?.entry.split(" ")[1] ?? "";
    assert.notEqual(findFence(script), "");
  });

  it("a baseline is refused without reasons, and accepts with them until its day", () => {
    const written = run(findFence("writes-baseline"), bad);
    assert.equal(written.status, 2, written.stderr);
    const path = join(bad, "doorward-baseline.json");
    assert.equal(run(findFence("reads-baseline"), bad).status, 64);
    const fill = (until: string) => {
      const { accepted } = JSON.parse(readFileSync(path, "utf8")) as { accepted: object[] };
      writeFileSync(
        path,
        JSON.stringify({ accepted: accepted.map((row) => ({ ...row, reason: "Looked at.", until })) }),
      );
    };
    fill("9999-12-31");
    const accepted = run(findFence("reads-baseline"), bad);
    assert.equal(accepted.status, 0, accepted.stdout);
    assert.match(accepted.stdout, /Looked at\. \(until 9999-12-31\)/u);
    fill("2000-01-01");
    assert.equal(run(findFence("reads-baseline"), bad).status, 2);
    rmSync(path);
  });

  it("shows a baseline of the fields that are written", () => {
    const shown = JSON.parse(findFence("doorward-baseline.json")) as { accepted: object[] };
    assert.deepEqual(Object.keys(shown.accepted[0] ?? {}), ["rule", "path", "excerpt", "reason", "until"]);
  });

  function makeCase(name: string): string {
    const given = cases.find((each) => each.name === name);
    assert.ok(given, name);
    const place = mkdtempSync(join(folder, "case-"));
    return makeArrival(given, place);
  }

  function runAction(cwd: string) {
    const action = parse(findFence("action.yml")) as Action;
    const [step] = action.runs.steps;
    assert.ok(step);
    const given = Object.entries(step.env).map(([name, value]) => [
      name,
      value.replaceAll(
        /\$\{\{ inputs\.([\w-]+) \}\}/gu,
        (_whole, input: string) => action.inputs[input]?.default ?? "?",
      ),
    ]);
    const places = { GITHUB_ACTION_PATH: root, RUNNER_TEMP: folder };
    return run(step.run, cwd, { ...Object.fromEntries(given), ...places }, "bash");
  }
});

function findFence(note: string): string {
  return fences.find((fence) => fence.note === note)?.text ?? "";
}

/** Runs a script as a build does, with the Node that runs this test. */
function run(script: string, cwd: string, variables: Record<string, string> = {}, shell = "sh") {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_TEST|CI$|GIT_)/iu.test(name));
  const path = [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);
  const env = { ...Object.fromEntries(kept), PATH: path, DOORWARD: root, ...variables };
  return spawnSync(shell, ["-e", "-c", script], { cwd, env, encoding: "utf8" });
}
