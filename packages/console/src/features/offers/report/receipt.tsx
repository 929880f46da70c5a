import type { ReactNode } from "react";
import { CopiedText } from "../../../shared/parts/copied-text.tsx";
import { WayIn } from "../../../shared/session/way-in.tsx";

/** Thanks, and what the answer is read with. */
export function Receipt({ receipt }: { readonly receipt: string }): ReactNode {
  return (
    <WayIn title="Thank you">
      <p role="status">It was taken. People who can do something about it read it.</p>
      <p>
        With this receipt you can read their answer later, on this same page, and stay unknown. Nobody can give it to
        you again.
      </p>
      <CopiedText label="Receipt" text={receipt} isFirst isSecret />
      <p className="soft">Do not answer whoever made the offer, and delete nothing: what they wrote may help.</p>
    </WayIn>
  );
}
