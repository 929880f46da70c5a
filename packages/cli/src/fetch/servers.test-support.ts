import { execFileSync, spawn } from "node:child_process";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Lends a folder to a test and takes it away afterwards. */
export async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "doorward-fetch-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a server on loopback while a test lasts. As a proxy, it answers for every host itself. */
export async function withServer<T>(listener: RequestListener, run: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  server.on("connect", (_, socket) => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    server.emit("connection", socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const port = (server.address() as { port: number }).port;
  try {
    return await run(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Why tests that need the system's Git are skipped; false when it is there with its server. */
export const skipWithoutGit: string | false = hasGitServer() ? false : "there is no git with a server on this machine";

/** A listener that serves the repositories below a folder with Git's own server, as hosts do. */
export function serveRepositories(folder: string): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const backend = spawn("git", ["-c", "uploadpack.allowAnySHA1InWant=true", "http-backend"], {
      env: {
        PATH: process.env["PATH"] ?? "",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: "1",
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method ?? "GET",
        CONTENT_TYPE: request.headers["content-type"] ?? "",
        HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
        GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      },
    });
    request.pipe(backend.stdin);
    passAnswer(backend.stdout, response);
  };
}

/** Turns the headers and body of a CGI program into an answer. */
function passAnswer(output: NodeJS.ReadableStream, response: ServerResponse): void {
  const parts: Buffer[] = [];
  output.on("data", (part: Buffer) => parts.push(part));
  output.on("end", () => {
    const whole = Buffer.concat(parts);
    const end = whole.indexOf("\r\n\r\n");
    const headers = whole
      .toString("latin1", 0, Math.max(0, end))
      .split("\r\n")
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()] as const);
    const status = headers.find(([name]) => name === "Status")?.[1];
    response.statusCode = Number.parseInt(status ?? "200", 10);
    for (const [name, value] of headers) if (name !== "" && name !== "Status") response.setHeader(name, value);
    response.end(whole.subarray(end + 4));
  });
}

function hasGitServer(): boolean {
  try {
    execFileSync("git", ["http-backend"], { stdio: "ignore", env: { ...process.env, REQUEST_METHOD: "GET" } });
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== "ENOENT";
  }
}
