import { z } from "zod";
import { defineRoute } from "../contract/route.ts";

/** `GET /api/openapi.json`. The document is made of the list this stands in, so it is fetched when somebody asks. */
export const openapiGet = defineRoute({
  id: "openapi-get",
  method: "get",
  path: "/api/openapi.json",
  summary: "Gives the description of this API in OpenAPI 3.1.",
  allows: "anyone",
  answers: {
    200: { describes: "The description.", body: z.record(z.string(), z.unknown()).meta({ id: "OpenApiDocument" }) },
  },
  async handle() {
    const [{ makeDocument }, { routes }] = await Promise.all([
      import("../contract/openapi.ts"),
      import("../contract/routes.ts"),
    ]);
    document ??= makeDocument(routes);
    return { status: 200, body: document };
  },
});

let document: object | undefined;
