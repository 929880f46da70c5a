import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import type { Answer } from "../contract/route.ts";
import { chooseEncoding, type Encoding } from "./choose-encoding.ts";
import { consolePolicy } from "./console-policy.ts";

/** The console as it was built, held in memory. It holds nothing of anybody, so anyone may have it. */
export interface Console {
  /** What stands at an address; undefined where that is no business of the console. */
  readonly answer: (request: Request) => Answer | undefined;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};
const suffixes: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz" };
/** What does not change under its name, since its name holds its hash. */
const lasting = "public, max-age=31536000, immutable";

/** Reads the folder that the build wrote. Throws a Problem when there is no console in it. */
export function openConsole(folder: string): Console {
  if (!existsSync(join(folder, "index.html")))
    throw new Problem("input-not-found", `There is no console in ${folder}. Make it with \`npm run build:console\`.`);
  const names = globSync("{index.html*,assets/*}", { cwd: folder }).map((name) => name.replaceAll("\\", "/"));
  const files = new Map(names.map((name) => [`/${name}`, readFileSync(join(folder, name))]));
  return {
    answer({ method, url, headers }) {
      if (method !== "GET" && method !== "HEAD") return undefined;
      const { pathname } = new URL(url);
      const name = files.has(pathname) ? pathname : isScreen(pathname) ? "/index.html" : undefined;
      return name === undefined ? undefined : answerFile(files, name, headers.get("accept-encoding") ?? "");
    },
  };
}

/** Every address that is no file and not the API's is a screen, which the console itself finds or does not. */
function isScreen(path: string): boolean {
  return !/^\/(?:api|assets)(?:\/|$)/u.test(path) && !path.slice(path.lastIndexOf("/")).includes(".");
}

function answerFile(files: ReadonlyMap<string, Uint8Array>, name: string, accepted: string): Answer {
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const ready = (["br", "gzip"] as const).filter((encoding) => files.has(name + suffixes[encoding]));
  const encoding = chooseEncoding(accepted, ready);
  return {
    status: 200,
    headers: {
      "content-type": type,
      "cache-control": name.startsWith("/assets/") ? lasting : "no-store",
      vary: "accept-encoding",
      ...(name === "/index.html" ? { "content-security-policy": consolePolicy } : {}),
      ...(encoding === undefined ? {} : { "content-encoding": encoding }),
    },
    body: files.get(encoding === undefined ? name : name + suffixes[encoding]),
  };
}
