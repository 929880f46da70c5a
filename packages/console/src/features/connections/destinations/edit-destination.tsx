import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { Dialog } from "../../../shared/dialog/dialog.tsx";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { DestinationFields, readDestination } from "./destination-fields.tsx";
import { destinationKinds, readFilter } from "./kinds.ts";
import { useChangeDestination } from "./use-destinations.ts";

/** Changes where a destination is and what it hears of. */
export function EditDestination({
  destination,
  onClose,
}: {
  readonly destination: Shapes["Destination"];
  readonly onClose: () => void;
}): ReactNode {
  const change = useChangeDestination(destination.id, onClose);
  return (
    <Dialog title={`Change ${destinationKinds[destination.kind].title}`} onClose={onClose}>
      <form
        className="connection-form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          change.mutate({ ...readDestination(form), filter: readFilter(new FormData(form)) });
        }}
      >
        <DestinationFields kind={destination.kind} destination={destination} />
        <NoticeBox error={change.error} />
        <footer className="connection-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={change.isPending}>
            Save
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
