import type { Shapes } from "../api/contract.ts";
import { decisionNames } from "../text/words.ts";

/** What is said about a decision. */
interface DecisionWords {
  /** What the button says. */
  readonly act: string;
  /** Over what is asked before it is made; `what` is "this case" or "3 cases". */
  readonly ask: (what: string) => string;
  /** What was decided. */
  readonly past: string;
  /** What becomes of it, after "It". */
  readonly means: string;
  /** Reasons that are often the reason; each is a start to write on. */
  readonly usualReasons: readonly string[];
}

const ofArrivals: Readonly<Record<Shapes["CaseDecision"], DecisionWords>> = {
  allowed: {
    act: decisionNames.allowed,
    ask: (what) => `${decisionNames.allowed} ${what}`,
    past: "Allowed",
    means: "may go on to whom it was meant for",
    usualReasons: ["I reached the sender on a way I already knew.", "It is what we asked them for."],
  },
  held: {
    act: decisionNames.held,
    ask: (what) => `${decisionNames.held} ${what}`,
    past: "Held",
    means: "waits, and stays in the queue as held",
    usualReasons: ["I asked the sender on another way and wait for the answer.", "A second person should look at it."],
  },
  blocked: {
    act: decisionNames.blocked,
    ask: (what) => `${decisionNames.blocked} ${what}`,
    past: "Blocked",
    means: "goes no further",
    usualReasons: ["The evidence is clear.", "The sender is not who they say they are."],
  },
};

const ofPeople: typeof ofArrivals = {
  allowed: {
    act: "Go on",
    ask: (what) => `Go on with ${what}`,
    past: "Goes on",
    means: "goes on as any other application; the steps of the role still have to be taken",
    usualReasons: [
      "What was noticed has an innocent cause, which I verified by a way of our own.",
      "The steps of the role are taken, and a colleague met the person.",
    ],
  },
  held: {
    act: "Hold",
    ask: (what) => `Hold ${what}`,
    past: "Held",
    means: "waits, and access, equipment and pay wait with it. Holding is not rejecting",
    usualReasons: ["We asked the person and wait for the answer.", "A colleague has to meet the person first."],
  },
  blocked: {
    act: "Turn down",
    ask: (what) => `Turn down ${what}`,
    past: "Turned down",
    means: "is turned down. What the person answered, or that the time to answer is over, has to be recorded before",
    usualReasons: ["The person was heard, and what was stated was not confirmed by a way of our own."],
  },
};

/** Nobody is blocked by a look at what they opened: what follows is decided outside of Doorward. */
const ofViewers: typeof ofArrivals = {
  allowed: {
    act: "Close as explained",
    ask: (what) => `Close ${what} as explained`,
    past: "Explained",
    means: "is closed as explained; what is counted stays as it is, and counting goes on",
    usualReasons: [
      "The work was real, and no system noted it.",
      "A feed had lost what explains it.",
      "The lead of the team confirmed the work.",
    ],
  },
  held: {
    act: "Keep watching",
    ask: (what) => `Keep watching ${what}`,
    past: "Watched",
    means: "stays open, and is looked at again",
    usualReasons: ["I asked the lead of the team and wait for the answer.", "Too few days to say anything."],
  },
  blocked: {
    act: "Hand over",
    ask: (what) => `Hand over ${what}`,
    past: "Handed over",
    means:
      "goes to those who investigate. Keep the evidence and look for a second person before access is taken away; Doorward takes away nothing by itself",
    usualReasons: ["Nobody could explain these views. The investigation has what was seen."],
  },
};

/** What is said about a decision on cases of these kinds: about people alone it is said as about people. */
export function tellDecision(decision: Shapes["CaseDecision"], ...kinds: readonly Shapes["Kind"][]): DecisionWords {
  if (areAll(kinds, "access")) return ofViewers[decision];
  return (areApplications(kinds) ? ofPeople : ofArrivals)[decision];
}

/** Whether all of them are, and there is one. */
export function areApplications(kinds: readonly Shapes["Kind"][]): boolean {
  return areAll(kinds, "application");
}

function areAll(kinds: readonly Shapes["Kind"][], kind: Shapes["Kind"]): boolean {
  return kinds.length > 0 && kinds.every((each) => each === kind);
}
