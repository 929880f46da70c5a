import { defineRoute } from "../contract/route.ts";

/** `GET /metrics`. */
export const metricsGet = defineRoute({
  id: "metrics-get",
  method: "get",
  path: "/metrics",
  summary: "Gives figures about the server in the form Prometheus reads.",
  allows: ["admin", "auditor"],
  scope: "operate",
  answers: { 200: { describes: "The figures.", body: "text" } },
  async handle(_request, { metrics }) {
    return { status: 200, headers: { "content-type": metrics.contentType }, body: await metrics.render() };
  },
});
