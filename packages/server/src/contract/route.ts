import type { z } from "zod";
import type { Actor, Role, Scope } from "../access/roles.ts";
import type { Services } from "../services.ts";

/** One thing the API does. The app, the OpenAPI document, the types of clients and the test of roles are all made from it. */
export interface Route {
  /** `<resource>-<verb>`, as its file is called. */
  readonly id: string;
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** With parameters in braces: `/api/v1/cases/{id}`. */
  readonly path: string;
  /** One sentence. */
  readonly summary: string;
  readonly description?: string;
  /** Who may; `anyone` needs no session and no token. */
  readonly allows: readonly Role[] | "anyone";
  /** What a narrowed token needs; absent where tokens have no business. */
  readonly scope?: Scope;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** `bytes` for a body of any kind, handed over as a stream. */
  readonly body?: z.ZodType | "bytes";
  readonly answers: Readonly<Record<number, AnswerShape>>;
  readonly handle: (request: RouteRequest, services: Services) => Promise<Answer>;
}

/** What an answer of one status holds. */
export interface AnswerShape {
  readonly describes: string;
  readonly body?: z.ZodType | "bytes" | "events" | "text" | "page";
}

/** A request whose parts were checked against the shapes of its route. */
export interface RouteRequest<P = unknown, Q = unknown, B = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly headers: Headers;
  /** Never of nobody, but on routes that `anyone` may use. */
  readonly actor: Actor | undefined;
  /** Network address of who asks, as far as it is known. */
  readonly from: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}

/** What is answered. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Plain data for JSON, text, or bytes. */
  readonly body?: unknown;
}

/** The parts of a route that fix the types of its requests. */
type Typed<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType | "bytes"> = Omit<
  Route,
  "params" | "query" | "body" | "handle"
> & {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly handle: (
    request: RouteRequest<z.output<P>, z.output<Q>, B extends z.ZodType ? z.output<B> : ReadableStream<Uint8Array>>,
    services: Services,
  ) => Promise<Answer>;
};

/** States a route, so that its handler gets what its shapes say. */
export function defineRoute<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType | "bytes">(
  route: Typed<P, Q, B>,
): Route {
  return route as unknown as Route;
}
