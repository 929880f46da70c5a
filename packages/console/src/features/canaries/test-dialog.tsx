import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { ask } from "../../shared/api/ask.ts";
import { Dialog } from "../../shared/dialog/dialog.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import type { Canary } from "./canaries-table.tsx";
import { useCanaryChange } from "./use-canary-change.ts";

/** Begins a test fire, and says what to do then. */
export function TestDialog({
  canary: { id, name },
  onClose,
}: {
  readonly canary: Canary;
  readonly onClose: () => void;
}): ReactNode {
  const test = useCanaryChange(
    async (_given: undefined) => await ask("post", "/api/v1/access/canaries/{id}/test", { path: { id } }),
    () => undefined,
  );
  return (
    <Dialog title="Test this canary" guards="nothing" onClose={onClose}>
      <div className="form">
        {test.data === undefined ? (
          <p>
            You open the record of <InertText text={name} /> in your own system, and see here whether it was heard. The
            next look opens no case.
          </p>
        ) : (
          <div role="status">
            <p>{test.data.says}</p>
            <p className="soft">
              Until <Moment at={test.data.until} />. The table says whether it was heard.
            </p>
          </div>
        )}
        <NoticeBox error={test.error} />
        <footer className="form-end">
          {test.data === undefined ? (
            <>
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button data-first loading={test.isPending} onClick={() => test.mutate(undefined)}>
                Begin the test
              </Button>
            </>
          ) : (
            <Button onClick={onClose}>Done</Button>
          )}
        </footer>
      </div>
    </Dialog>
  );
}
