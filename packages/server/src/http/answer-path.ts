import { Problem } from "@doorward/core";
import type { HttpBindings } from "@hono/node-server";
import { secondsToWait } from "../access/limits/seconds-to-wait.ts";
import type { Actor } from "../access/roles.ts";
import { tellToWait } from "../access/sessions/tell-to-wait.ts";
import { secondsToWaitForToken } from "../access/tokens/guard-tokens.ts";
import type { Answer, Authenticate, Route } from "../contract/route.ts";
import type { Services } from "../services.ts";
import { findRefusal, listDoors } from "./admit.ts";
import { answerProblem, answerThrown } from "./answer-problem.ts";
import { checkQuery, checkShape, findNul, mostFaults, type Checked } from "./check-request.ts";
import { findAddress } from "./find-address.ts";
import { guardBody } from "./guard-body.ts";
import { describeFault } from "./log.ts";
import { readJson } from "./read-json.ts";
import { writeAnswer } from "./write-answer.ts";

/** A request as it came in. */
export interface Incoming {
  readonly request: Request;
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  readonly bindings: Partial<HttpBindings> | undefined;
}

/** What every path works with. */
export interface Surroundings {
  readonly services: Services;
  readonly authenticate: Authenticate;
}

/** Answers a request to a path that has routes, whatever goes wrong. */
export async function answerPath(
  incoming: Incoming,
  members: readonly Route[],
  around: Surroundings,
): Promise<Response> {
  const { method } = incoming.request;
  const route = members.find((member) => member.method.toUpperCase() === (method === "HEAD" ? "GET" : method));
  if (route === undefined)
    return conclude(incoming, around.services, { route: "none", answer: answerMethod(method, members) });
  const begun = performance.now();
  const told: { actor?: Actor | undefined } = {};
  let answer: Answer;
  try {
    answer = await answerRoute(incoming, route, around, told);
  } catch (error) {
    answer = answerThrown(error) ?? answerOwnFault(error, incoming.id, route.id, around.services);
  }
  return conclude(incoming, around.services, {
    route: route.id,
    answer,
    begun,
    actor: told.actor,
    isUnlogged: route.isUnlogged,
  });
}

/** Answers a request to a path that has none: with the console, or not at all. */
export function answerUnknownPath(incoming: Pick<Incoming, "request" | "id">, services: Services): Response {
  const screen = services.console?.answer(incoming.request);
  if (screen !== undefined) return conclude(incoming, services, { route: "console", answer: screen });
  const answer = answerProblem("not-found", "There is nothing at this address. /api/openapi.json lists what there is.");
  return conclude(incoming, services, { route: "none", answer });
}

interface Concluded {
  readonly route: string;
  readonly answer: Answer;
  readonly begun?: number;
  readonly actor?: Actor | undefined;
  readonly isUnlogged?: true | undefined;
}

/** Logs, counts and writes an answer. */
function conclude(
  { request, id }: Pick<Incoming, "request" | "id">,
  services: Services,
  concluded: Concluded,
): Response {
  const { route, answer, begun = performance.now(), actor } = concluded;
  const onFault = (error: unknown) =>
    services.log(describeFault(error, { at: services.now().toISOString(), during: route, request: id }));
  const response = writeAnswer(answer, { requestId: id, bodyless: request.method === "HEAD", onFault });
  if (concluded.isUnlogged === true) return response;
  const ms = performance.now() - begun;
  const bytes = Number(response.headers.get("content-length") ?? Number.NaN);
  // A method is whatever the client wrote; only those that somebody may ask for are repeated.
  const method = knownMethods.has(request.method) ? request.method : "other";
  services.metrics.countRequest({ route, method, status: answer.status, seconds: ms / 1000 });
  services.log({
    kind: "request",
    at: services.now().toISOString(),
    route,
    method,
    status: answer.status,
    ms: Math.round(ms * 10) / 10,
    bytes: Number.isNaN(bytes) ? undefined : bytes,
    request: id,
    actor: actor?.id,
  });
  return response;
}

const knownMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

function answerMethod(method: string, members: readonly Route[]): Answer {
  const methods = members.map((member) => member.method.toUpperCase());
  const allow = [...new Set([...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"])]
    .toSorted()
    .join(", ");
  if (method === "OPTIONS") return { status: 204, headers: { allow } };
  return answerProblem("wrong-method", `This address takes ${allow}.`, { headers: { allow } });
}

async function answerRoute(
  { request, id, params, bindings }: Incoming,
  route: Route,
  { services, authenticate }: Surroundings,
  told: { actor?: Actor | undefined },
): Promise<Answer> {
  const from = findAddress(request.headers, bindings, services.limits.proxies);
  // Who signs in is nobody yet, whatever his browser still holds.
  const identify = async () =>
    route.allows === "anyone"
      ? undefined
      : await authenticate({ method: request.method, headers: request.headers, from }, services);
  const early = route.allows === "anyone" ? undefined : secondsToWaitForToken(request.headers, from, services);
  if (early !== undefined) return tellToWait(early);
  const actor = await identify();
  told.actor = actor;
  const wait = secondsToWait(route, { actor, from }, services);
  if (wait !== undefined) return tellToWait(wait);
  const refusal = findRefusal(route, actor);
  if (refusal !== undefined) return refusal;
  const names = route.params === undefined ? { value: {} } : checkShape(route.params, params, "params");
  if ("faults" in names) return answerProblem("not-found", "There is nothing of that name.");
  const query = checkQuery(route, new URL(request.url).search);
  if ("faults" in query) return answerProblem("not-valid", "The query is not valid.", query);
  const body = await readBody(request, route, services);
  if ("faults" in body) return answerProblem("not-valid", "The body is not valid.", body);
  return await route.handle(
    {
      id,
      params: names.value,
      query: query.value,
      body: body.value,
      headers: request.headers,
      actor,
      doors: listDoors(actor),
      from,
      signal: request.signal,
      isStillAllowed: async () => await isSameActor(actor, route, identify),
    },
    services,
  );
}

/** Whatever goes wrong when it is asked again, nobody is let in by it. */
async function isSameActor(
  before: Actor | undefined,
  route: Route,
  identify: () => Promise<Actor | undefined>,
): Promise<boolean> {
  try {
    const actor = await identify();
    return actor?.id === before?.id && actor?.role === before?.role && findRefusal(route, actor) === undefined;
  } catch {
    return false;
  }
}

async function readBody(request: Request, route: Route, { limits }: Services): Promise<Checked> {
  if (route.body === undefined) return { value: undefined };
  if (route.body === "bytes") return { value: guardBody(request, limits.mostBytes, limits) };
  if (!/^application\/json\s*(?:;|$)/iu.test(request.headers.get("content-type") ?? ""))
    throw new Problem("not-valid", "Send JSON, and say so: `Content-Type: application/json`.");
  const value = await readJson(guardBody(request, limits.mostJsonBytes, limits), limits.mostJsonDepth);
  const faults = findNul(value, "body");
  return faults.length > 0 ? { faults: faults.slice(0, mostFaults) } : checkShape(route.body, value, "body");
}

function answerOwnFault(error: unknown, request: string, during: string, services: Services): Answer {
  services.log(describeFault(error, { at: services.now().toISOString(), during, request }));
  return answerProblem(
    "own-fault",
    `Doorward itself failed here. Tell who runs it the request ${request}, which stands in the log.`,
    {
      request,
    },
  );
}
