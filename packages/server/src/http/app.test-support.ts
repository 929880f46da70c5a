import assert from "node:assert/strict";
import { after, before } from "node:test";
import { roles, type Actor, type Role, type Scope } from "../access/roles.ts";
import type { Authenticate, Route } from "../contract/route.ts";
import { routes } from "../contract/routes.ts";
import { problem } from "../contract/schemas/problem.ts";
import { openServices, testNetwork, type TestServices } from "../services.test-support.ts";
import type { Network } from "../network/network.ts";
import { makeApp, type App } from "./app.ts";
import { usualLimits, type Limits } from "./limits.ts";

/** The app over an embedded database, with people who are whoever they say. */
export interface TestApp extends Omit<TestServices, "close"> {
  readonly app: App;
  /** Asks as somebody of a role. */
  readonly ask: (role: Role | undefined, path: string, init?: RequestInit) => Promise<Response>;
}

interface AppOptions {
  readonly limits?: Partial<Limits>;
  readonly routes?: readonly Route[];
  /** Opens the queue too. */
  readonly hasQueue?: boolean;
  readonly now?: () => Date;
  /** What vendors answer; nobody is asked otherwise. */
  readonly fetch?: Network["fetch"];
  /** Puts in what the tests work with. */
  readonly fill?: (app: TestApp) => Promise<void>;
}

/** Opens an app before the tests of a file and closes it after them. */
export function useApp(options: AppOptions = {}): () => TestApp {
  let opened: (TestApp & Pick<TestServices, "close">) | undefined;
  before(async () => {
    opened = await openApp(options);
    await options.fill?.(opened);
  });
  after(async () => await opened?.close());
  return () => {
    if (opened === undefined) throw new Error("The app is opened before the tests and not before that.");
    return opened;
  };
}

async function openApp({
  limits,
  routes: known = routes,
  fill: _fill,
  fetch,
  ...options
}: AppOptions): Promise<TestApp & Pick<TestServices, "close">> {
  const opened = await openServices({
    ...options,
    limits: { ...usualLimits, ...limits },
    ...(fetch === undefined ? {} : { network: { ...testNetwork, fetch } }),
  });
  const app = makeApp({ routes: known, services: opened.services, authenticate: believe });
  return {
    ...opened,
    app,
    async ask(role, path, init = {}) {
      const headers = new Headers(init.headers);
      if (role !== undefined) headers.set("x-test-role", role);
      const answer = await app.request(path, { ...init, headers });
      await checkAnswer(known, { path, method: init.method ?? "GET" }, answer);
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

/** Takes everybody for who he says he is: a user of the role in `X-Test-Role`, or a token where scopes or its id are named. */
export const believe: Authenticate = async ({ headers }) => {
  const role = headers.get("x-test-role");
  if (role === null) return undefined;
  const scopes = headers.get("x-test-scopes");
  const token = headers.get("x-test-token");
  const actor: Actor = {
    kind: scopes === null && token === null ? "user" : "token",
    id: token ?? `user:0198c0de-0000-7000-8000-00000000000${String(roles.indexOf(role as Role) + 1)}`,
    name: role,
    role: role as Role,
    scopes: scopes === null || scopes === "all" ? null : (scopes.split(" ") as Scope[]),
  };
  return actor;
};
