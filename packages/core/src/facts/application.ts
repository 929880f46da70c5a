import type { Evidence } from "../place.ts";

// What rules about people receive. It holds no name, no text, no place and no attribute of a person: only whether things
// that were stated agree, how often something happened, and where a person can look. `test/fairness` proves it.

/** How far somebody has come. Ordered. */
export const hiringStages = ["application", "interview", "offer", "onboarding", "on-the-job"] as const;
export type HiringStage = (typeof hiringStages)[number];

/** What the role will be able to reach; it is fixed before applications open, and decides which steps are required. */
export const roleTiers = ["development", "security", "finance", "support-with-data", "other"] as const;
export type RoleTier = (typeof roleTiers)[number];

/** In whose service somebody would work. */
export type Engagement = "employee" | "contractor" | "vendor-worker";

/** Fields that are compared, each only with the same field somewhere else. */
export type ComparedField =
  "name" | "email" | "phone" | "handle" | "employer" | "employment-dates" | "education" | "time-zone";

/** A field that two sources state differently. What they state is not handed over. */
export interface FieldConflict {
  readonly field: ComparedField;
  /** Each source that states it, first the one to look at first. */
  readonly at: readonly Evidence[];
}

/** A change of a name or handle, which are usually kept. */
export interface FieldChange {
  readonly field: "name" | "handle";
  /** Days from the change before this one, or from the first statement. */
  readonly afterDays: number;
  /** How far the person had come. */
  readonly during: HiringStage;
  /** The person or a colleague explained it, and somebody noted that. */
  readonly isExplained: boolean;
  readonly at: readonly Evidence[];
}

/** What was left behind by an application and can be seen again. */
export type TraceType =
  | "email"
  | "phone"
  | "handle"
  | "wallet"
  | "bank-account"
  | "postal-address"
  | "person-document"
  | "device"
  | "connection"
  | "file"
  | "repository"
  | "link";

/**
 * Something of this application that was seen elsewhere in memory: at this door under another name, or at another door. The same name
 * again is no fact. What both have seen is two facts.
 */
export interface SharedTrace {
  readonly type: TraceType;
  /** How many other people applied with it; none where another door has seen it. */
  readonly people: number;
  /** Both names were verified against a document by somebody. */
  readonly areNamesVerified: boolean;
  /** It was seen at another door, as in a support ticket or beside a take-home. */
  readonly isElsewhere: boolean;
  /** What it was seen in there was judged `stop`: a lure, a malicious ticket. */
  readonly wasStopped: boolean;
  /** Somebody noted why it is shared: a household, an agency, a referral, a shared building. */
  readonly isExplained: boolean;
  /** So many have it that it tells nothing: an agency's mailbox, a recruiter's telephone. */
  readonly isCommon: boolean;
  readonly at: readonly Evidence[];
}

/** A resume, letter or answer whose words stand in somebody else's. Common phrases of templates are not counted. */
export interface SharedText {
  /** Estimated likeness of the two sets of word groups (Jaccard), from 0 to 1. */
  readonly likeness: number;
  /** The two share neither name nor contact. */
  readonly areStrangers: boolean;
  readonly people: number;
  readonly at: readonly Evidence[];
}

/** A picture that is in somebody else's application. The whole picture is compared, never a face. */
export interface SharedPicture {
  /** Bits in which the two hashes of 64 differ, at best of crop and mirror. */
  readonly distance: number;
  readonly is: "photo" | "avatar" | "unknown";
  readonly isNameOther: boolean;
  readonly at: readonly Evidence[];
}

/** Something about the stated history that cannot be, or that leaves a question. */
export interface TimelineOddity {
  readonly kind:
    "older-than-technology" | "older-than-employer" | "full-time-overlap" | "in-the-future" | "ends-before-start";
  readonly at: readonly Evidence[];
}

/** Something in a document that its reader does not see, or that is meant for machines. */
export interface ApplicationDocumentFact {
  readonly kind: "hidden-text" | "instruction-for-machines" | "invisible-characters" | "repeats-advert";
  /** Words that are hidden, or the share of the advert that is repeated in percent. */
  readonly amount: number;
  readonly at: readonly Evidence[];
}

/** Something about code that the person calls their own. */
export interface CodeHistoryFact {
  readonly kind:
    /** The first commit is older than the account, in that many repositories. */
    | "older-than-account"
    /** The same tree or content stands in an older repository by others. */
    | "copied"
    /** Others wrote nearly all of what is called their own. */
    | "written-by-others"
    /** Accounts that commit to each other's repositories, and only there. */
    | "ring"
    /** All dates were made at one time, or the history was written anew. */
    | "rewritten"
    /** Years of silence, then activity just before the application. */
    | "long-silence"
    /** Followers, stars or contributors without any work that would bring them. */
    | "inflated"
    /** Hours and offsets of commits over at least a month do not fit the claimed time zone. */
    | "hours-differ"
    /** Commits under a name or address that the application does not state. */
    | "other-author-identity";
  readonly repositories: number;
  readonly at: readonly Evidence[];
}

/** What was noticed about connections: of the form, a call, a signature, a sign-in. */
export interface ConnectionFact {
  readonly kind:
    "anonymous" | "hosting" | "other-country-than-claimed" | "many-addresses" | "impossible-travel" | "listed-network";
  readonly during: HiringStage;
  readonly times: number;
  readonly at: readonly Evidence[];
}

/** Questions that are put to everybody of a role in the same words, and whose answers a named person notes. */
export const conductTopics = [
  "camera",
  "liveness",
  "same-person",
  "own-code",
  "claimed-place",
  "claimed-employer",
  "unstated-fact",
  "shared-screen",
  "display-name",
  "in-person",
  "own-files",
  "prepayment",
  "off-platform",
  "remote-control",
  "interview-collision",
  "verification-call",
] as const;
export type ConductTopic = (typeof conductTopics)[number];

/** An answer of an interviewer's form. */
export interface ConductAnswer {
  readonly topic: ConductTopic;
  /** `failed`: it did not hold; `refused`: the person did not do it; `alternative`: another way was offered and taken. */
  readonly result: "held" | "failed" | "refused" | "alternative" | "not-asked";
  readonly times: number;
  /** A named person attests it. */
  readonly isAttested: boolean;
  readonly at: readonly Evidence[];
}

/** What was noticed about where equipment goes and what is attached to it. */
export interface EquipmentFact {
  readonly kind:
    | "other-address-than-stated"
    | "address-changed-after-offer"
    | "forwarder-or-box"
    | "serial-not-read-back"
    | "second-remote-tool"
    | "unattended-remote-start"
    | "remote-keyboard-device"
    | "activity-simulator"
    | "location-differs"
    | "late-input"
    | "assistant-extension";
  readonly times: number;
  readonly isExplained: boolean;
  readonly at: readonly Evidence[];
}

/** What was noticed about where pay goes. */
export interface PaymentFact {
  readonly kind: "payee-differs" | "changed-after-start" | "frequent-changes" | "third-party" | "letter-to-unfreeze";
  readonly times: number;
  readonly isExplained: boolean;
  readonly at: readonly Evidence[];
}

/** What was noticed about how somebody works, from the first day on. */
export interface WorkFact {
  readonly kind:
    | "early-high-rights"
    | "one-device-for-several"
    | "work-copied-out"
    | "other-account-used"
    | "quality-swings"
    | "concurrent-sessions"
    | "resigned-at-check"
    | "refers-linked-person";
  /** Days since the first day of work. */
  readonly day: number;
  readonly times: number;
  readonly at: readonly Evidence[];
}

/** What a vendor does about the people behind its seats. */
export interface VendorFact {
  readonly kind: "unnamed-worker" | "refuses-checks" | "undeclared-subcontractor" | "worker-swapped";
  readonly at: readonly Evidence[];
}

/** Somebody or something on a list that the organisation loaded. */
export interface ListedTrace {
  readonly kind: "indicator" | "sanctioned-wallet" | "sanctioned-person";
  /** A second identifier agrees. A name alone never is a fact. */
  readonly hasSecondIdentifier: boolean;
  readonly at: readonly Evidence[];
}

/** Everything that rules about an application receive. */
export interface ApplicationFacts {
  readonly stage: HiringStage;
  readonly tier: RoleTier;
  readonly engagement: Engagement;
  readonly conflicts: readonly FieldConflict[];
  readonly changes: readonly FieldChange[];
  readonly traces: readonly SharedTrace[];
  readonly texts: readonly SharedText[];
  readonly pictures: readonly SharedPicture[];
  readonly timeline: readonly TimelineOddity[];
  readonly documents: readonly ApplicationDocumentFact[];
  readonly code: readonly CodeHistoryFact[];
  readonly connections: readonly ConnectionFact[];
  readonly conduct: readonly ConductAnswer[];
  readonly equipment: readonly EquipmentFact[];
  readonly payment: readonly PaymentFact[];
  readonly work: readonly WorkFact[];
  readonly vendor: readonly VendorFact[];
  readonly listed: readonly ListedTrace[];
}
