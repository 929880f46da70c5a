import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { Problem } from "@doorward/core";
import { useTopDialog } from "../dialog/open-dialogs.ts";
import { Notice, type Told } from "./notice.tsx";
import "./notices.css";

/** What is told, without the number it gets. */
type New = Omit<Told, "number">;

const NoticeContext = createContext<((told: New) => void) | undefined>(undefined);
/** So many stand on top of each other. */
const most = 3;
const none: readonly Told[] = [];

/** Tells in the corner what happened, each for a while. */
export function NoticeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [all, setAll] = useState<readonly Told[]>([]);
  const last = useRef(0);
  const dialog = useTopDialog();
  const tell = useCallback((told: New) => {
    last.current += 1;
    const number = last.current;
    setAll((before) => [...before, { ...told, number }].slice(-most));
  }, []);
  const drop = useCallback((number: number) => setAll((before) => before.filter((each) => each.number !== number)), []);
  return (
    <NoticeContext value={tell}>
      {children}
      <Notices all={dialog === undefined ? all : none} onEnd={drop} />
      {/* What stands outside an open dialog can neither be clicked nor read aloud. */}
      {dialog === undefined ? null : createPortal(<Notices all={all} onEnd={drop} />, dialog)}
    </NoticeContext>
  );
}

/** Where they stand: above everything, also above the dialog in which they stand. */
function Notices({
  all,
  onEnd,
}: {
  readonly all: readonly Told[];
  readonly onEnd: (number: number) => void;
}): ReactNode {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = region.current;
    // Its dialog may have gone in the same moment.
    if (element?.isConnected !== true || !("showPopover" in element)) return;
    if (all.length > 0 && !element.matches(":popover-open")) element.showPopover();
    if (all.length === 0 && element.matches(":popover-open")) element.hidePopover();
  }, [all]);
  return (
    <section ref={region} className="notices" popover="manual" aria-label="Notices">
      <div role="status" aria-live="polite">
        {all.map((told) => (
          <Notice key={told.number} told={told} onEnd={onEnd} />
        ))}
      </div>
    </section>
  );
}

/** Tells the reader something in passing. */
export function useTell(): (told: New) => void {
  const tell = useContext(NoticeContext);
  if (tell === undefined) throw new Problem("own-fault", "This stands inside the provider of notices.");
  return tell;
}
