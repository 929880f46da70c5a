import { z } from "zod";
import { connectPages } from "../connect-pages/connect-pages.generated.ts";
import { readTitle } from "../connect-pages/read-title.ts";
import { defineRoute } from "../contract/route.ts";

const pages = z
  .object({ pages: z.array(z.object({ name: z.string(), title: z.string() })) })
  .meta({ id: "ConnectPages", example: { pages: [{ name: "slack", title: "Connect Slack" }] } });

/** `GET /api/v1/connect-pages`. */
export const connectPagesList = defineRoute({
  id: "connect-pages-list",
  method: "get",
  path: "/api/v1/connect-pages",
  summary: "Lists the pages that tell how something is connected.",
  allows: ["admin"],
  scope: "settings:read",
  answers: { 200: { describes: "All of them.", body: pages } },
  async handle() {
    return {
      status: 200,
      body: { pages: [...connectPages].map(([name, text]) => ({ name, title: readTitle(text) })) },
    };
  },
});
