import { Problem } from "@doorward/core";
import { z } from "zod";
import { connectPages } from "../connect-pages/connect-pages.generated.ts";
import { readTitle } from "../connect-pages/read-title.ts";
import { defineRoute } from "../contract/route.ts";

const page = z
  .object({ name: z.string(), title: z.string(), text: z.string().describe("Markdown, without the title.") })
  .meta({ id: "ConnectPage" });

/** `GET /api/v1/connect-pages/{name}`. */
export const connectPagesGet = defineRoute({
  id: "connect-pages-get",
  method: "get",
  path: "/api/v1/connect-pages/{name}",
  summary: "Gives the page that tells how something is connected, click by click.",
  allows: ["admin"],
  scope: "settings:read",
  params: z.object({ name: z.string().max(60) }),
  answers: { 200: { describes: "The page.", body: page } },
  async handle({ params: { name } }) {
    const text = connectPages.get(name);
    if (text === undefined) throw new Problem("not-found", "There is no such page. List them with connect-pages.");
    const body = { name, title: readTitle(text), text: text.slice(text.indexOf("\n")).trim() };
    return { status: 200, body };
  },
});
