// What the pages of Doorward do in a browser. Text from outside is only ever set as text, never as markup.
const signs = { stop: "■", check: "▲", clear: "●" };
const doorNames = {
  hiring: "Hiring: an application",
  interview: "Interview: code or a task",
  support: "Support: a mail, file or link",
  insider: "Insider: access events",
};
const state = { csrf: "" };

const find = (id) => document.getElementById(id);
const show = (id, isShown = true) => {
  find(id).hidden = !isShown;
};
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function tell(text) {
  find("notice").textContent = text;
  show("notice", text !== "");
  if (text !== "") find("notice").scrollIntoView({ block: "nearest" });
}

/** Asks the API. Throws with the sentence of the problem that it answers. */
async function ask(method, path, { body, headers = {} } = {}) {
  const isBytes = body instanceof Blob;
  const response = await fetch(path, {
    method,
    headers: {
      ...(method === "GET" || state.csrf === "" ? {} : { "X-Doorward-CSRF": state.csrf }),
      ...(body === undefined || isBytes ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    body: body === undefined || isBytes ? body : JSON.stringify(body),
  });
  const answer = response.status === 204 ? undefined : await response.json();
  if (response.ok) return { status: response.status, headers: response.headers, answer };
  throw Object.assign(new Error(tellProblem(answer)), { status: response.status });
}

function tellProblem({ detail = "Doorward could not do this.", faults = [] } = {}) {
  const [first] = faults;
  return first === undefined ? detail : `${detail} ${first.message}`;
}

/** Does something once, shows that it lasts, and tells what went wrong. */
async function attempt(button, work) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  tell("");
  try {
    await work();
  } catch (error) {
    tell(
      error.name === "NotAllowedError"
        ? "The browser was not allowed to go on, or it took too long. Try again."
        : error.message,
    );
  } finally {
    button.removeAttribute("aria-busy");
  }
}

function onSubmit(id, work) {
  const form = find(id);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = form.querySelector("button[type=submit]");
    void attempt(button, async () => await work(Object.fromEntries(new FormData(form)), form));
  });
}

function onClick(id, work) {
  find(id).addEventListener("click", () => void attempt(find(id), work));
}

/** A secret of a link stays out of the history of the browser once it was read. */
function takeSecret() {
  const secret = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  if (secret === "") tell("This page is opened with a link. Open the whole link as it was given to you.");
  return secret;
}

/** Only a path of this server; with anything else one goes to the first page. */
function findReturnPath() {
  const wanted = new URLSearchParams(location.search).get("return") ?? "/";
  const address = URL.canParse(wanted, location.origin) ? new URL(wanted, location.origin) : undefined;
  const isOurs = wanted.startsWith("/") && address?.origin === location.origin && !address.pathname.startsWith("//");
  return isOurs && address.pathname !== "/sign-in" ? address.pathname + address.search : "/";
}

const canUsePasskeys = () => typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON === "function";

async function createPasskey(options) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return (await navigator.credentials.create({ publicKey })).toJSON();
}

async function usePasskey() {
  const { answer } = await ask("POST", "/api/v1/passkeys/sign-in-options");
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(answer);
  const used = (await navigator.credentials.get({ publicKey })).toJSON();
  await ask("POST", "/api/v1/passkeys/sign-in", { body: used });
  location.assign(findReturnPath());
}

async function startSetUp() {
  const secret = takeSecret();
  onSubmit("set-up-form", async ({ name, email, password }) => {
    await ask("POST", "/api/v1/set-up", { body: { secret, name, email, password } });
    location.assign("/");
  });
}

async function startInvitation() {
  const secret = takeSecret();
  const { answer: ways } = await ask("GET", "/api/v1/sign-in");
  const hasPasskeys = ways.passkeys && canUsePasskeys();
  show("passkey-way", hasPasskeys);
  show("or", hasPasskeys);
  onClick("make-passkey", async () => {
    const { answer } = await ask("POST", "/api/v1/invitations/passkey-options", { body: { secret } });
    const passkey = { name: "First passkey", response: await createPasskey(answer) };
    await ask("POST", "/api/v1/invitations", { body: { secret, passkey } });
    location.assign("/");
  });
  onSubmit("invitation-form", async ({ password }) => {
    await ask("POST", "/api/v1/invitations", { body: { secret, password } });
    location.assign("/");
  });
}

async function startHome() {
  const session = await findSession();
  if (session === undefined) await showSignIn();
  else if (location.pathname === "/sign-in") location.replace(findReturnPath());
  else await showDesk(session);
}

async function findSession() {
  try {
    return (await ask("GET", "/api/v1/sessions/current")).answer;
  } catch (error) {
    if (error.status === 401 || error.status === 403) return undefined;
    throw error;
  }
}

async function showSignIn() {
  const { answer: ways } = await ask("GET", "/api/v1/sign-in");
  const hasPasskeys = ways.passkeys && canUsePasskeys();
  show(ways.isSetUp ? "sign-in" : "not-set-up");
  show("passkey-way", hasPasskeys);
  show("provider-way", ways.singleSignOn);
  show("or", hasPasskeys || ways.singleSignOn);
  find("use-provider").href = `/api/v1/single-sign-on?return=${encodeURIComponent(findReturnPath())}`;
  onClick("use-passkey", usePasskey);
  onSubmit("sign-in-form", async ({ email, password }) => {
    await ask("POST", "/api/v1/sessions", { body: { email, password } });
    location.assign(findReturnPath());
  });
}

async function showDesk({ user, doors, csrf }) {
  state.csrf = csrf;
  find("who-name").textContent = `${user.name}, ${user.role}`;
  show("who");
  show("desk");
  onClick("sign-out", async () => {
    await ask("DELETE", "/api/v1/sessions/current");
    location.assign("/");
  });
  const mayChange = user.role !== "auditor";
  show("arrival-form", mayChange);
  if (mayChange) startArrivals(doors);
  await Promise.all([showRecent(), startPasskeys()]);
  if (user.role === "admin") startPeople();
  if (mayChange) startPrograms(user.role);
}

function startArrivals(doors) {
  const usual = doors.includes("support") ? "support" : doors[0];
  find("doors").append(
    ...doors.map((door) =>
      make(
        "label",
        {},
        make("input", { type: "radio", name: "door", value: door, defaultChecked: door === usual }),
        doorNames[door],
      ),
    ),
  );
  const drop = find("drop");
  const button = find("arrival-form").querySelector("button[type=submit]");
  const over = (isOver) => (event) => {
    event.preventDefault();
    drop.classList.toggle("over", isOver);
  };
  drop.addEventListener("dragover", over(true));
  drop.addEventListener("dragleave", over(false));
  drop.addEventListener("drop", (event) => {
    over(false)(event);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void attempt(button, async () => await judgeFile(file));
  });
  find("file").addEventListener("change", () => {
    const [file] = find("file").files;
    if (file !== undefined) void attempt(button, async () => await judgeFile(file));
  });
  onSubmit("arrival-form", async ({ door, link }) => {
    const [file] = find("file").files;
    if (link.trim() !== "")
      await judge({ door, body: { door, kind: "link", link: link.trim() }, query: "", name: link.trim() });
    else if (file === undefined) tell("Choose a file, or paste a link.");
    else await judgeFile(file);
  });
}

async function judgeFile(file) {
  const { door } = Object.fromEntries(new FormData(find("arrival-form")));
  const query = `?${new URLSearchParams({ door, name: file.name })}`;
  await judge({ door, body: file, query, name: file.name });
}

/** Hands it in, and asks until it is judged. */
async function judge({ body, query, name }) {
  find("verdict").replaceChildren(make("p", { className: "told", textContent: `${name} is being judged …` }));
  try {
    const { headers } = await ask("POST", `/api/v1/arrivals${query}`, { body });
    const place = headers.get("location");
    for (let turn = 0; turn < 600; turn += 1) {
      const { status, answer } = await ask("GET", new URL(place, location.origin).pathname);
      if (status === 200) {
        find("verdict").replaceChildren(renderVerdict(answer, name));
        await showRecent();
        return;
      }
      await pause(Math.min(2000, 150 + turn * 50));
    }
    tell("It takes longer than usual. It is kept, and stands below once it is judged.");
  } catch (error) {
    find("verdict").replaceChildren();
    throw error;
  } finally {
    find("arrival-form").reset();
  }
}

function renderWord(verdict) {
  const isKnown = Object.hasOwn(signs, verdict);
  const text = isKnown ? `${signs[verdict]} ${verdict.toUpperCase()}` : String(verdict ?? "waiting");
  return make("span", { className: `word ${isKnown ? verdict : "waiting"}`, textContent: text });
}

function renderVerdict({ verdict, because, findings = [], unjudged = [] }, name) {
  const list = make("ul");
  for (const { title, evidence = [] } of findings.slice(0, 12)) {
    const [place] = evidence;
    const where =
      place?.path === undefined
        ? []
        : [" ", make("code", { textContent: place.line === undefined ? place.path : `${place.path}:${place.line}` })];
    list.append(make("li", {}, title, ...where));
  }
  for (const { path, reason } of unjudged.slice(0, 6))
    list.append(make("li", { textContent: `Not judged: ${path ?? ""} (${reason})` }));
  const className = `told ${Object.hasOwn(signs, verdict) ? verdict : ""}`;
  return make(
    "div",
    { className },
    renderWord(verdict),
    " ",
    make("strong", { textContent: name }),
    make("p", { textContent: because }),
    ...(list.children.length > 0 ? [list] : []),
  );
}

async function showRecent() {
  try {
    const { answer } = await ask("GET", "/api/v1/arrivals?limit=10");
    const { arrivals = [] } = answer;
    const rows = arrivals.map(({ name, door, receivedAt, outcome, verdict, state: stage }) =>
      make(
        "tr",
        {},
        make("td", {}, renderWord(outcome ?? verdict ?? stage)),
        make("td", { textContent: name }),
        make("td", { textContent: door }),
        make("td", {}, make("time", { dateTime: receivedAt, textContent: new Date(receivedAt).toLocaleString() })),
      ),
    );
    find("arrivals").replaceChildren(...rows);
    show("recent", rows.length > 0);
  } catch {
    show("recent", false);
  }
}

async function startPasskeys() {
  const [{ answer: ways }, { answer }] = await Promise.all([
    ask("GET", "/api/v1/sign-in"),
    ask("GET", "/api/v1/passkeys"),
  ]);
  const names = answer.passkeys.map(({ name }) => name);
  const isPossible = ways.passkeys && canUsePasskeys();
  const none = isPossible
    ? "You have no passkey yet. With one, your device signs you in, and no password can be talked out of you."
    : "Passkeys need a name with https, which this address does not have.";
  find("passkeys-told").textContent = names.length === 0 ? none : `Your passkeys: ${names.join(", ")}.`;
  show("passkey-form", isPossible);
  onSubmit("passkey-form", async ({ name }) => {
    const options = await ask("POST", "/api/v1/passkeys/create-options");
    const response = await createPasskey(options.answer);
    await ask("POST", "/api/v1/passkeys", { body: { name, response } });
    location.reload();
  });
}

function startPeople() {
  show("people");
  onSubmit("invite-form", async ({ name, email, role }, form) => {
    const { answer } = await ask("POST", "/api/v1/users", { body: { name, email, role } });
    const until = new Date(answer.invitation.endsAt).toLocaleString();
    find("invitation").replaceChildren(
      make(
        "div",
        { className: "told" },
        make("p", {
          textContent: `Give this link to ${answer.user.name} and to nobody else. It works once, until ${until}.`,
        }),
        make("pre", { textContent: answer.invitation.link }),
      ),
    );
    form.reset();
  });
}

function startPrograms(role) {
  const within = {
    admin: ["support", "recruiter", "analyst", "auditor", "admin"],
    analyst: ["support", "recruiter", "analyst"],
  };
  show("programs");
  find("token-role").append(
    ...(within[role] ?? [role]).map((each) => make("option", { value: each, textContent: each })),
  );
  onSubmit("token-form", async (given, form) => {
    const { answer } = await ask("POST", "/api/v1/tokens", { body: { name: given.name, role: given.role } });
    const door = given.role === "recruiter" ? "hiring" : "support";
    const command = `curl -T mail.eml -H "Authorization: Bearer ${answer.secret}" "${location.origin}/api/v1/arrivals?door=${door}"`;
    find("token").replaceChildren(
      make(
        "div",
        { className: "told" },
        make("p", { textContent: "Copy the token now: it is not shown again." }),
        make("pre", { textContent: answer.secret }),
        make("p", { textContent: "This hands in a mail:" }),
        make("pre", { textContent: command }),
      ),
    );
    form.reset();
  });
}

const starts = { home: startHome, "set-up": startSetUp, invitation: startInvitation };
try {
  await starts[document.body.dataset.page]();
} catch (error) {
  tell(error.message);
}
