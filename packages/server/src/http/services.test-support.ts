import assert from "node:assert/strict";
import { makeKeyring, openDatabase, readKeyring } from "@doorward/store";
import { after, before } from "node:test";
import { openAccess } from "../access/access.ts";
import type { Actor, Role, Scope } from "../access/roles.ts";
import type { Authenticate, Route } from "../contract/route.ts";
import { routes } from "../contract/routes.ts";
import { problem } from "../contract/schemas/problem.ts";
import type { Services } from "../services.ts";
import { makeApp, type App } from "./app.ts";
import { openFollowers } from "./followers.ts";
import { usualLimits, type Limits } from "./limits.ts";
import type { Log } from "./log.ts";
import { makeMetrics } from "./metrics.ts";

/** The app over an embedded database, with people who are whoever they say. */
export interface TestApp {
  readonly app: App;
  readonly services: Services;
  readonly logged: Parameters<Log>[0][];
  /** The arrivals that were sent to be judged. */
  readonly queued: string[];
  /** Asks as somebody of a role. */
  readonly ask: (role: Role | undefined, path: string, init?: RequestInit) => Promise<Response>;
}

/** Opens an app before the tests of a file and closes it after them. */
export function useApp(options: { limits?: Partial<Limits>; routes?: readonly Route[] } = {}): () => TestApp {
  let opened: TestApp | undefined;
  const stop = new AbortController();
  before(async () => {
    opened = await openApp(options, stop.signal);
  });
  after(async () => {
    stop.abort();
    await opened?.services.followers.close();
    await opened?.services.database.close();
  });
  return () => {
    if (opened === undefined) throw new Error("The app is opened before the tests and not before that.");
    return opened;
  };
}

async function openApp(options: Parameters<typeof useApp>[0] & {}, stopping: AbortSignal): Promise<TestApp> {
  const database = await openDatabase({ place: "memory", keys: readKeyring(makeKeyring(), "test") });
  const logged: TestApp["logged"] = [];
  const queued: string[] = [];
  const followers = await openFollowers(database, options.limits?.mostFollowers ?? usualLimits.mostFollowers);
  const services: Services = {
    database,
    now: () => new Date(),
    jobs: {
      send: async (_handle, _kind, about) => void queued.push(about.arrivalId),
      listDeadLetters: async () => [],
      replayDeadLetter: async () => undefined,
    },
    followers,
    publicUrl: new URL("http://localhost:8080"),
    localKey: undefined,
    access: openAccess(),
    limits: { ...usualLimits, ...options.limits },
    log: (entry) => logged.push(entry),
    metrics: makeMetrics(),
    stopping,
  };
  const app = makeApp({ routes: options.routes ?? routes, services, authenticate: believe });
  return {
    app,
    services,
    logged,
    queued,
    async ask(role, path, init = {}) {
      const headers = new Headers(init.headers);
      if (role !== undefined) headers.set("x-test-role", role);
      const answer = await app.request(path, { ...init, headers });
      await checkAnswer(options.routes ?? routes, { path, method: init.method ?? "GET" }, answer);
      return answer;
    },
  };
}

/** Every JSON answer has the shape that the contract says, whoever asked for it. */
async function checkAnswer(
  known: readonly Route[],
  { path, method }: { readonly path: string; readonly method: string },
  answer: Response,
): Promise<void> {
  const type = answer.headers.get("content-type") ?? "";
  if (type === "application/problem+json") return problem.strict().parse(await answer.clone().json()) && undefined;
  if (type !== "application/json") return;
  const [where = ""] = path.split("?");
  const matches = ({ path: pattern }: Route) =>
    new RegExp(`^${pattern.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u").test(where);
  const fitting = known.filter((route) => route.method === method.toLowerCase() && matches(route));
  const route = fitting.find((one) => one.path === where) ?? fitting[0];
  const shape = route?.answers[answer.status]?.body;
  if (shape === undefined || typeof shape === "string")
    throw new Error(`${method} ${where} answered ${String(answer.status)} with JSON, which the contract does not say.`);
  const body: unknown = await answer.clone().json();
  const read: unknown = shape.parse(body);
  // What the schema does not know is left out of what it read.
  assert.deepEqual(body, read, `${method} ${where} answers with more than the contract says`);
}

/** Takes everybody for who he says he is: a user of the role in `X-Test-Role`, or a token where scopes are named. */
export const believe: Authenticate = async ({ headers }) => {
  const role = headers.get("x-test-role");
  if (role === null) return undefined;
  const scopes = headers.get("x-test-scopes");
  const actor: Actor = {
    kind: scopes === null ? "user" : "token",
    id: `user:0198c0de-0000-7000-8000-00000000000${role.length}`,
    name: role,
    role: role as Role,
    scopes: scopes === null || scopes === "all" ? null : (scopes.split(" ") as Scope[]),
  };
  return actor;
};
