import { makePicture } from "../make/picture.ts";
import type { SampleArrival } from "../sample-arrival.ts";
import { writeTicket } from "../write-arrivals.ts";
import { earlyTickets } from "./ticket-rows-early.ts";
import { lateTickets } from "./ticket-rows-late.ts";

const rows = [...earlyTickets, ...lateTickets];

/** With which picture a customer shows what he sees. */
const pictures: Readonly<Record<string, readonly [number, number, number]>> = {
  "Picture of the error": [196, 40, 40],
  "Picture of my receipt": [240, 240, 235],
};

/** Customers with questions of every day. */
export const honestTickets: readonly SampleArrival[] = rows.map(
  ([day, time, name, email, subject, ...entries], index) => {
    const colour = pictures[subject];
    const attachments =
      colour === undefined ? [] : [{ name: "picture.png", type: "image/png", bytes: makePicture(...colour) }];
    return writeTicket({ day, time }, { id: String(4100 + index), name, email, subject, entries, attachments });
  },
);
