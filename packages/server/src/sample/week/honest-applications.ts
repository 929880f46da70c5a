import type { SampleArrival } from "../sample-arrival.ts";
import { writeRecord } from "../write-arrivals.ts";
import { applicationRows } from "./application-rows.ts";

/** Applications of an ordinary week: people who moved, married, use a VPN, work at night, or apply a second time. */
export const honestApplications: readonly SampleArrival[] = applicationRows.map(
  ({ when: [day, time], ...application }) => writeRecord({ day, time }, application),
);
