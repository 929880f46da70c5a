import { readDomain } from "@doorward/readers/lists";
import { isFreeMail } from "@doorward/readers/observable";
import { z } from "zod";
import { day, id, moment, writing } from "./parts.ts";

function whyShared(domain: string): string | undefined {
  return isFreeMail(domain) ? "proves nothing: anybody can have a mailbox there" : undefined;
}

/** A domain in one owner's hands, in its canonical form. One that many share proves nothing. */
const domain = z
  .string()
  .trim()
  .min(1)
  .max(253)
  .transform((text, context) => {
    const read = readDomain(text);
    const refused = "refused" in read ? read.refused : whyShared(read.domain);
    if ("domain" in read && refused === undefined) return read.domain;
    context.addIssue({ code: "custom", message: `This ${refused ?? "is no domain"}.` });
    return z.NEVER;
  });

const source = {
  name: writing(200).describe("As people write it; it is also guarded against imitations."),
  domains: z.array(domain).min(1).max(100),
  verified: z.strictObject({
    how: writing(1000).describe("How it was proved: a call to a number known before, a contract."),
    by: writing(200),
    until: day.describe("The last day it counts."),
  }),
};

/** Whose domains are proved. */
export const newVerifiedSource = z.strictObject(source).meta({
  id: "NewVerifiedSource",
  example: {
    name: "Example Payments",
    domains: ["payments.example"],
    verified: { how: "Called the number in the contract.", by: "Ada", until: "2027-06-30" },
  },
});

/** As it is kept. */
export const verifiedSource = z
  .object({
    id,
    name: z.string(),
    domains: z.array(z.string()),
    verified: z.object({ how: z.string(), by: z.string(), until: z.string() }),
    createdAt: moment,
  })
  .meta({ id: "VerifiedSource" });
