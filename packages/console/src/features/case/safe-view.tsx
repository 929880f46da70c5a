import { useState, type ReactNode } from "react";

/** The message as the door shows it: without scripts, links, pictures or anything that acts, in a frame that may do nothing. */
export function SafeView({ id }: { readonly id: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="case-part">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>The message, made safe to read</h2>
        </summary>
        {isOpen ? (
          <iframe
            className="case-frame"
            title="The message, made safe to read"
            src={`/api/v1/arrivals/${encodeURIComponent(id)}/view`}
            sandbox=""
            referrerPolicy="no-referrer"
          />
        ) : null}
      </details>
    </section>
  );
}
