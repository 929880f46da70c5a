/** What an action does: ISO 32000-2, table 201. Those that stay inside the document are left out. */
export type PdfActionKind =
  | "opens-address"
  | "launches"
  | "runs-script"
  | "opens-file"
  | "opens-embedded-file"
  | "submits-form"
  | "imports-data"
  | "plays-media";

/** `opens`: nobody has to do anything. `event`: something a reader does by the way. `none`: nothing leads to it. */
export type PdfTrigger = "opens" | "event" | "click" | "none";

/** Something a document does. */
export interface PdfAction {
  readonly kind: PdfActionKind;
  readonly trigger: PdfTrigger;
  /** The address, the file, or the command line with its parameters; empty for scripts. */
  readonly target: string;
  /** The text of a script. */
  readonly script?: string;
  /** Number of the object that holds it. */
  readonly object: number;
}
