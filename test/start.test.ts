import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { askServer, askServerForJson } from "../packages/cli/src/server/ask-server.ts";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";

interface Accepted {
  readonly links: { readonly self: string };
}

const folder = mkdtempSync(join(tmpdir(), "doorward-start-"));
const mail = "From: Kim <kim@mail.example>\r\nTo: help@company.example\r\nSubject: Hello\r\n\r\nWhen do you open?\r\n";

test("npm start serves, prints a set-up link, judges what a token hands in, and stops when told", async () => {
  const server = spawn(process.execPath, ["tools/start.ts", "--port", "0", "--data", folder], {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], npm_lifecycle_event: "start" },
  });
  const ended = new Promise<number | null>((resolve) => server.once("close", resolve));
  let errors = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  try {
    const told = await readUntil(server.stdout, "token create");
    const [, url = ""] = /^Doorward listens at (http:\/\/127\.0\.0\.1:\d+) /u.exec(told) ?? [];
    assert.match(told, /^ {2}Set up {3}http:\/\/localhost:\d+\/set-up#[\w-]{43}$/mu);
    assert.ok(told.includes(`npm run --silent doorward -- token create --role analyst --data ${folder}`), told);
    const nobody = { url, localKey: "" };
    const health = { status: "well", database: "well", jobs: "well" };
    assert.deepEqual(await askServerForJson(nobody, { method: "GET", path: "/health" }), health);
    const page = await readText(await askServer(nobody, { method: "GET", path: "/" }));
    assert.match(page, /<title>Doorward<\/title>/u);
    const made = await runCommand(["token", "create", "--role", "support", "--data", folder]);
    assert.equal(made.status, 0, made.errors);
    const program = { ...nobody, localKey: made.output.trim() };
    const body = { door: "support", kind: "message", base64: Buffer.from(mail).toString("base64") };
    const { links } = await askServerForJson<Accepted>(program, { method: "POST", path: "/api/v1/arrivals", body });
    const verdict = await readVerdict(() => askServerForJson(program, { method: "GET", path: links.self }));
    assert.deepEqual([verdict["state"], verdict["door"]], ["judged", "support"]);
    server.kill("SIGTERM");
    assert.equal(await ended, 0, errors);
    assert.ok(!errors.includes('"kind":"fault"'), errors);
  } finally {
    server.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});

async function readText(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += Buffer.from(piece).toString();
  return text;
}

async function readVerdict(ask: () => Promise<Record<string, unknown>>): Promise<Record<string, unknown>> {
  for (let turn = 0; turn < 400; turn += 1) {
    const answer = await ask();
    if (answer["state"] !== "waiting") return answer;
    await wait(100);
  }
  throw new Error("No verdict came.");
}

async function readUntil(stream: Readable, mark: string): Promise<string> {
  let text = "";
  for await (const piece of stream.iterator({ destroyOnReturn: false })) {
    text += String(piece);
    if (text.includes(mark) && text.endsWith("\n")) return text;
  }
  throw new Error(`It ended and had said: ${text}`);
}
