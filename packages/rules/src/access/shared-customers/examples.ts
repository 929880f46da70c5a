import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeTicket, makeViews, type ExampleRow } from "../example-access.ts";

const customers = listCustomers(5);
const famous = "C-777777";

/** Views of a peer, from the peer's own device. */
function makePeerViews(time: string, actor: string, opened: readonly string[]): readonly ExampleRow[] {
  return makeViews(time, opened, { actor, device: actor, ip: "192.0.2.99" });
}

/** Customers whom several viewers opened. */
export const examples: Examples = {
  hits: [
    {
      name: "two viewers and five customers, a day apart",
      files: makeAccess([makeViews("10 10:10", customers), makePeerViews("11 14:10", "agent-21", customers)]),
    },
    {
      name: "three viewers, each with other pairs of the same customers",
      files: makeAccess([
        makeViews("10 10:10", customers.slice(0, 4)),
        makePeerViews("04 14:10", "agent-21", customers.slice(0, 2)),
        makePeerViews("12 14:10", "agent-22", customers.slice(2, 4)),
      ]),
    },
    {
      name: "three customers over two weeks at one vendor",
      files: makeAccess(
        [
          ...["03", "06", "12"].map((day, at) => makeViews(`${day} 10:10`, customers.slice(at, at + 1))),
          ...["04", "09", "13"].map((day, at) =>
            makePeerViews(`${day} 14:10`, "agent-25", customers.slice(at, at + 1)),
          ),
        ],
        { team: { vendor: "Helpers Ltd", site: "Indore" } },
      ),
    },
  ],
  misses: [
    {
      name: "a customer of whom everybody reads in the news",
      why: "One customer says nothing, however many were curious.",
      files: makeAccess([
        makeViews("10 10:10", [famous]),
        makePeerViews("10 14:10", "agent-21", [famous]),
        makePeerViews("10 15:10", "agent-22", [famous]),
        makePeerViews("11 15:10", "agent-23", [famous]),
      ]),
    },
    {
      name: "customers who were passed on from one to the other with their tickets",
      why: "Each of the two had the ticket when opening the record.",
      files: makeAccess([
        ...customers.map((customer) => makeTicket("10 10:00", customer)),
        makeViews("10 10:10", customers),
        ...customers.map((customer) => makeTicket("11 14:00", customer, { change: "assigned", assignee: "agent-21" })),
        makePeerViews("11 14:10", "agent-21", customers),
      ]),
    },
    {
      name: "those who look after accounts that were taken over",
      why: "They see the same customers by duty, and are compared among themselves.",
      files: makeAccess([makeViews("10 10:10", customers), makePeerViews("11 14:10", "agent-21", customers)], {
        team: { duty: "fraud", team: "takeovers" },
      }),
    },
    {
      name: "two customers of a household, of whom two viewers opened both",
      why: "Two are shared by chance now and then.",
      files: makeAccess([
        makeViews("10 10:10", customers.slice(0, 2)),
        makePeerViews("11 14:10", "agent-21", customers.slice(0, 2)),
      ]),
    },
  ],
  evasions: [
    {
      name: "the customers are divided, so that nobody opens another one's",
      caughtBy: "nothing",
      files: makeAccess([
        makeViews("10 10:10", customers.slice(0, 3)),
        makePeerViews("11 14:10", "agent-21", customers.slice(3)),
      ]),
    },
  ],
};
