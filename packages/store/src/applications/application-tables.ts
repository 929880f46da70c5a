/** The tables of applications. What belongs to one application is named by its arrival. */
export interface ApplicationTables {
  applications: {
    arrival_id: string;
    /** The same for applications of one person: the id of the first of them. */
    person_id: string;
    stage: string;
    tier: string;
    engagement: string;
    /** Names, notes and sketches; null once they were removed. */
    sealed: Uint8Array | null;
    received_at: Date;
    /** When access was given. */
    started_at: Date | null;
  };
  /** Keyed hashes of the bands of texts: what is alike meets in one. */
  text_bands: { band: string; arrival_id: string };
  /** Sixteen bits of a hash of a picture and in which place, and the halves of the hash: what is alike meets in a band, or nearly. */
  picture_bands: { band: number; high: number; low: number; arrival_id: string };
  /** What people decided about two applications, the smaller id first; the last counts. */
  application_ties: {
    one: string;
    other: string;
    number: number;
    decision: string;
    /** Null once it was removed. */
    reason: string | null;
    decided_by: string;
    decided_at: Date;
  };
  /** Every answer to a step; the last counts. */
  hiring_steps: {
    arrival_id: string;
    step: string;
    number: number;
    result: string;
    /** Note and route; null where there is none. */
    sealed: Uint8Array | null;
    answered_by: string;
    answered_at: Date;
  };
  /** What a person was told and said. */
  person_answers: {
    arrival_id: string;
    number: number;
    kind: string;
    sealed: Uint8Array | null;
    noted_by: string;
    noted_at: Date;
  };
  /** What people set, each null where it stayed. */
  application_changes: {
    arrival_id: string;
    number: number;
    stage: string | null;
    tier: string | null;
    started_at: Date | null;
    reason: string | null;
    changed_by: string;
    changed_at: Date;
  };
}
