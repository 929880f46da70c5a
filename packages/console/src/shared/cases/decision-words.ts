import type { Shapes } from "../api/contract.ts";

/** What is said about a decision before it is made. */
interface DecisionWords {
  /** What becomes of it, after "It". */
  readonly means: string;
  /** Reasons that are often the reason; each is a start to write on. */
  readonly usualReasons: readonly string[];
}

const ofArrivals: Readonly<Record<Shapes["CaseDecision"], DecisionWords>> = {
  allowed: {
    means: "may go on to whom it was meant for",
    usualReasons: ["I reached the sender on a way I already knew.", "It is what we asked them for."],
  },
  held: {
    means: "waits, and stays in the queue as held",
    usualReasons: ["I asked the sender on another way and wait for the answer.", "A second person should look at it."],
  },
  blocked: {
    means: "goes no further",
    usualReasons: ["The evidence is clear.", "The sender is not who they say they are."],
  },
};

const ofPeople: typeof ofArrivals = {
  allowed: {
    means: "goes on as any other application; the steps of the role still have to be taken",
    usualReasons: [
      "What was noticed has an innocent cause, which I verified by a way of our own.",
      "The steps of the role are taken, and a colleague met the person.",
    ],
  },
  held: {
    means: "waits, and access, equipment and pay wait with it. Holding is not rejecting",
    usualReasons: ["We asked the person and wait for the answer.", "A colleague has to meet the person first."],
  },
  blocked: {
    means: "ends here. What the person answered, or that the time to answer is over, has to be recorded before",
    usualReasons: ["The person was heard, and what was stated was not confirmed by a way of our own."],
  },
};

/** What is said about a decision on cases of some kinds: about applications it is said as about people. */
export function tellDecision(decision: Shapes["CaseDecision"], kinds: readonly Shapes["Kind"][]): DecisionWords {
  const arePeople = kinds.length > 0 && kinds.every((kind) => kind === "application");
  return (arePeople ? ofPeople : ofArrivals)[decision];
}
