import type { SampleArrival } from "./sample-arrival.ts";
import { investorCampaign } from "./week/campaign-investor.ts";
import { recruiterCampaign } from "./week/campaign-recruiter.ts";
import { restoreCampaign } from "./week/campaign-restore.ts";
import { farm } from "./week/farm.ts";
import { honestApplications } from "./week/honest-applications.ts";
import { honestMails } from "./week/honest-mails.ts";
import { honestRest } from "./week/honest-rest.ts";
import { honestTickets } from "./week/honest-tickets.ts";
import { insiderToBe } from "./week/insider-to-be.ts";
import { strays } from "./week/stray.ts";
import { twins } from "./week/twins.ts";

/** A week at the Northlight Exchange, which does not exist. All of it was written for this, and nothing in it works. */
const sampleWeek: readonly SampleArrival[] = [
  ...honestTickets,
  ...honestMails,
  ...honestRest,
  ...recruiterCampaign,
  ...restoreCampaign,
  ...investorCampaign,
  ...strays,
  ...honestApplications,
  ...twins,
  ...farm,
  ...insiderToBe,
];

const dayMs = 86_400_000;

/** The week that ended before today, each arrival with the moment it came, the oldest first. */
export function listSampleWeek(today: Date): readonly (SampleArrival & { readonly at: Date })[] {
  const start = Math.floor(today.getTime() / dayMs) * dayMs - 7 * dayMs;
  const dated = sampleWeek.map((arrival) => {
    const [hours = 0, minutes = 0] = arrival.time.split(":").map(Number);
    return { ...arrival, at: new Date(start + arrival.day * dayMs + (hours * 60 + minutes) * 60_000) };
  });
  return dated.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}
