import { useNavigate } from "@tanstack/react-router";
import type { Shapes } from "../../shared/api/contract.ts";
import { tellDecision } from "../../shared/cases/decision-words.ts";
import { useKeys, type Binding } from "../../shared/keyboard/keyboard.tsx";
import type { Advance } from "./use-advance.ts";

interface Hands {
  /** Of what the case is. */
  readonly kind: Shapes["Kind"];
  readonly advance: Advance;
  readonly decide: (decision: Shapes["CaseDecision"]) => void;
  readonly canDecide: boolean;
  readonly hasCase: boolean;
}

/** A case without a mouse. */
export function useCaseKeys({ kind, advance, decide, canDecide, hasCase }: Hands): void {
  const navigate = useNavigate();
  const actOf = (decision: Shapes["CaseDecision"]) => tellDecision(decision, kind).act;
  const moving: readonly Binding[] = [
    { keys: "j", label: "Next case", run: () => advance.goTo(advance.next) },
    { keys: "k", label: "Case before", run: () => advance.goTo(advance.before) },
    { keys: "Escape", label: "Back to the queue", run: () => void navigate({ to: "/" }), isMoving: true },
    { keys: "e", label: "Go to the evidence", run: () => focus("#evidence"), isMoving: true },
  ];
  const deciding: readonly Binding[] = [
    { keys: "a", label: actOf("allowed"), run: () => decide("allowed") },
    { keys: "h", label: actOf("held"), run: () => decide("held") },
    { keys: "b", label: actOf("blocked"), run: () => decide("blocked") },
  ];
  const commenting: readonly Binding[] = [{ keys: "c", label: "Write a comment", run: () => focus("#comment") }];
  useKeys("Case", [...moving, ...(canDecide ? deciding : []), ...(hasCase ? commenting : [])]);
}

function focus(place: string): void {
  const element = document.querySelector<HTMLElement>(place);
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
}
