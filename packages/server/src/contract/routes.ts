import { arrivalsEvents } from "../routes/arrivals-events.ts";
import { arrivalsGet } from "../routes/arrivals-get.ts";
import { arrivalsList } from "../routes/arrivals-list.ts";
import { arrivalsRaw } from "../routes/arrivals-raw.ts";
import { arrivalsSubmit } from "../routes/arrivals-submit.ts";
import { arrivalsUpload } from "../routes/arrivals-upload.ts";
import { eventsFollow } from "../routes/events-follow.ts";
import { healthGet } from "../routes/health-get.ts";
import { openapiGet } from "../routes/openapi-get.ts";
import { statusGet } from "../routes/status-get.ts";
import type { Route } from "./route.ts";

/** Everything the API does. */
export const routes: readonly Route[] = [
  arrivalsEvents,
  arrivalsGet,
  arrivalsList,
  arrivalsRaw,
  arrivalsSubmit,
  arrivalsUpload,
  eventsFollow,
  healthGet,
  openapiGet,
  statusGet,
];
