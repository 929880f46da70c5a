import { roleTiers } from "@doorward/core";
import type { HiringStep } from "./hiring-step.ts";

const list = "offer";
const stage = "offer";

/** From the offer to the first day of work: all of it is over before access is given. */
export const offerSteps: readonly HiringStep[] = [
  {
    id: "document-live",
    list,
    stage,
    title: "See the document and the person together",
    text: "A named person, a notary or a service sees the document beside the face, live. Any document that the law accepts is fine; ask for no particular one.",
    route: "A named colleague, a notary or a vendor who signs for it.",
    alternative: "A notary or a meeting at an office.",
    tiers: roleTiers,
  },
  {
    id: "employer-called",
    list,
    stage,
    title: "Ask a former employer",
    text: "Have the last employment confirmed by somebody at the firm.",
    route: "The switchboard or the personnel office as the firm's own register entry or site names it.",
    tiers: ["development", "security", "finance", "support-with-data"],
  },
  {
    id: "equipment-address",
    list,
    stage,
    title: "Send equipment to the verified address",
    text: "Send it to the address that was verified, or let it be picked up in person. A wish for another address is asked about, and the answer noted.",
    route: "The address of the document or the tax form, not of a later mail.",
    alternative: "Pick-up at an office or from a carrier that checks the document.",
    tiers: roleTiers,
  },
  {
    id: "serial-read-back",
    list,
    stage: "onboarding",
    title: "Have the serial number read back",
    text: "On a call with the camera on, the person reads the serial number from the machine in their hands.",
    route: "The number in your own records.",
    alternative: "The carrier or an office confirms the hand-over.",
    tiers: ["development", "security", "finance", "support-with-data"],
  },
  {
    id: "hardware-key",
    list,
    stage: "onboarding",
    title: "Bind access to a hardware key",
    text: "Enrol a hardware key that was handed over with the machine, and allow no sign-in without it.",
    route: "Your own identity provider shows the enrolled key.",
    tiers: ["development", "security", "finance", "support-with-data"],
  },
  {
    id: "payee-equals-hire",
    list,
    stage: "onboarding",
    title: "Compare payee and hire",
    text: "The name of the account that is paid is the name that was verified; a wallet belongs to the person. Differences are explained and noted before money moves.",
    route: "The bank's own confirmation of the payee.",
    tiers: roleTiers,
  },
  {
    id: "names-screened",
    list,
    stage: "onboarding",
    title: "Screen the wallet and the name",
    text: "Screen the wallet exactly, and the name with a second identifier. A name alone is never a match; a match stops the payment and goes to counsel, not to the hiring team.",
    route: "The lists of the organisation, with their dates.",
    tiers: roleTiers,
  },
  {
    id: "same-person-day-one",
    list,
    stage: "onboarding",
    title: "Attest the same person on day one",
    text: "Somebody who interviewed the person attests that the same person started.",
    route: "A named interviewer.",
    alternative: "A meeting in person.",
    tiers: roleTiers,
  },
];
