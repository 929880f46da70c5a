import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { JudgeAnswer, JudgeRequest } from "./protocol.ts";

// A judge that does what the name of the arrival asks for.
const acts: Readonly<Record<string, (request: JudgeRequest) => void>> = {
  crash: () => process.exit(3),
  hang: () => {
    // A child beside it, as a reader is, which must not stay.
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    const { content } = childFile;
    writeFileSync(content, String(child.pid ?? 0));
    for (;;) Math.random();
  },
  memory: () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, Math.random));
  },
  silent: () => undefined,
};
const childFile = { content: join(process.env["TMPDIR"] ?? ".", "..", "child-of-judge") };

process.on("message", (request: JudgeRequest) => {
  const act = acts[request.name.split(".")[0] ?? ""];
  if (act === undefined) process.send?.(answer(request));
  else act(request);
});
process.on("disconnect", () => process.exit());

function answer({ door, kind, name, content }: JudgeRequest): JudgeAnswer {
  if (name.startsWith("problem")) return { kind: "problem", code: "input-not-readable", message: "It is no archive." };
  const text = content.kind === "text" ? content.text : readFileSync(content.path, "utf8");
  const verdict = {
    door,
    arrival: { kind, name },
    verdict: "clear" as const,
    because: `${text} by ${String(process.pid)}`,
    chain: [],
    next: [],
    findings: [],
    accepted: [],
    unjudged: [],
    partly: [],
    observables: [],
    rules: "test",
    tookMs: 0,
  };
  return { kind: "judged", verdict, facts: JSON.stringify({ text }) };
}
