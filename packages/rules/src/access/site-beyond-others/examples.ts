import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeAlert, makeViews } from "../example-access.ts";

const slowly = ["09", "10", "11", "12"].flatMap((day, at) =>
  makeViews(`${day} 10:15`, listCustomers(3, { from: 510_003 + at * 9001 }), { every: 57 }),
);
const site = { of: "site" };

/** Views of a viewer, with what counting says of the site. */
export const examples: Examples = {
  hits: [
    {
      name: "a site with twice as many for a week",
      files: makeAccess(slowly, { alerts: [makeAlert("09", "12", 410, 190, site)] }),
    },
    {
      name: "a site with many on one day",
      files: makeAccess(slowly, { alerts: [makeAlert("11", "11", 160, 45, site)] }),
    },
    {
      name: "a site and the viewer at once",
      files: makeAccess(slowly, { alerts: [makeAlert("09", "12", 410, 190, site), makeAlert("09", "12", 14, 2)] }),
    },
  ],
  misses: [
    {
      name: "an outage at every site",
      why: "All sites rose together, so that counting says nothing of one of them.",
      files: makeAccess(slowly),
    },
    {
      name: "a rise of the viewer alone",
      why: "It says nothing of the site, and has a rule of its own.",
      files: makeAccess(slowly, { alerts: [makeAlert("09", "12", 14, 2)] }),
    },
    {
      name: "a site that is new, and has no baseline",
      why: "Nothing is known yet of what is usual there.",
      files: makeAccess(slowly, { alerts: [makeAlert("09", "12", 410, 190, { ...site, isShadow: true })] }),
    },
    {
      name: "days on which the feed of tickets was silent",
      why: "Without tickets every site's views look unexplained.",
      files: makeAccess(slowly, { alerts: [makeAlert("09", "12", 410, 190, site)], isSuspended: true }),
    },
  ],
  evasions: [
    {
      name: "the people of all sites act together",
      caughtBy: "nothing",
      files: makeAccess(slowly),
    },
  ],
};
