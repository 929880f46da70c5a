import { roleTiers } from "@doorward/core";
import type { HiringStep } from "./hiring-step.ts";

const list = "doubt";
const stage = "on-the-job";

/** What is done when somebody raised a doubt. Nothing of it is told to the person before counsel agrees. */
export const doubtSteps: readonly HiringStep[] = [
  {
    id: "doubt-circle",
    list,
    stage,
    title: "Keep the circle small",
    text: "Name one lead, and tell those who have to act and nobody else. Do not tip off: no questions, no sudden changes, no words in shared channels.",
    route: "Security and counsel, in a place the person cannot read.",
    tiers: roleTiers,
  },
  {
    id: "doubt-preserve",
    list,
    stage,
    title: "Preserve what is there",
    text: "Put the application under legal hold, save the evidence pack, and keep logs, mails and shipments that would be removed by themselves.",
    route: "Your own systems; the pack lists what is missing.",
    tiers: roleTiers,
  },
  {
    id: "doubt-payments",
    list,
    stage,
    title: "Let counsel hold payments",
    text: "Ask counsel whether a payment may go out at all. Paying somebody who is under sanctions can itself be the breach; holding a wage without reason is one too.",
    route: "Counsel decides, in writing.",
    tiers: roleTiers,
  },
  {
    id: "doubt-access",
    list,
    stage,
    title: "Take access back quietly",
    text: "Prepare everything, then end sessions, keys and tokens at one moment. Rotate what the person could read, and review what they changed.",
    route: "Your own identity provider.",
    tiers: roleTiers,
  },
  {
    id: "doubt-second",
    list,
    stage,
    title: "Look for the second one",
    text: "Look at everybody who shares something with the person, whom they referred, and who referred them.",
    route: "The connections of this application.",
    tiers: roleTiers,
  },
  {
    id: "doubt-report",
    list,
    stage,
    title: "Report it",
    text: "Counsel decides on reports to authorities (IC3, OFAC, OFSI and their like), banks, and SEAL 911.",
    route: "Counsel.",
    tiers: roleTiers,
  },
  {
    id: "doubt-heard",
    list,
    stage,
    title: "Hear the person",
    text: "When it is safe, hear the other side and write it down. Many doubts end there.",
    route: "A named person who did not raise the doubt.",
    tiers: roleTiers,
  },
];
