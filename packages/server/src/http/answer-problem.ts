import { Problem, type ProblemCode } from "@doorward/core";
import type { Answer } from "../contract/route.ts";

/** One thing about a request that is not as it has to be. */
export interface Fault {
  /** `body.links.0`, `query.limit`, `params.id`. */
  readonly at: string;
  readonly message: string;
}

/** The HTTP status of each problem. */
const statusOfProblem: Readonly<Record<ProblemCode, number>> = {
  usage: 422,
  "input-not-found": 422,
  "input-not-readable": 400,
  "package-not-found": 422,
  "repository-not-readable": 422,
  "network-refused": 502,
  "baseline-not-valid": 422,
  "policy-not-valid": 422,
  "list-not-readable": 422,
  "lists-not-valid": 500,
  "store-in-use": 503,
  "store-not-ready": 503,
  "key-not-valid": 503,
  "address-not-usable": 500,
  "server-not-reached": 503,
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  "not-valid": 422,
  conflict: 409,
  "backup-not-valid": 422,
  "too-large": 413,
  "too-many-requests": 429,
  "too-slow": 408,
  "wrong-method": 405,
  "own-fault": 500,
};

const titles: Readonly<Partial<Record<ProblemCode, string>>> = {
  "not-signed-in": "Not signed in",
  "not-allowed": "Not allowed",
  "not-found": "Not found",
  "not-valid": "Not valid",
  conflict: "Changed meanwhile",
  "backup-not-valid": "No backup",
  "too-large": "Too large",
  "too-many-requests": "Too many requests",
  "too-slow": "Too slow",
  "wrong-method": "Wrong method",
  "own-fault": "Doorward's own fault",
};

/** Says no, as RFC 9457 has it. */
export function answerProblem(
  code: ProblemCode,
  detail: string,
  more: {
    readonly faults?: readonly Fault[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly request?: string;
  } = {},
): Answer {
  const status = statusOfProblem[code];
  return {
    status,
    headers: {
      "content-type": "application/problem+json",
      ...(code === "not-signed-in" ? { "www-authenticate": 'Bearer realm="Doorward"' } : {}),
      ...more.headers,
    },
    body: {
      type: `urn:doorward:problem:${code}`,
      title: titles[code] ?? "Not possible",
      status,
      code,
      detail,
      ...(more.faults === undefined ? {} : { faults: more.faults }),
      ...(more.request === undefined ? {} : { request: more.request }),
    },
  };
}

/** The answer to whatever was thrown; undefined when it is nothing that was thrown on purpose. */
export function answerThrown(error: unknown): Answer | undefined {
  return error instanceof Problem && error.code !== "own-fault" ? answerProblem(error.code, error.message) : undefined;
}
