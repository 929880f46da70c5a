import { conductTopics, hiringStages, roleTiers } from "@doorward/core";
import { z } from "zod";

// The shape of `application.json`, which docs/application.md describes. Unknown fields are refused, so that a misspelled
// one is noticed, and so that nothing comes in that must not be asked: nationality, birth, sex, age, faith, health.

const text = z.string().trim().min(1).max(500);
/** A name without letters would be nobody's, and be compared with no other. */
const personName = text.refine((name) => /\p{L}/u.test(name), "must be a name in letters");
const long = z.string().max(100_000);
/** `2026-11-26`, or with a time and its offset. */
const day = z.iso.date();
const moment = z.union([z.iso.datetime({ offset: true }), day]);
/** `2019-03` or `2019`, as resumes state it. */
const month = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u);
const list = <T extends z.ZodType>(of: T, most = 200) => z.array(of).max(most).default([]);

/** Where something was stated. */
export const statedIn = [
  "form",
  "resume",
  "letter",
  "profile",
  "repository",
  "call",
  "reference",
  "identity-document",
  "payroll",
  "vendor",
] as const;
const where = z.enum(statedIn).default("form");

const person = z.strictObject({
  names: z
    .array(
      z.strictObject({
        name: personName,
        where,
        /** From when somebody is called so, and until when: a name before a marriage. */
        since: day.optional(),
        until: day.optional(),
        isExplained: z.boolean().default(false),
        /** A named person compared it with a document. */
        isVerified: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(50),
  emails: list(z.strictObject({ value: text, where })),
  phones: list(z.strictObject({ value: text, where })),
  handles: list(
    z.strictObject({
      service: text,
      name: text,
      where,
      createdAt: moment.optional(),
      firstActivityAt: moment.optional(),
      changedAt: moment.optional(),
    }),
  ),
  links: list(
    z.strictObject({
      url: z.string().max(2000),
      where,
      is: z.enum(["portfolio", "repository", "profile", "other"]).default("other"),
    }),
  ),
  wallets: list(z.strictObject({ value: text, where })),
  documents: list(z.strictObject({ number: text, issuer: text.optional() }), 20),
});

const claims = z.strictObject({
  timeZone: z.string().max(64).optional(),
  timeZones: list(z.strictObject({ zone: z.string().max(64), at: moment, where })),
  employers: list(
    z.strictObject({
      name: text,
      from: month.optional(),
      to: month.optional(),
      isFullTime: z.boolean().default(true),
      foundedIn: z.int().min(1500).max(2100).optional(),
      where,
    }),
  ),
  education: list(z.strictObject({ degree: text, from: month.optional(), to: month.optional(), where })),
  skills: list(z.strictObject({ name: text, years: z.number().min(0).max(80), where })),
});

const connection = z.strictObject({
  at: moment,
  during: z.enum(hiringStages).default("application"),
  ip: z.string().max(64).optional(),
  userAgent: z.string().max(1000).optional(),
  device: text.optional(),
  /** What the organisation's own service says of the network. */
  network: z
    .strictObject({
      number: z.int().min(0).max(4_294_967_295).optional(),
      is: z.enum(["home", "mobile", "business", "hosting", "vpn", "tor", "unknown"]).default("unknown"),
    })
    .optional(),
  /** The connection is in the country or zone that the application states; as the organisation's own service says. */
  isWhereClaimed: z.boolean().optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});

const interview = z.strictObject({
  at: moment,
  minutes: z.int().min(1).max(1440).optional(),
  /** Who noted it. */
  by: text,
  shownAs: list(text, 20),
  isVideo: z.boolean().optional(),
  answers: list(
    z.strictObject({
      topic: z.enum(conductTopics),
      result: z.enum(["held", "failed", "refused", "alternative", "not-asked"]),
      note: long.optional(),
    }),
    100,
  ),
});

const equipment = z.strictObject({
  at: moment,
  address: text.optional(),
  is: z.enum(["home", "pick-up", "box", "forwarder", "other"]).default("home"),
  serial: text.optional(),
  serialReadBack: text.optional(),
  isExplained: z.boolean().default(false),
  seen: list(
    z.strictObject({
      is: z.enum([
        "remote-tool",
        "unattended-remote-start",
        "remote-keyboard-device",
        "activity-simulator",
        "location-differs",
        "late-input",
        "assistant-extension",
      ]),
      name: text.optional(),
      /** The organisation installed or allowed it. */
      isAllowed: z.boolean().default(false),
      at: moment,
    }),
  ),
});

const payout = z.strictObject({
  at: moment,
  payee: text,
  account: text.optional(),
  wallet: text.optional(),
  isThirdParty: z.boolean().default(false),
  isExplained: z.boolean().default(false),
  asksLetterToUnfreeze: z.boolean().default(false),
});

const access = z.strictObject({
  at: moment,
  is: z.enum([
    "asked-publish",
    "asked-org-admin",
    "asked-signer",
    "edited-ci",
    "added-dependency",
    "asked-production",
    "device-of-others",
    "work-copied-out",
    "other-account",
    "quality-swing",
    "concurrent-sessions",
    "resigned-at-check",
  ]),
  /** The person or a colleague explained it, and somebody noted that. */
  isExplained: z.boolean().default(false),
  note: long.optional(),
});

const repository = z.strictObject({
  url: z.string().max(2000),
  isOwn: z.boolean().default(true),
  isFork: z.boolean().default(false),
  createdAt: moment.optional(),
  accountCreatedAt: moment.optional(),
  /** The folder of the application that holds a clone. */
  folder: z.string().max(500).optional(),
  /** As an interface of the service exports them, oldest first. */
  commits: list(
    z.strictObject({
      id: z.string().max(64),
      authoredAt: z.iso.datetime({ offset: true }),
      authorName: text,
      authorEmail: z.string().max(320),
      tree: z.string().max(64).optional(),
    }),
    20_000,
  ),
  contributors: z.int().min(0).max(1_000_000).optional(),
  stars: z.int().min(0).max(10_000_000).optional(),
  /** An older public repository by others that holds the same tree, as somebody found. */
  sameAs: z.strictObject({ url: z.string().max(2000), isAcknowledged: z.boolean().default(false) }).optional(),
  /** Accounts that commit here and to which this account commits. */
  coCommitters: list(
    z.strictObject({
      handle: text,
      isListed: z.boolean().default(false),
      commitsOnlyToEachOther: z.boolean().default(false),
    }),
  ),
});

const vendor = z.strictObject({
  name: text,
  namesWorkers: z.boolean().optional(),
  takesChecks: z.boolean().optional(),
  subcontracts: z.enum(["no", "declared", "undeclared"]).optional(),
  declared: list(text),
  seen: list(z.strictObject({ name: text, at: moment, isAnnounced: z.boolean().default(false) })),
});

/** The shape of `application.json`. */
export const applicationRecord = z.strictObject({
  version: z.literal("application/1"),
  receivedAt: moment,
  stage: z.enum(hiringStages).default("application"),
  startedAt: moment.optional(),
  role: z.strictObject({ title: text, tier: z.enum(roleTiers).default("other"), advert: long.optional() }),
  engagement: z.enum(["employee", "contractor", "vendor-worker"]).default("employee"),
  source: text.optional(),
  person,
  claims: claims.prefault({}),
  /** Files of the application by their path in its folder. */
  files: list(
    z.strictObject({ path: z.string().min(1).max(500), is: z.enum(["resume", "letter", "photo", "avatar", "other"]) }),
    50,
  ),
  /** Where a resume or letter came as text; of an answer the `question` may stand beside it, which is never compared. */
  texts: list(
    z.strictObject({ is: z.enum(["resume", "letter", "answer"]), question: long.optional(), text: long }),
    50,
  ),
  connections: list(connection, 2000),
  interviews: list(interview, 100),
  /** The person needs another way than camera or speech: those checks become offered alternatives. */
  hasAccommodation: z.boolean().default(false),
  equipment: list(equipment, 50),
  payouts: list(payout, 200),
  references: list(z.strictObject({ name: text, email: text.optional(), phone: text.optional() }), 20),
  referrals: list(
    z.strictObject({ name: text, is: z.enum(["referred-by", "refers"]), sharesIdentifier: z.boolean().default(false) }),
    50,
  ),
  access: list(access, 500),
  repositories: list(repository, 50),
  vendor: vendor.optional(),
  /** Why something is shared with somebody else, as a colleague noted. */
  noted: list(
    z.strictObject({
      type: z.enum([
        "email",
        "phone",
        "handle",
        "wallet",
        "bank-account",
        "postal-address",
        "person-document",
        "device",
        "connection",
        "file",
        "repository",
        "link",
        "photo",
        "text",
      ]),
      why: z.enum(["household", "agency", "referral", "shared-building", "name-change", "same-person", "template"]),
    }),
    50,
  ),
});
/** An application as it was written down, with every default filled in. */
export type ApplicationRecord = z.output<typeof applicationRecord>;
