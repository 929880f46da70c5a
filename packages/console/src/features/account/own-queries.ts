import { queryOptions } from "@tanstack/react-query";
import { ask } from "../../shared/api/ask.ts";
import type { Answered } from "../../shared/api/contract.ts";

/** One's own passkeys. */
export const passkeysQuery = queryOptions({
  queryKey: ["passkeys"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/passkeys", { signal })).passkeys,
});
/** One of them. */
export type Passkey = Answered<"get", "/api/v1/passkeys">["passkeys"][number];

/** Where one is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async ({ signal }) => (await ask("get", "/api/v1/sessions", { signal })).sessions,
});
/** One of these places. */
export type OwnSession = Answered<"get", "/api/v1/sessions">["sessions"][number];

/** The ways in that this server has. */
export const waysQuery = queryOptions({
  queryKey: ["sign-in"],
  queryFn: async ({ signal }) => await ask("get", "/api/v1/sign-in", { signal }),
});
