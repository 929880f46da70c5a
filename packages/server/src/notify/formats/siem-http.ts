import type { Format } from "./message.ts";
import { writeDetectionFinding } from "./ocsf.ts";

/** A finding of OCSF as the body of a request, with the token of the SIEM. */
export const formatSiemHttp: Format = ({ event, access }) => ({
  kind: "http",
  headers: {
    "content-type": "application/json",
    ...(access.token === null ? {} : { authorization: `Bearer ${access.token}` }),
  },
  body: JSON.stringify(writeDetectionFinding(event)),
});
