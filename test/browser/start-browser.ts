import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { inflate } from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const root = join(import.meta.dirname, "../..");
const carried = join(root, "node_modules/@sparticuz/chromium");
const patience = 60_000;

/** How a browser is started. */
interface Start {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

/**
 * Starts a real Chromium: one that this machine has, else the one that came with the development packages, which needs
 * neither root nor libraries of the system. Throws with what each of them said when none can be started.
 */
export async function startBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const find of [findInstalled, unpackCarried, unpackCarriedWithLibraries]) {
    try {
      const start = await find();
      if (start !== undefined) return await chromium.launch({ ...start, args: flags, timeout: patience });
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No browser could be started.\n${failures.join("\n")}`);
}

/** Containers have no user namespaces and little shared memory; the page is our own, so no sandbox is missed. */
const flags = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage"];

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome.exe", "msedge.exe"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

function findInstalled(): Start | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(existsSync);
  return found === undefined ? undefined : { executablePath: found };
}

async function unpackCarried(): Promise<Start> {
  return { executablePath: join(await unpack(), "chromium") };
}

async function unpackCarriedWithLibraries(): Promise<Start> {
  const folder = await unpack();
  const libraries = [join(folder, "al2023/lib"), ...(process.env["LD_LIBRARY_PATH"] ?? "").split(delimiter)];
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return {
    executablePath: join(folder, "chromium"),
    env: { ...env, LD_LIBRARY_PATH: libraries.filter((each) => each !== "").join(delimiter) },
  };
}

/** Unpacks it once for each version. Another test that does the same at the same time is no trouble. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(carried, "package.json"), "utf8")) as { version: string };
  const cache = join(root, "node_modules/.cache");
  const folder = join(cache, `doorward-chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(`${folder}.`);
  const before = process.env["TMPDIR"];
  // The package unpacks into the temporary folder and nowhere else.
  process.env["TMPDIR"] = fresh;
  try {
    for (const name of ["chromium.br", "fonts.tar.br", "al2023.tar.br"]) await inflate(join(carried, "bin", name));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
  return folder;
}
