import type { SampleArrival } from "../sample-arrival.ts";
import { writeRecord } from "../write-arrivals.ts";

const story = "twin";
const home = "14 Alder Court, Unit 3, Leeds LS1 1AA";
const template =
  "Profile: reliable and curious, happiest where a problem needs patience. Since the move to Leeds I have worked from the flat that we share, with a desk each and one telephone line.";

/** A couple who share a flat, a telephone and a template, and said so: from outside they look like one person with two names. */
export const twins: readonly SampleArrival[] = [
  writeRecord(
    { day: 2, time: "09:15", story },
    {
      name: "Imogen Farrow",
      email: "imogen.farrow@farrow-home.example",
      phone: "+44 20 7946 0321",
      role: "platform engineer",
      tier: "development",
      timeZone: "Europe/London",
      stage: "offer",
      equipment: [{ ago: 0, address: home }],
      resume: `${template}\nFive years of keeping clusters of a railway running; on call every third week, and the author of its handbook for incidents.`,
      noted: [
        { type: "phone", why: "household" },
        { type: "postal-address", why: "household" },
        { type: "text", why: "template" },
      ],
    },
  ),
  writeRecord(
    { day: 4, time: "10:20", story },
    {
      name: "Daniel Osei",
      email: "daniel.osei@osei-design.example",
      phone: "+44 20 7946 0321",
      role: "product designer",
      tier: "other",
      timeZone: "Europe/London",
      stage: "offer",
      equipment: [{ ago: 0, address: home }],
      resume: `${template}\nEight years of drawing forms that people finish: tax returns, tickets, and the booking of vaccinations for a whole county.`,
      noted: [
        { type: "phone", why: "household" },
        { type: "postal-address", why: "household" },
        { type: "text", why: "template" },
      ],
    },
  ),
];
