import { healthGet } from "../routes/health-get.ts";
import { openapiGet } from "../routes/openapi-get.ts";
import { statusGet } from "../routes/status-get.ts";
import type { Route } from "./route.ts";

/** Everything the API does. */
export const routes: readonly Route[] = [healthGet, openapiGet, statusGet];
