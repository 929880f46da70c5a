import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { PageHead } from "../../../shared/parts/page-head.tsx";
import { Section } from "../../../shared/parts/section.tsx";
import { useDraft } from "../../../shared/text/use-draft.ts";
import { ChosenFiles, type ChosenFile } from "./chosen-files.tsx";
import { Field, type FieldParts } from "./field.tsx";
import { claimFields, contactFields, moreFields, offerFields, roleFields } from "./fields.ts";
import { useHandInApplication } from "./use-hand-in-application.ts";
import { readDraft } from "./written.ts";
import "./form-page.css";

/** An application written down by hand, with its files; it is judged as one that came by itself. */
export function FormPage(): ReactNode {
  const [draft, setDraft] = useDraft("new application");
  const written = readDraft(draft);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const handIn = useHandInApplication({ onFaults: setFaults, onHandedIn: () => setDraft("") });
  const show = (field: Omit<FieldParts, "value" | "onChange">) => (
    <Field
      key={field.name}
      {...field}
      value={written[field.name]}
      onChange={(value) => setDraft((now) => JSON.stringify({ ...readDraft(now), [field.name]: value }))}
    />
  );
  return (
    <form
      className="application"
      onSubmit={(event) => {
        event.preventDefault();
        setFaults([]);
        if (!handIn.isPending) handIn.mutate({ written, files });
      }}
    >
      <PageHead title="New application" />
      <p className="application-lead">
        Write down what the person stated, as they stated it. Leave out what nobody has to know: nationality, age,
        health, family, the names of schools. It is not asked for, and no rule could use it.
      </p>
      <Section
        title="Role"
        about="Fix how much the role can reach before applications open: it decides which steps everybody takes."
      >
        <div className="application-fields">{roleFields.map(show)}</div>
      </Section>
      <Section title="Person">
        <div className="application-fields">{contactFields.map(show)}</div>
      </Section>
      <Section title="Files" about="Nothing in them is opened by a program that would run it.">
        <ChosenFiles files={files} onChange={setFiles} />
      </Section>
      <Section title="What is stated" about="Each on a line of its own.">
        <div className="application-fields">{claimFields.map(show)}</div>
      </Section>
      <Section title="Ways that matter to the checks">
        <div className="application-fields">{moreFields.map(show)}</div>
      </Section>
      <Section title="Once there is an offer" about="Leave these empty before.">
        <div className="application-fields">{offerFields.map(show)}</div>
      </Section>
      <div className="application-end">
        <Faults faults={faults} />
        <NoticeBox error={handIn.error} />
        <Button type="submit" loading={handIn.isPending}>
          Hand it in
        </Button>
      </div>
    </form>
  );
}

function Faults({ faults }: { readonly faults: readonly string[] }): ReactNode {
  return (
    <div role="alert">
      {faults.length === 0 ? null : (
        <ul className="notice-box application-faults">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
