import type { components, paths } from "@doorward/server/client";

/** The shapes of the API, by name. */
export type Shapes = components["schemas"];

/** The methods of HTTP that the API knows. */
export type Method = "get" | "post" | "put" | "patch" | "delete";

/** The addresses that take a method. */
export type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];

/** What the contract says of a method at an address. */
type Operation<M extends Method, P extends PathWith<M>> = paths[P] extends Record<M, infer O> ? O : never;

type PathOf<O> = O extends { parameters: { path: infer X } } ? { readonly path: X } : { readonly path?: undefined };
type QueryOf<O> = O extends { parameters: { query?: infer X } }
  ? { readonly query?: { readonly [K in keyof X]?: X[K] | undefined } | undefined }
  : unknown;
type BodyOf<O> = O extends { requestBody: { content: { "application/json": infer B } } }
  ? { readonly body: B }
  : { readonly body?: undefined };

/** What a request to it carries. */
export type Asked<M extends Method, P extends PathWith<M>> = PathOf<Operation<M, P>> &
  QueryOf<Operation<M, P>> &
  BodyOf<Operation<M, P>> & { readonly signal?: AbortSignal };

type JsonOf<R> = R extends { content: { "application/json": infer J } } ? J : undefined;

/** What it answers when all is well. */
export type Answered<M extends Method, P extends PathWith<M>> =
  Operation<M, P> extends { responses: infer R }
    ? { [S in keyof R & (200 | 201 | 202 | 204)]: JsonOf<R[S]> }[keyof R & (200 | 201 | 202 | 204)]
    : never;
