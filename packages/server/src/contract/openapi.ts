import { problemCodes } from "@doorward/core";
import type { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponseObject } from "zod-openapi";
import type { AnswerShape, Route } from "./route.ts";
import { problem } from "./schemas/problem.ts";

type Document = ReturnType<typeof createDocument>;

/** The description of the API in OpenAPI 3.1, made of the same shapes that check its requests. */
export function makeDocument(routes: readonly Route[]): Document {
  const paths = Map.groupBy(routes, ({ path }) => path);
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Doorward",
      version: "1",
      summary: "What came to the doors of a company, what was found in it, and what people decided.",
      description: `Every refusal is \`application/problem+json\` with one of these codes: ${Object.keys(problemCodes).join(", ")}. docs/problems.md explains each.`,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags: listTags(routes).map((name) => ({ name })),
    security: [{ token: [] }, { session: [] }],
    components: {
      responses: {
        Refused: {
          description: "It was refused.",
          content: { "application/problem+json": { schema: problem } },
        },
      },
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "A token that an administrator made; it begins with `dw_`.",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "__Host-doorward",
          description:
            "The cookie of somebody who signed in; where the public address has no https it is called `doorward`. Requests that change something also carry `X-Doorward-CSRF`.",
        },
      },
    },
    paths: Object.fromEntries(
      [...paths].map(([path, members]) => [
        path,
        Object.fromEntries(members.map((route) => [route.method, describeRoute(route)])),
      ]),
    ),
  });
}

/** The resource of a route: what stands before the last part of its id. */
function nameResource({ id }: Pick<Route, "id">): string {
  return id.slice(0, Math.max(id.lastIndexOf("-"), 0)) || id;
}

function listTags(routes: readonly Route[]): string[] {
  return [...new Set(routes.map(nameResource))].toSorted();
}

function describeRoute(route: Route): ZodOpenApiOperationObject {
  return {
    operationId: route.id,
    tags: [nameResource(route)],
    summary: route.summary,
    description: [route.description, tellWhoMay(route)].filter((part) => part !== undefined).join("\n\n"),
    ...describeSecurity(route),
    requestParams: {
      ...(route.params === undefined ? {} : { path: route.params }),
      ...(route.query === undefined ? {} : { query: route.query }),
      ...(route.reads === undefined ? {} : { header: route.reads }),
    },
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: describeBody(route) } }),
    responses: {
      ...Object.fromEntries(Object.entries(route.answers).map(([status, shape]) => [status, describeAnswer(shape)])),
      default: { $ref: "#/components/responses/Refused" },
    },
  };
}

/** Where no token may, a session alone is a way in. */
function describeSecurity({
  allows,
  scope,
}: Pick<Route, "allows" | "scope">): Pick<ZodOpenApiOperationObject, "security"> {
  if (allows === "anyone") return { security: [] };
  return scope === undefined ? { security: [{ session: [] }] } : {};
}

/** Who may use a route, as a sentence. */
function tellWhoMay({ allows, scope }: Pick<Route, "allows" | "scope">): string {
  if (allows === "anyone") return "Anyone may, without signing in.";
  const tokens = scope === undefined ? "No token may." : `Tokens need the scope \`${scope}\`.`;
  return `Roles: ${allows.join(", ")}. ${tokens}`;
}

function describeBody({ body, json }: Route): NonNullable<ZodOpenApiResponseObject["content"]> {
  if (body !== "bytes") return { "application/json": { schema: body as z.ZodType } };
  return {
    ...(json === undefined ? {} : { "application/json": { schema: json } }),
    "*/*": { schema: { type: "string", format: "binary" } },
  };
}

const mediaTypes = {
  bytes: "application/octet-stream",
  events: "text/event-stream",
  lines: "application/x-ndjson",
  page: "text/html",
  table: "text/csv",
  text: "text/plain",
} as const;

function describeAnswer({ describes, body, headers }: AnswerShape): ZodOpenApiResponseObject {
  return {
    description: describes,
    ...(headers === undefined ? {} : { headers: describeHeaders(headers) }),
    ...(body === undefined ? {} : { content: describeContent(body) }),
  };
}

function describeContent(body: NonNullable<AnswerShape["body"]>): NonNullable<ZodOpenApiResponseObject["content"]> {
  if (body === "lines or table") return { ...describeContent("lines"), ...describeContent("table") };
  if (typeof body !== "string") return { "application/json": { schema: body } };
  return {
    [mediaTypes[body]]: { schema: body === "bytes" ? { type: "string", format: "binary" } : { type: "string" } },
  };
}

function describeHeaders(
  headers: Readonly<Record<string, string>>,
): Record<string, { description: string; schema: { type: "string" } }> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: "string" as const } }]),
  );
}
