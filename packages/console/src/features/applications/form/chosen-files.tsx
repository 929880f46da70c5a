import { useId, type ReactNode } from "react";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { markOddText } from "../../../shared/text/mark-odd.ts";
import type { NamedFile } from "./make-record.ts";
import { nameFile } from "./name-file.ts";

/** A file that was chosen, with the name it gets in the application. */
export interface ChosenFile extends NamedFile {
  readonly file: File;
}

const uses: readonly (readonly [NamedFile["is"], string])[] = [
  ["resume", "Resume"],
  ["letter", "Letter"],
  ["photo", "Photo"],
  ["other", "Other files"],
];

/** The files that came with the application, each under what it is. */
export function ChosenFiles({
  files,
  onChange,
}: {
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
}): ReactNode {
  const place = useId();
  return (
    <>
      <div className="application-fields">
        {uses.map(([is, label]) => (
          <div key={is} className="field">
            <label htmlFor={`${place}-${is}`}>{label}</label>
            <input
              id={`${place}-${is}`}
              type="file"
              multiple
              onChange={(event) => {
                onChange(addFiles(files, [...(event.currentTarget.files ?? [])], is));
                event.currentTarget.value = "";
              }}
            />
          </div>
        ))}
      </div>
      <ul className="application-files" aria-label="Chosen files">
        {files.map(({ path, is }) => (
          <li key={path}>
            <span className="soft">{uses.find(([use]) => use === is)?.[1]}</span> <InertText text={path} />
            <button
              type="button"
              className="data-act"
              onClick={() => onChange(files.filter((each) => each.path !== path))}
            >
              Leave it out<span className="unseen"> {markOddText(path)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function addFiles(before: readonly ChosenFile[], added: readonly File[], is: NamedFile["is"]): readonly ChosenFile[] {
  const taken = new Set(before.map(({ path }) => path));
  const named = added.map((file) => {
    const path = nameFile(file.name, taken);
    taken.add(path);
    return { file, path, is };
  });
  return [...before, ...named];
}
