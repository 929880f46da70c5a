// Runs one of the project's TypeScript files on the Node the project is pinned to, after installing what is missing.
// Plain JavaScript for Node 18 or newer, so that it starts on whatever the machine has.
// Usage: node tools/run.mjs <file.ts> [arguments]

import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinned = readFileSync(join(root, ".node-version"), "utf8").trim();

/**
 * What glibc's malloc reads at the start of a program: without it, a server that was busy once holds some 70 MB for ever, since
 * threads keep a heap each and large blocks stay in them. Other systems take no notice. docs/operate.md gives services the same.
 */
const givesMemoryBack = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

const [file, ...rest] = process.argv.slice(2);
if (!file) fail("Name the file to run: node tools/run.mjs <file.ts> [arguments]", 64);

const node = findNode();
installDependencies();
runFile(node);

/** The Node to go on with: this one when it is the pinned major or newer, else one taken from the npm registry. */
function findNode() {
  if (major(process.version) >= major(pinned)) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const home = join(root, ".tools", `${name}-${pinned}`);
  const binary = join(home, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(binary)) return binary;
  say(`This machine has Node ${process.version}; Doorward needs ${pinned}. Fetching it once into .tools/ …`);
  const fresh = `${home}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, "package.json"), '{ "private": true }\n');
  const status = npm(["install", "--prefix", fresh, "--no-package-lock", `${name}@${pinned}`], fresh);
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    fail(
      `Could not fetch Node ${pinned} for ${platform}-${process.arch}. Install Node ${pinned} yourself, then try again.`,
      70,
    );
  }
  if (existsSync(home)) rmSync(fresh, { recursive: true, force: true });
  else renameSync(fresh, home);
  return binary;
}

/** Installs the locked dependencies when node_modules does not match the lockfile. Install scripts never run (.npmrc). */
function installDependencies() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".doorward-installed");
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isInstalled()) return;
  const lock = waitForTurn();
  if (!isInstalled()) {
    say("Installing dependencies …");
    if (npm(["ci"], root) !== 0)
      fail("The dependencies could not be installed. Check the connection to the npm registry, then try again.", 70);
    writeFileSync(stamp, wanted);
  }
  rmSync(lock, { force: true });
}

/** Two commands started at once would install over each other, so the second waits. A lock whose process is gone counts for nothing. */
function waitForTurn() {
  const lock = join(root, ".tools", "installing");
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return lock;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (!isHeld(lock)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Runs npm with this process's Node; returns its exit status. Its report goes to standard error, so that output stays clean. */
function npm(args, cwd) {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const script = process.env.npm_execpath;
  const [command, first] =
    script && /\.[cm]?js$/.test(script)
      ? [process.execPath, [script]]
      : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  const { status } = spawnSync(command, [...first, ...args, ...quiet], {
    cwd,
    stdio: ["ignore", 2, 2],
    shell: command.endsWith(".cmd"),
  });
  return status ?? 1;
}

/** Runs the file where the person stands (npm moves to the project's root and remembers where they were). */
function runFile(binary) {
  const env = {
    ...givesMemoryBack,
    ...process.env,
    PATH: `${dirname(binary)}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`,
  };
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const child = spawn(binary, [resolve(root, file), ...rest], { cwd, env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`Could not start ${binary}: ${error.message}`, 70));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 70)));
}

function major(version) {
  return Number(version.replace(/^v/, "").split(".")[0]);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text, status) {
  say(text);
  process.exit(status);
}
