import type { ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { FormDialog } from "../../../shared/parts/form-dialog.tsx";
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
  const save = (form: HTMLFormElement) =>
    change.mutate({ ...readDestination(form), filter: readFilter(new FormData(form)) });
  return (
    <FormDialog
      title={`Change ${destinationKinds[destination.kind].title}`}
      act="Save"
      work={{ ...change, mutate: save }}
      onClose={onClose}
    >
      <DestinationFields kind={destination.kind} destination={destination} />
    </FormDialog>
  );
}
