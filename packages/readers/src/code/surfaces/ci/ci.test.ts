import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatPlace } from "@doorward/core";
import { readFiles, surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

const workflow = (text: string) => ({ ".github/workflows/ci.yml": text });

describe("workflows of GitHub", () => {
  it("reads steps in the shell they name, with the place of their first line", () => {
    const files = workflow(
      "on: [push]\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n      - name: Set up\n        run: |\n          npm ci\n          npm test\n      - run: Write-Host 1\n        shell: pwsh\n      - run: print(1)\n        shell: python\n",
    );
    assert.deepEqual(
      surfacesOf("github-actions", files).map(({ name, commands }) =>
        [name].concat(commands.map(({ text, shell, at }) => `${shell} ${text} ${formatPlace(at)}`)),
      ),
      [
        ["Set up", "posix npm ci\nnpm test\n .github/workflows/ci.yml:8:11"],
        ["a", "powershell Write-Host 1 .github/workflows/ci.yml:10:14"],
        ["a"],
      ],
    );
    assert.deepEqual(
      readFiles(files).programs.map(({ language, code }) => [language, code]),
      [["python", "print(1)"]],
    );
    assert.deepEqual(tellSettings("github-actions", files), ["uses = actions/checkout@v5"]);
  });

  it("reads scripts handed to the GitHub client, and events that hand out secrets", () => {
    const files = workflow(
      "on:\n  pull_request_target:\n    types: [opened]\njobs:\n  a:\n    steps:\n      - uses: actions/github-script@v8\n        with:\n          script: |\n            const x = 1;\n",
    );
    assert.deepEqual(tellSettings("github-actions", files), [
      "on = pull_request_target",
      "uses = actions/github-script@v8",
    ]);
    const [program] = readFiles(files).programs;
    assert.equal(program?.code, "const x = 1;\n");
    assert.equal(program?.lines[0]?.line, 10);
  });

  it("reads an action's own program", () => {
    assert.deepEqual(
      tellSurfaces("github-actions", {
        "action.yml": "name: a\nruns:\n  using: node24\n  main: dist/index.js\n",
        "dist/index.js": "",
      }),
      ['ci action "main" dist/index.js'],
    );
  });
});

describe("other services", () => {
  it("reads jobs of GitLab, with what they include", () => {
    const text =
      "include:\n  - remote: https://a.example/ci.yml\n.base: &base\n  before_script:\n    - export A=1\nbuild:\n  <<: *base\n  script:\n    - npm ci\n    - npm test\n";
    assert.deepEqual(tellSurfaces("gitlab-ci", { ".gitlab-ci.yml": text }), [
      'ci! job ".base" export A=1',
      'ci! job "build" export A=1 ; npm ci\nnpm test',
    ]);
    assert.deepEqual(tellSettings("gitlab-ci", { ".gitlab-ci.yml": text }), ["include = https://a.example/ci.yml"]);
  });

  it("reads steps of pipelines at any depth", () => {
    assert.deepEqual(
      tellSurfaces("azure-pipelines", {
        "azure-pipelines.yml":
          "stages:\n- jobs:\n  - job: a\n    steps:\n    - pwsh: Write-Host 1\n      displayName: Say\n",
      }),
      ['ci! step "Say" Write-Host 1'],
    );
    assert.deepEqual(
      tellSurfaces("circleci", {
        ".circleci/config.yml":
          "jobs:\n  a:\n    steps:\n      - checkout\n      - run: npm ci\n      - run:\n          name: t\n          command: npm test\n",
      }),
      ['ci! step "run" npm ci', 'ci! step "t" npm test'].map((line) => line.replace('step "run"', 'step "jobs"')),
    );
    assert.deepEqual(tellSurfaces("travis", { ".travis.yml": "language: node_js\nscript:\n  - npm test\n" }), [
      'ci! step "script" npm test',
    ]);
  });

  it("reads lines that a Jenkinsfile gives to a shell", () => {
    const text =
      "pipeline {\n  stages { stage('a') { steps {\n    sh 'npm ci'\n    sh \"\"\"\n      npm test\n    \"\"\"\n    // sh 'no'\n    bat(script: 'x.bat')\n  } } }\n}\n";
    assert.deepEqual(
      surfacesOf("jenkins", { Jenkinsfile: text }).map(({ commands }) =>
        commands.map(({ text: line, shell }) => `${shell}: ${line.trim()}`).join(),
      ),
      ["posix: npm ci", "posix: npm test", "batch: x.bat"],
    );
  });
});
