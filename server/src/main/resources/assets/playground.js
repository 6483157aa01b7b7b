// The pages work without this script: every form is a plain POST. The script sends forms in the background, keeps the page
// up to date, and moves the focus where it belongs.
"use strict";

const parser = new DOMParser();
const PAUSE = 1200;
let sending = false;
let pressed = "";

/** Puts the new page's live regions in place of the old ones, and leaves alone what did not change. */
function show(html) {
    const page = parser.parseFromString(html, "text/html");
    const before = document.querySelector("dialog.form");
    if (page.body.dataset.manner !== document.body.dataset.manner) {
        location.reload();
        return;
    }
    document.title = page.title;
    document.body.dataset.seen = page.body.dataset.seen;
    for (const fresh of page.querySelectorAll("[data-live], [data-kept]")) {
        const old = document.getElementById(fresh.id);
        if (old && fresh.dataset.live !== undefined && bare(old) !== bare(fresh)) {
            swap(old, fresh);
        } else if (old) {
            renew(old, fresh);
        }
    }
    openDialog(before);
}

/** A form that stays as it is gets a new key all the same: what is sent from it next is not the last thing sent twice. */
function renew(old, fresh) {
    const keys = [...fresh.querySelectorAll("input[name=delivery]")].map(input => input.value);
    old.querySelectorAll("input[name=delivery]").forEach((input, position) => input.value = keys[position] ?? input.value);
}

/** The region's words without what differs in every drawing. */
function bare(region) {
    const copy = region.cloneNode(true);
    copy.querySelectorAll("input[name=delivery]").forEach(input => input.removeAttribute("value"));
    copy.querySelectorAll("details").forEach(details => details.removeAttribute("open"));
    copy.querySelectorAll("[data-adaptive]").forEach(card => card.replaceChildren());
    return copy.innerHTML;
}

function swap(old, fresh) {
    const opened = [...old.querySelectorAll("details[open][id]")].map(details => details.id);
    const wasAtEnd = old.scrollHeight - old.scrollTop - old.clientHeight < 80;
    const focus = old.contains(document.activeElement) ? mark(document.activeElement) : "";
    const top = old.scrollTop;
    old.replaceChildren(...fresh.childNodes);
    drawn(old);
    old.scrollTop = top;
    opened.map(id => document.getElementById(id)).forEach(details => details && (details.open = true));
    if (old.dataset.follow === "end" && wasAtEnd) {
        old.scrollTop = old.scrollHeight;
    }
    if (old.id === "whispers") {
        old.scrollIntoView({block: "nearest"});
    }
    if (focus) {
        find(old, focus)?.focus();
    }
}

/** Tells whoever draws something in the page that this part of it is new. */
function drawn(region) {
    region.dispatchEvent(new CustomEvent("fresh", {bubbles: true}));
}

/** How to find an element again after it was drawn anew. */
function mark(element) {
    return element.id ? "#" + CSS.escape(element.id)
        : element.matches("button[value]") ? `button[name="${element.name}"][value="${CSS.escape(element.value)}"]`
        : element.matches("a[href]") ? `a[href="${CSS.escape(element.getAttribute("href"))}"]` : "";
}

function find(region, selector) {
    return region.querySelector(selector);
}

/** A form that has just come up takes the focus; one that has gone gives it back to the button that opened it. */
function openDialog(before) {
    const dialog = document.querySelector("dialog.form");
    if (dialog && dialog !== before) {
        dialog.removeAttribute("open");
        dialog.showModal();
        const first = ["[aria-invalid=true]", ".fields :is(input:not([type=hidden]), select, textarea)", "[data-submit]"]
            .map(selector => dialog.querySelector(selector)).find(field => field);
        first.focus();
        dialog.addEventListener("cancel", event => {
            event.preventDefault();
            dialog.querySelector("[data-close]").click();
        });
    } else if (!dialog && before) {
        const back = pressed && document.querySelector(pressed);
        (back || document.getElementById("feed")).focus();
    }
}

async function send(form, submitter) {
    const body = new URLSearchParams(new FormData(form, submitter));
    sending = true;
    form.setAttribute("aria-busy", "true");
    try {
        const answer = await fetch(submitter?.getAttribute("formaction") ?? form.getAttribute("action"), {method: "POST", body});
        const html = await answer.text();
        if (answer.status === 503) {
            say(html);
            return;
        }
        if (!answer.ok) {
            location.reload();
            return;
        }
        if (new URL(answer.url).pathname !== location.pathname) {
            history.pushState({}, "", answer.url);
        }
        if (form.dataset.clear !== undefined) {
            form.querySelector("#words").value = "";
        }
        show(html);
    } catch {
        say("Baton did not answer. Is it still running?");
    } finally {
        sending = false;
        form.removeAttribute("aria-busy");
    }
}

function say(words) {
    const box = document.createElement("div");
    box.className = "whispers refusal";
    box.textContent = words;
    document.getElementById("whispers").replaceChildren(box);
}

document.addEventListener("submit", event => {
    const form = event.target;
    if (form.dataset.liveForm === undefined) {
        return;
    }
    event.preventDefault();
    if (sending) {
        return;
    }
    if (!document.querySelector("dialog.form")) {
        pressed = mark(event.submitter ?? document.activeElement);
    }
    form.closest("details.time")?.removeAttribute("open");
    send(form, event.submitter);
});

document.addEventListener("click", event => {
    const insert = event.target.closest("[data-into]");
    if (insert) {
        event.preventDefault();
        const field = document.getElementById(insert.dataset.into);
        field.value = insert.dataset.words;
        field.focus();
        return;
    }
    for (const time of document.querySelectorAll("details.time[open]")) {
        if (!time.contains(event.target)) {
            time.open = false;
        }
    }
});

document.addEventListener("keydown", event => {
    const time = document.querySelector("details.time[open]");
    if (event.key === "Escape" && time) {
        time.open = false;
        time.querySelector("summary").focus();
    }
});

addEventListener("popstate", () => location.reload());

async function refresh() {
    if (!sending && !document.hidden) {
        try {
            const pulse = await fetched(document.body.dataset.pulse);
            if (pulse !== document.body.dataset.seen && !document.querySelector("dialog.form") && !sending) {
                const page = await fetched(location.pathname);
                if (!sending) {
                    show(page);
                }
            }
        } catch {
            // The server is not there for the moment; the next round asks again.
        }
    }
    setTimeout(refresh, PAUSE);
}

async function fetched(address) {
    const answer = await fetch(address);
    if (!answer.ok) {
        throw new Error(`${address}: ${answer.status}`);
    }
    return answer.text();
}

drawn(document.body);
openDialog(null);
document.querySelector(".actor[aria-current]").scrollIntoView({block: "nearest"});
const feed = document.getElementById("feed");
if (feed.dataset.follow === "end" && location.hash === "") {
    feed.scrollTop = feed.scrollHeight;
}
setTimeout(refresh, PAUSE);
