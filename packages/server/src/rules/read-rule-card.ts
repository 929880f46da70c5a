import { families, Problem, strengths, type Family, type Strength } from "@doorward/core";

/** How often a rule fired on what is benign in the last benchmark it took part in. */
interface BenignFiring {
  readonly fired: number;
  readonly of: number;
  /** `packages`, `links` or `messages`; `simulated viewers` of a rule about people. */
  readonly what: string;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What the line below the name of a rule says of it. */
export interface RuleCard {
  readonly strength: Strength;
  readonly family: Family;
  readonly techniques: readonly string[];
  /** Null where no benchmark has measured it yet. */
  readonly benign: BenignFiring | null;
}

const firing =
  /^(?:fired|noticed) on (\d+) of (\d+) (?:benign (\w+) \(|viewers of simulated ordinary organisations \(\d+ viewer-months, )(\d{4}-\d\d-\d\d)\)$/u;

/** Takes apart what the page of a rule says about it in one line. */
export function readRuleCard(about: string): RuleCard {
  const [strength, family, techniques = "", measured = ""] = about.split(" · ");
  const known = {
    strength: strengths.find((each) => each === strength),
    family: families.find((each) => each === family),
  };
  if (known.strength === undefined || known.family === undefined)
    throw new Problem("own-fault", "The page of a rule does not say how strong it is.");
  const [, fired, of, what = "simulated viewers", day = ""] =
    firing.exec(measured.replace("on benign material: ", "")) ?? [];
  const benign = fired === undefined ? null : { fired: Number(fired), of: Number(of), what, day };
  return { strength: known.strength, family: known.family, techniques: techniques.split(", "), benign };
}
