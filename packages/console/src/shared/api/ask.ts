import { Problem } from "@doorward/core";
import type { Answered, Asked, Method, PathWith, Shapes } from "./contract.ts";

/** Goes with every request that changes something; the server tells it to a page of its own and to no other. */
const secret = { csrf: "" };

/** Keeps what changes have to carry. */
export function keepSecret(csrf: string): void {
  secret.csrf = csrf;
}

/** Asks the API. Throws a Problem with the sentence that the server says, or with one about the way to it. */
export async function ask<M extends Method, P extends PathWith<M>>(
  method: M,
  path: P,
  asked: Asked<M, P>,
): Promise<Answered<M, P>> {
  const { path: names, query, body, signal } = asked as Loose;
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await send(method, fillPath(path, names) + writeQuery(query), { ...json, signal: signal ?? null });
  return (response.status === 204 ? undefined : await response.json()) as Answered<M, P>;
}

/** Hands in an arrival as it is, and gives what the server says of it. */
export async function sendArrival(
  file: Blob,
  about: { readonly door: Shapes["Door"]; readonly name: string; readonly kind?: Shapes["Kind"] | undefined },
): Promise<Shapes["AcceptedArrival"]> {
  const response = await send("post", `/api/v1/arrivals${writeQuery(about)}`, { body: file });
  return (await response.json()) as Shapes["AcceptedArrival"];
}

/** Hands in a list of what is known to be bad, and gives what was taken of it. */
export async function sendList(
  file: Blob,
  about: { readonly name: string; readonly format: string },
): Promise<Shapes["ImportedList"]> {
  const path = `/api/v1/lists/${encodeURIComponent(about.name)}${writeQuery({ format: about.format })}`;
  return (await (await send("put", path, { body: file })).json()) as Shapes["ImportedList"];
}

/** What a request carries, once its types have done their work. */
interface Loose {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

async function send(method: Method, path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  if (method !== "get" && secret.csrf !== "") headers.set("x-doorward-csrf", secret.csrf);
  const response = await reach(path, { ...init, method: method.toUpperCase(), headers, redirect: "error" });
  if (response.ok) return response;
  const { code, detail } = await readProblem(response);
  throw new Problem(code, detail);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new Problem("server-not-reached", "Doorward cannot be reached. Check your connection, and try again.");
  }
}

async function readProblem(response: Response): Promise<Pick<Shapes["Problem"], "code" | "detail">> {
  const isProblem = response.headers.get("content-type") === "application/problem+json";
  if (!isProblem)
    return { code: "own-fault", detail: `Doorward could not do this (${String(response.status)}). Try again.` };
  const { code, detail, faults } = (await response.json()) as Shapes["Problem"];
  const first = faults?.[0]?.message;
  return { code, detail: first === undefined ? detail : `${detail} ${first}` };
}

/** Puts names into the braces of a path. */
function fillPath(path: string, names: Readonly<Record<string, string>> = {}): string {
  return path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(names[name] ?? ""));
}

/** A query of what is there. */
export function writeQuery(query: Readonly<Record<string, unknown>> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}
