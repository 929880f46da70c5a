export { isFreeMail } from "../message/people/free-mail.ts";
export { canonicaliseObservable, type ObservableOptions, type ReadObservable } from "./canonicalise-observable.ts";
export { findObservables, type FindOptions } from "./find-observables.ts";
export { normaliseDocument, type PersonDocument } from "./person-document.ts";
export { recogniseObservable } from "./recognise-observable.ts";
export { writeHandle } from "./handle/handle.ts";
export { whyUntelling } from "./why-untelling.ts";
