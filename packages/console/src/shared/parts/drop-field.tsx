import { useState, type DragEvent, type ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { readDropped } from "./read-dropped.ts";
import "./drop-field.css";

interface FieldParts {
  /** What is dropped here, as an order: "Drop files here, or choose them". */
  readonly label: string;
  readonly isMultiple?: boolean;
  /** Kinds of files that are offered first where one chooses. */
  readonly accept?: string;
  /** What is wrong with what was handed in last. */
  readonly problem?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped or chosen. What is no file is told of. */
export function DropField({ label, isMultiple = false, accept, problem = "", onFiles }: FieldParts): ReactNode {
  const [isOver, setOver] = useState(false);
  const [says, setSays] = useState("");
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    // What is dropped here can be chosen in the field inside, with the keyboard as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <label
      className={`drop-field${isOver ? " drop-over" : ""}`}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        const dropped = readDropped(event.dataTransfer);
        setSays(dropped.says);
        if (dropped.files.length > 0) onFiles(dropped.files);
      }}
    >
      <Icon name="drop" size={24} />
      <span>{label}</span>
      <input
        type="file"
        multiple={isMultiple}
        accept={accept}
        onChange={(event) => {
          setSays("");
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <span role="status" className="drop-says">
        {says === "" ? problem : says}
      </span>
    </label>
  );
}
