import type { ReactNode } from "react";
import { Section } from "../../shared/parts/section.tsx";

/** How the ranking is made, in plain words. */
export function Method(): ReactNode {
  return (
    <Section title="How it is made">
      <MethodText />
    </Section>
  );
}

/** The same without a frame. */
export function MethodText(): ReactNode {
  return (
    <ol className="victims-method">
      <li>For each viewer it counts how many of these customers they opened before the first contact, each once.</li>
      <li>
        It asks how many the work assigned to them would have given: their tickets, and how often such customers get in
        touch. Not what they opened, since whoever opens much would hide in it.
      </li>
      <li>
        It ranks by how unlikely the count is by chance, and says that one stands out only where chance would give it
        less than once in a hundred such questions, all viewers together.
      </li>
      <li>
        Sites, shifts, vendors and teams are counted as well, since people who share the work of a thief look
        unremarkable one by one. Those who see many victims by duty are compared among themselves.
      </li>
    </ol>
  );
}
