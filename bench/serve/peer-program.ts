// Answers everything with 202 and keeps nothing: the same libraries as Doorward's server, and none of its work.
import { createHash } from "node:crypto";
import process from "node:process";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
app.get("/health", (context) => context.text("ok"));
app.put("/", async (context) => {
  const body = Buffer.from(await context.req.arrayBuffer());
  const id = createHash("sha256").update(body).digest("hex");
  return context.json({ id }, 202, { location: `/${id}` });
});
const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(process.argv[2]) });
process.on("SIGTERM", () => server.close(() => process.exit()));
