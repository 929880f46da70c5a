import { Agent, request, type IncomingMessage } from "node:http";
import { join } from "node:path";
import process from "node:process";
import { spawnSync } from "node:child_process";
import type { Place } from "./places.ts";

/** A server and the token with which it is asked. */
export interface Asked {
  readonly url: string;
  readonly token: string;
}

/** Makes a token of an administrator, while the server runs. */
export function makeToken({ folder, environment }: Place): string {
  const program = join(import.meta.dirname, "../../packages/cli/src/main.ts");
  const words = [program, "token", "create", "--role", "admin", "--data", folder];
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  const token = stdout.trim();
  if (token === "") throw new Error(`No token could be made: ${stderr}`);
  return token;
}

/** What is at an address, and how long it took until all of it was read, in milliseconds. */
export async function ask(asked: Asked, path: string): Promise<{ readonly body: unknown; readonly ms: number }> {
  const begun = performance.now();
  const { status, text } = await get(`${asked.url}${path}`, { authorization: `Bearer ${asked.token}` });
  const ms = performance.now() - begun;
  if (status !== 200) throw new Error(`${path} was answered with ${status}: ${text.slice(0, 300)}`);
  return { body: JSON.parse(text), ms };
}

const agent = new Agent({ keepAlive: true });

/** Asks for an address over a connection that stays open. */
export async function get(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request(address, { agent, headers }, resolve).on("error", reject).end();
  const answer = await promise;
  const parts: Buffer[] = [];
  for await (const part of answer as AsyncIterable<Buffer>) parts.push(part);
  return { status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") };
}
