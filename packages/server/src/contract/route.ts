import type { Door } from "@doorward/core";
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
  /** What a narrowed token needs; where it is absent no token may, since tokens have no business there. */
  readonly scope?: Scope;
  /** What does not fit is answered as not found. */
  readonly params?: z.ZodObject;
  /** A parameter that is an array may be named more than once, and no other; what is not listed is refused. */
  readonly query?: z.ZodObject;
  /** True where whoever asks may want to stay unknown: the log and the counts of requests would tell the moment. Faults are logged. */
  readonly isUnlogged?: true;
  /** True where others write the query: what is not listed is ignored then. */
  readonly ignoresOthers?: true;
  /** Headers that the handler reads, for the document alone. */
  readonly reads?: z.ZodObject;
  /** `bytes` for a body of any kind, handed over as a stream; anything else is JSON. */
  readonly body?: z.ZodType | "bytes";
  /** What a body of JSON looks like where `bytes` are taken, for the document alone. */
  readonly json?: z.ZodType;
  readonly answers: Readonly<Record<number, AnswerShape>>;
  readonly handle: (request: RouteRequest, services: Services) => Promise<Answer>;
}

/** What an answer of one status holds. Problems need no mention. */
export interface AnswerShape {
  readonly describes: string;
  readonly body?: z.ZodType | "bytes" | "events" | "text" | "page" | "lines" | "table" | "lines or table";
  /** Headers that the answer has, each with a sentence. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request whose parts were checked against the shapes of its route. */
export interface RouteRequest<P = unknown, Q = unknown, B = unknown, A = Actor | undefined> {
  /** Stands in the log and in `X-Request-Id`. */
  readonly id: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly headers: Headers;
  /** Never of nobody, but on routes that `anyone` may use. */
  readonly actor: A;
  /** What the actor may know of: of any other door nothing exists. */
  readonly doors: readonly Door[];
  /** Network address of who asks, as far as it is known; else `unknown`. */
  readonly from: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Whether the same may still be asked, for what lasts: tokens are revoked, people leave or get another role. */
  readonly isStillAllowed: () => Promise<boolean>;
}

/** What is answered. */
export interface Answer {
  readonly status: number;
  /** Beside, and instead of, what every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whole `Set-Cookie` values. */
  readonly cookies?: readonly string[];
  /** Plain data for JSON, text, bytes, or a stream of text and bytes that ends when the client leaves. */
  readonly body?: unknown;
}

/** A body of any kind: read once, within the limits of size and pace. */
export type BodyStream = AsyncIterable<Uint8Array>;

/** What tells who asks. */
export interface Asking {
  readonly method: string;
  readonly headers: Headers;
  readonly from: string;
}

/** Finds who asks; nobody when the request names nobody, and a Problem when what it carries does not hold. */
export type Authenticate = (asking: Asking, services: Services) => Promise<Actor | undefined>;

/** The parts of a route that fix the types of its requests. */
type Typed<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType | "bytes",
  A extends Route["allows"],
> = Omit<Route, "params" | "query" | "body" | "allows" | "handle"> & {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly allows: A;
  readonly handle: (
    request: RouteRequest<
      z.output<P>,
      z.output<Q>,
      B extends z.ZodType ? z.output<B> : BodyStream,
      A extends "anyone" ? Actor | undefined : Actor
    >,
    services: Services,
  ) => Promise<Answer>;
};

/** States a route, so that its handler gets what its shapes say. */
export function defineRoute<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType | "bytes",
  A extends Route["allows"],
>(route: Typed<P, Q, B, A>): Route {
  return route as unknown as Route;
}
