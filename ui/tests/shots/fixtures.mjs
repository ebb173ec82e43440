// Answers for the window without the program behind it: the sample review, read from the assets. For looking only.
import { readFileSync } from "node:fs";

const assets = new URL("../../../assets/", import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, assets), "utf8"));
const template = json("templates/gcm-standard/template.json");
const sample = json("samples/talassia/review.json");
const objectives = json("reference/objectives.json").objectives;
const principles = json("reference/principles.json").principles ?? [];
const states = json("reference/states.json").states;

function messages(language, file) {
  const text = readFileSync(new URL(`locales/${language}/${file}.ftl`, assets), "utf8");
  return Object.fromEntries([...text.matchAll(/^([a-z][a-z0-9-]*) = (.*)$/gm)].map((found) => [found[1], found[2]]));
}
function answers(language) {
  const text = readFileSync(new URL(`samples/talassia/${language}.md`, assets), "utf8");
  return Object.fromEntries(text.split(/^%% /m).slice(1).map((part) => [part.split("\n")[0].trim(), part.split("\n").slice(1).join("\n").trim()]));
}

let count = 0;
const attrs = (more = {}) => ({ id: `b${(count += 1)}`.padEnd(32, "0"), dir: null, lang: null, ...more });
const text = (words, ...marks) => ({ type: "text", text: words, ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}) });

function inlines(line, notes) {
  const plain = line.replace(/<abbr[^>]*>(.*?)<\/abbr>/g, "$1").replace(/<[^>]+>/g, "");
  return plain.split(/(\*\*.+?\*\*|\[\^\d+\])/).filter(Boolean).map((piece) => {
    const note = /^\[\^(\d+)\]$/.exec(piece)?.[1];
    if (note) return { type: "footnote", attrs: { id: `n${(count += 1)}` }, content: [text(notes[note] ?? "…")] };
    return piece.startsWith("**") ? text(piece.slice(2, -2), "bold") : text(piece.replace(/[*_]/g, ""));
  });
}
const paragraph = (line, notes) => ({ type: "paragraph", attrs: attrs(), content: inlines(line, notes) });

function table(lines, caption, notes) {
  const rows = lines.filter((line) => !/^\|[-:| ]+\|$/.test(line)).map((line) => line.slice(1, -1).split("|").map((cell) => cell.trim()));
  const cell = (words, header) => ({ type: header ? "headerCell" : "cell", attrs: { colspan: 1, rowspan: 1 }, content: words ? [paragraph(words, notes)] : [] });
  const grid = { type: "grid", attrs: { widths: null }, content: rows.map((row, index) => ({ type: "row", content: row.map((words) => cell(words, index === 0)) })) };
  return { type: "table", attrs: attrs(), content: [{ type: "caption", ...(caption ? { content: [text(caption)] } : {}) }, grid, { type: "notes" }, { type: "source" }] };
}
function blocks(markdown = "") {
  const notes = Object.fromEntries([...markdown.matchAll(/^\[\^(\d+)\]: (.*)$/gm)].map((found) => [found[1], found[2].replace(/<[^>]+>/g, "")]));
  let caption = "";
  return markdown.split(/\n{2,}/).flatMap((part) => {
    const lines = part.split("\n");
    if (/^\[\^/.test(part)) return [];
    if (/^(Table|جدول|الجدول|表)/.test(part) && lines.length === 1) return (caption = part.replace(/^[^:：]*[:：]\s*/, "")), [];
    if (part.startsWith("|")) return [table(lines, caption, notes)];
    if (part.startsWith("- ")) return [{ type: "list", attrs: attrs({ ordered: false, start: null }), content: lines.map((line) => ({ type: "listItem", content: [paragraph(line.replace(/^\s*- /, ""), notes)] })) }];
    if (part.startsWith("> ")) return [{ type: "quote", attrs: attrs(), content: [paragraph(part.replace(/^> /gm, ""), notes)] }];
    return [paragraph(part.replaceAll("\n", " "), notes)];
  });
}

/** A chart, as a text shows it. */
const bars = [90, 140, 120, 210, 260].map((height, index) => `<rect x="${80 + index * 140}" y="${300 - height}" width="90" height="${height}" fill="#0f4c5c"/>`).join("");
const CHART = { blob: "0a", image: `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="340"><rect width="800" height="340" fill="#eef2f2"/>${bars}<path d="M50 300h720" stroke="#1d2430" stroke-width="2"/></svg>`)}` };

/** A history of the sample, with its milestones, steps, a conflict and a bin. */
function pastOf({ review, written, printed, report }) {
  const question = "objective.06.results";
  const version = (arrival, at, more = {}) => ({ arrival, revision: `v${arrival}`, kind: "answer", section: "objective.06", question, title: printed["objective-results"], language: report, at, person: "Amina Haddad", entity: "MFA", device: "MFA-0412", origin: "typed", reason: "", current: false, erased: false, restorable: true, ...more });
  const versions = [
    version(9, "2026-03-12T14:05:00Z", { current: true, reason: written["cover.state"] }),
    version(8, "2026-03-12T09:41:00Z", { person: "Jonas Lindqvist", entity: "", origin: "restored", question: "summary.text", section: "chapter.summary", title: printed["summary-text"] }),
    version(7, "2026-03-11T16:20:00Z", { kind: "state", section: "", title: "state", language: null, restorable: false }),
    version(6, "2026-03-11T10:02:00Z", { origin: "imported", person: "" }),
    version(5, "2026-03-10T08:15:00Z", { erased: true, restorable: false }),
    version(4, "2026-03-10T08:00:00Z", { origin: "carried", question: "objective.06.measures", title: printed["objective-measures"] }),
  ];
  const paragraphs = blocks(written[question] ?? written["summary.text"]).filter((each) => each.type === "paragraph");
  const words = paragraphs.map((each) => each.content.map((piece) => piece.text ?? "").join(""));
  const same = (line, more) => ({ change: "same", moved: false, kind: "paragraph", depth: 0, label: "", pieces: [{ change: "same", text: line }], ...more });
  const parts = (words[0] ?? "").split(" ");
  const changed = { ...same(""), change: "changed", pieces: [{ change: "same", text: `${parts.slice(0, 6).join(" ")} ` }, { change: "removed", text: parts.slice(2, 5).join(" ") }, { change: "added", text: parts.slice(6, 12).join(" ") }, { change: "same", text: ` ${parts.slice(12, 40).join(" ")}` }] };
  const line = (index, more) => same((words[index % words.length] ?? "").slice(0, 160), more);
  const lines = [changed, line(1), line(2), line(1), line(2), line(1, { moved: true }), { ...line(2), change: "removed", pieces: [{ change: "removed", text: (words[1] ?? "").slice(0, 120) }] }, line(1, { kind: "cell", label: printed["objective-measures"] }), line(2, { kind: "item", change: "formatted", depth: 1 })];
  const [one, two, three] = [paragraphs[0], paragraphs[1] ?? paragraphs[0], paragraphs[2] ?? paragraphs[0]];
  const milestones = [{ id: "m2", name: "IMRF 2026", at: "2026-03-01T10:00:00Z", file: "talassia-2026.docx" }, { id: "m1", name: written["cover.title"], at: "2026-02-01T10:00:00Z", file: null }];
  const done = { written: 3, left: [printed["objective-results"]], step: "s9" };
  return {
    history: ({ question: of }) => ({ versions: of ? versions.map((each) => ({ ...each, question: of })) : versions, before: 4 }),
    compare: ({ question: of }) => [{ section: "objective.06", question, title: printed["objective-results"], language: report, lines }, ...(of ? [] : [{ section: "chapter.summary", question: "summary.text", title: printed["summary-text"], language: report, lines: lines.slice(0, 2) }])],
    restore: () => done, restore_version: () => ({ ...done, left: [] }), undo_step: () => ({ written: 1, left: [], step: null }), expunge: () => 2,
    steps: () => ["union", "restore", "undo", "carry", "import", "replace"].map((kind, index) => ({ step: `s${index}`, kind, at: `2026-03-0${index + 1}T10:00:00Z`, person: index === 0 ? "" : "Amina Haddad", written: 12 * index + 1, undone: index === 1 })),
    milestones: () => milestones,
    set_milestone: ({ name }) => [{ id: "m3", name, at: "2026-03-12T10:00:00Z", file: null }, ...milestones],
    save_milestone_file: () => "/home/team/Documents/talassia-2026.docx",
    export_audit: () => "/home/team/Documents/talassia-2026.csv",
    conflict: ({ question: of }) => ({
      title: printed["objective-results"], heads: ["h1", "h2"], versions: [{ person: "Amina Haddad", at: "2026-03-12T14:05:00Z", answer: { type: "long-text", blocks: [one, two] } }, { person: "Jonas Lindqvist", at: "2026-03-12T14:09:00Z", answer: { type: "not-available", reason: "…", printed: "" } }],
      choices: of.endsWith("treatment") ? [] : [{ kind: "agreed", blocks: [one], by: "both" }, { kind: "differs", left: [two], right: [{ ...two, content: [text(`${words[1] ?? words[0]} +`)] }], linked: null }, { kind: "differs", left: [three], right: [], linked: 4 }, { kind: "agreed", blocks: [two], by: "both" }, { kind: "differs", left: [], right: [three], linked: 2 }],
    }),
    resolve_conflict: () => ({ at: "2026-05-08T09:30:12Z", state: "drafting", open: 1, words: 132, length: null, findings: [] }),
  };
}

/** Words sought: as near to the program as looking needs. */
function findOf({ sections, titleOf }) {
  const folded = (text) => [...text].map((letter) => letter.normalize("NFD").replace(/\p{Mark}/gu, "").toLowerCase().slice(0, letter.length) || letter).join("");
  const seek = (sought, text) => {
    const [words, line, hits] = [folded(sought.words), folded(text), []];
    for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length)) hits.push([at, at + words.length]);
    return hits;
  };
  function lines(node, block = "") {
    const own = node.attrs?.id ?? block;
    const text = (node.content ?? []).every((each) => each.type !== "text") ? [] : [[own, node.content.map((each) => each.text ?? "\ufffc").join("")]];
    return [...text, ...(node.content ?? []).filter((each) => each.type !== "footnote").flatMap((each) => lines(each, own))];
  }
  const wordsOf = (answer) => (answer.type === "text" ? [["", answer.text]] : answer.type === "long-text" ? answer.blocks.flatMap((block) => lines(block)) : []);
  return {
    find_in_lines: ({ sought, lines: all }) => all.flatMap((text, line) => seek(sought, text).map(([start, end]) => ({ line, start, end }))),
    find_in_review: ({ sought }) => {
      const hits = sections().flatMap((section) => section.questions.flatMap((asked) => wordsOf(asked.answer).flatMap(([block, text]) => seek(sought, text).map(([start, end]) => ({
        section: section.id, title: titleOf(asked), before: text.slice(Math.max(0, start - 48), start), words: text.slice(start, end), after: text.slice(end, end + 48),
        place: { question: asked.id, revision: "v1", language: sought.language, printed: false, row: "", field: "", block, line: 0, start, end },
      })))));
      return { count: hits.length, answers: new Set(hits.map((hit) => hit.place.question)).size, hits: hits.slice(0, 500) };
    },
    replace_in_review: ({ places }) => ({ places: places.length, left: [], step: "s9" }),
  };
}

/** What keeps the store safe: what stands before it, its backups, its encryption. */
function safetyOf({ language, safe, start }) {
  const path = "/home/team/.local/share/gcm-review/reviews.sqlite";
  const holder = { person: safe === "held" ? "Amina Haddad" : "Jonas Lindqvist", machine: "MIN-AE-0147", since: "2026-05-08T07:12:00Z" };
  const error = safe === "damaged" ? { code: "error-store-damaged", args: { path, reason: "database disk image is malformed" } } : { code: "error-store-newer", args: { path, found: "9", supported: "4" } };
  const gate = { locked: { kind: "locked" }, held: { kind: "held", holder }, damaged: { kind: "damaged", error }, refused: { kind: "refused", error } }[safe] ?? { kind: "open" };
  const view = () => ({ gate, language, path });
  const backup = (day, reason, versions) => ({ name: `b${day}`, at: `2026-05-0${day}T06:58:00Z`, reason, drafts: 2, versions, bytes: 4_100_000 + versions * 1000 });
  const backups = [backup(8, "start", 1344), backup(7, "asked", 1290), backup(6, "union", 1102), backup(5, "restore", 1003), backup(4, "migration", 803)];
  const kept = { folder: "/home/team/.local/share/gcm-review/backups", bytes: 21_400_000, limit: 2_000_000_000, backups, second: safe === "encrypted" ? { path: "/media/team/STICK/gcm-review", present: false, copies: 3 } : null };
  return {
    gate: view, open_again: view, open_to_read: view, lock: view, repair: view, restore_backup: view,
    unlock: () => { throw { code: "error-store-wrong-key", args: { path } }; },
    rescue: () => ({ recovered: 1382, lost: 3, newer: 38, backup: backups[0], path }),
    start: () => ({ ...start(), encrypted: safe === "encrypted", readerOf: safe === "reading" ? holder : null, synchronised: safe === "warned" ? "OneDrive" : null, unclean: safe === "warned" }),
    settle: () => null, save_copy: () => "/media/team/STICK/reviews-copy.sqlite",
    backups: () => kept, make_backup: () => kept, choose_second_folder: () => kept, forget_second_folder: () => kept, verify_backup: () => 0,
    check_store: () => (safe === "warned" ? 3 : 0),
    encrypt: () => "7Q2M-K0XD-94TB-ZC1R-8HVN-5WJE-3PGA-YF6S-2D8K-QT4M-XB7C-0NRJ-9VHE-W5PA", recovery_key: () => "7Q2M-K0XD-94TB-ZC1R-8HVN-5WJE-3PGA-YF6S-2D8K-QT4M-XB7C-0NRJ-9VHE-W5PA",
    change_passphrase: () => null, decrypt: () => null,
  };
}

const misspelt = { recieved: ["received", "relieved", "receiver"], "الهجره": ["الهجرة", "للهجرة", "بالهجرة"] };

export function program({ language, theme, report = language, empty = false, failing = false, safe = "", textSize = 100 }) {
  const words = messages(language, "gcm");
  const printed = messages(report, "gcm");
  const written = answers(report);
  const settings = { language, digits: "state", months: "state", theme, textSize, writer: "", lockAfter: 15, encryptionOffered: safe !== "offer", typingHelp: true, spelling: true, hijri: safe === "hijri" };
  const name = written["cover.state"];
  const review = { id: "r1", state: name, country: "XTL", title: written["cover.title"], cycle: messages(report, "document")["cycle-imrf"].replace(/{.*}/, "2026"), changedAt: "2026-03-12T09:00:00Z", deadline: "2026-04-30", languages: [...new Set([report, "ar", "en", "fr", "zh"])], answered: 132, open: 9, custom: { digits: "latn", months: "gulf" } };
  const earlier = { ...review, id: "r0", cycle: review.cycle.replace("2026", "2022"), changedAt: "2022-04-02T10:00:00Z", deadline: null, answered: 96, open: 0 };

  const options = (question, ids) => ids.map((id) => ({ id, label: printed[`${question}-${id}`] ?? id, printed: printed[`${question}-${id}`] ?? id, verified: true }));
  function kind(question, asked) {
    if (asked.kind === "records") return { kind: "records", fields: asked.fields.map((field) => ({ id: field.id, label: printed[`${question}-${field.id}`] ?? field.id, guidance: "", limit: null, kind: kind(`${question}-${field.id}`, field) })) };
    if (asked.kind !== "choice" && asked.kind !== "choices") return { kind: asked.kind };
    if (asked.options_from === "principles") return { kind: "choices", options: principles.map((each, index) => ({ id: `principle-${index + 1}`, label: (each.titles ?? each.names)?.[report]?.text ?? String(each.number ?? each.id), printed: "", verified: false })) };
    if (asked.options_from) return { kind: asked.kind, options: Array.from({ length: 24 }, (_, index) => ({ id: `t${index}`, label: `${Math.floor(index / 3) + 1}.${(index % 3) + 1}`, printed: `${Math.floor(index / 3) + 1}.${(index % 3) + 1}`, verified: true })) };
    return { kind: asked.kind, options: options(question, asked.options ?? []) };
  }
  function answer(id, asked) {
    const value = sample.values[id];
    if (asked.kind === "long-text" && written[id]) return { type: "long-text", blocks: blocks(written[id]) };
    if (asked.kind === "text" && written[id]) return { type: "text", text: written[id] };
    if (asked.kind === "choice" && value) return { type: "choice", option: value };
    if (asked.kind === "choices" && value) return { type: "choices", options: value };
    if (asked.kind === "date" && value) return { type: "date", value };
    if (asked.kind === "records" && id === "methodology.consultations") {
      return { type: "records", rows: [0, 1].map((index) => ({ id: `row${index}`, cells: { date: { type: "date", value: index === 0 ? "2025-06-26" : "2025-07" }, place: { type: "text", text: name }, group: { type: "choices", options: ["migrants", "diaspora"] }, participants: { type: "number", value: "64" } } })) };
    }
    return { type: "nothing" };
  }
  function view(id, asked, key) {
    return {
      id, kind: kind(key, asked), label: printed[key] ?? key, guidance: "", required: Boolean(asked.required), limit: asked.limit ? { minimum: null, suggested: null, maximum: null, ...asked.limit } : null,
      onRequest: Boolean(asked.on_request), shown: asked.id !== "reason", printed: asked.printed !== false, answer: answer(id, asked),
      earlier: /earlier|measures$|results$/.test(id) && written[id] ? { type: "long-text", blocks: blocks(written[id]).slice(0, 1) } : null,
      suggested: id === "cover.state" && !written[id] ? name : null, toConfirm: /results$/.test(id), conflict: /06\.(results|treatment)$/.test(id), wordings: [], findings: [],
    };
  }
  const state = (index) => ["complete", "ready", "drafting", "empty"][index % 4];
  const listed = template.chapters.flatMap((chapter) => {
    const title = printed[`chapter-${chapter.id}`] ?? chapter.id;
    if (chapter.id !== "progress") return [{ id: chapter.id, number: null, title, sections: [{ id: `chapter.${chapter.id}`, number: null, title, state: "complete", open: 0, words: 240 }] }];
    const sheets = objectives.map((each, index) => ({ id: `objective.${String(each.number).padStart(2, "0")}`, number: String(each.number), title: each.titles[report].text, state: sample.values[`objective.${String(each.number).padStart(2, "0")}.treatment`] === "not-covered" ? "unasked" : state(index), open: [0, 0, 2, 1, 3][index % 5], words: 180 + index * 7 }));
    return [{ id: chapter.id, number: null, title, sections: [{ id: "chapter.progress", number: null, title: printed["progress-overview"], state: "drafting", open: 1, words: 120 }, ...sheets] }];
  });
  const ids = listed.flatMap((chapter) => chapter.sections.map((section) => section.id));

  function section(id) {
    const summary = listed.flatMap((chapter) => chapter.sections).find((each) => each.id === id);
    const number = /^objective\.(\d+)$/.exec(id)?.[1];
    const found = objectives.find((each) => each.number === Number(number));
    const asked = number
      ? template.objective_sheet.map((each) => view(`${id}.${each.id}`, each, `objective-${each.id}`))
      : (template.chapters.find((each) => `chapter.${each.id}` === id)?.items ?? []).filter((item) => item.question).map(({ question }) => view(question.id, question, question.id.replaceAll(".", "-")));
    return {
      id, title: summary.title, number: summary.number, state: summary.state, previous: ids[ids.indexOf(id) - 1] ?? null, next: ids[ids.indexOf(id) + 1] ?? null, guidance: "", length: id === "chapter.context" ? { count: 471, limit: { unit: "words", minimum: null, suggested: null, maximum: 500 } } : null,
      official: found ? { id: `objective.${String(found.number).padStart(2, "0")}`, paragraph: found.paragraph, text: found.titles[report].text, replaces: null, verified: found.titles[report].verified, source: null } : null,
      questions: asked,
    };
  }
  const saved = () => ({ at: "2026-05-08T09:30:12Z", state: "drafting", open: 1, words: 132, length: null, findings: [] });
  const sorted = states.map((each) => ({ iso3: each.iso3, name: each.names[language].short, regions: each.commissions })).sort((a, b) => a.name.localeCompare(b.name, language));
  const known = messages(language, "document");
  const commands = {
    start: () => ({ settings, reviews: empty ? [] : [review, earlier], binned: empty ? [] : [{ review: { ...earlier, id: "rb" }, binnedAt: "2026-03-01T09:00:00Z", daysLeft: 23 }], templates: ["gcm-standard", "gcm-short"].map((id) => ({ id, version: 1, title: words[`template-${id}`] ?? id, description: words["chapter-summary"] })), version: "0.2.0" }),
    save_settings: ({ settings: next }) => void Object.assign(settings, next),
    new_review_form: () => ({ states: sorted, regions: ["ECA", "ECE", "ECLAC", "ESCAP", "ESCWA"].map((code) => ({ code, name: known[`region-${code}`] })), cycles: [{ id: "imrf-2026", name: known["cycle-imrf"].replace(/{.*}/, "2026"), start: "2026-05-05", end: "2026-05-08", region: null }, { id: "imrf-2030", name: known["cycle-imrf"].replace(/{.*}/, "2030"), start: null, end: null, region: null }] }),
    create_review: () => "r1",
    open_sample: () => "r1",
    outline: () => ({ review, language: report, chapters: listed }),
    section: ({ section: id }) => section(id),
    save_answer: () => { if (failing) throw { code: "error-store-disk-full", args: { path: "reviews.sqlite" } }; return saved(); },
    confirm_answer: saved,
    set_section_state: () => null,
    add_language: () => null,
    targets: () => listed.flatMap(({ sections }) => sections).map(({ id, number, title }) => ({ id, kind: "section", label: number ?? title, title })).concat([{ id: "t1", kind: "table", label: `${messages(report, "document")["table"]} 3`, title: written["cover.title"] }]),
    findings: () => [
      { section: "objective.05", question: "objective.05.challenges", title: printed["objective-challenges"], language: null, finding: { code: "finding-to-confirm", args: {} } },
      { section: "objective.05", question: "objective.05.results", title: printed["objective-results"], language: "fr", finding: { code: "finding-missing-in-language", args: {} } },
      { section: "chapter.summary", question: "summary.text", title: printed["summary-text"], language: null, finding: { code: "finding-too-many-words", args: { count: "644", bound: "600" } } },
      { section: "objective.08", question: "objective.08.measures", title: printed["objective-measures"], language: null, finding: { code: "finding-open", args: {} } },
      { section: "objective.09", question: "objective.09.title", title: objectives[8].titles[report].text, language: null, finding: { code: "finding-unverified", args: { text: objectives[8].titles[report].text } } },
    ],
    export_review: () => ({ path: "/home/team/Documents/talassia-2026.docx", doubts: [{ code: "unverified-wording", args: { count: "3" } }] }),
    reveal_export: () => null,
    choose_picture: () => CHART,
    picture: () => CHART,
    add_picture: () => { throw { code: "error-not-a-picture", args: {} }; },
    correct_title: ({ official, title }) => ({ ...section(official).official, text: title }),
    preview_page: () => ({ image: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><path d="M30 90h120M30 100h90" stroke="#1d2430" stroke-width="3"/></svg>')}`, label: "", pages: 64 }),
    misspelt: ({ words: asked }) => asked.filter((word) => word in misspelt), suggest: ({ word }) => misspelt[word] ?? [], learn_word: () => null, forget_word: () => null,
    own_words: () => ["ar", "en", "fr", "ru", "es"].map((each) => ({ language: each, words: each === report ? [name, ...name.split(/\s+/)] : [] })),
    about: () => ({ version: "0.2.0", licences: "SIL Open Font License 1.1 …" }),
  };
  Object.assign(commands, pastOf({ review, written, printed, empty, report }));
  Object.assign(commands, findOf({ sections: () => ids.map(section), titleOf: (asked) => asked.label }));
  Object.assign(commands, safetyOf({ language, safe, start: commands.start }));
  return (command, values) => commands[command]?.(values);
}
