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

export function program({ language, theme, report = language, empty = false, failing = false }) {
  const words = messages(language, "gcm");
  const printed = messages(report, "gcm");
  const written = answers(report);
  const settings = { language, digits: "state", months: "state", theme, textSize: 100, writer: "" };
  const name = written["cover.state"];
  const review = { id: "r1", state: name, country: "XTL", title: written["cover.title"], cycle: messages(report, "document")["cycle-imrf"].replace(/{.*}/, "2026"), changedAt: "2026-03-12T09:00:00Z", deadline: "2026-04-30", languages: ["ar", "en", "fr", "zh"], answered: 132, open: 9, custom: { digits: "latn", months: "gulf" } };
  const earlier = { ...review, id: "r0", cycle: review.cycle.replace("2026", "2022"), changedAt: "2022-04-02T10:00:00Z", deadline: null, answered: 96, open: 0 };

  const options = (question, ids) => ids.map((id) => ({ id, label: printed[`${question}-${id}`] ?? id, verified: true }));
  function kind(question, asked) {
    if (asked.kind === "records") return { kind: "records", fields: asked.fields.map((field) => ({ id: field.id, label: printed[`${question}-${field.id}`] ?? field.id, kind: kind(`${question}-${field.id}`, field) })) };
    if (asked.kind !== "choice" && asked.kind !== "choices") return { kind: asked.kind };
    if (asked.options_from === "principles") return { kind: "choices", options: principles.map((each, index) => ({ id: `principle-${index + 1}`, label: (each.titles ?? each.names)?.[report]?.text ?? String(each.number ?? each.id), verified: false })) };
    if (asked.options_from) return { kind: asked.kind, options: Array.from({ length: 24 }, (_, index) => ({ id: `t${index}`, label: `${Math.floor(index / 3) + 1}.${(index % 3) + 1}`, verified: true })) };
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
      return { type: "records", rows: [0, 1].map((index) => ({ id: `row${index}`, cells: { date: { type: "date", value: `2025-0${index + 6}` }, place: { type: "text", text: name }, group: { type: "choices", options: ["migrants", "diaspora"] }, participants: { type: "number", value: "64" } } })) };
    }
    return { type: "nothing" };
  }
  function view(id, asked, key) {
    return {
      id, kind: kind(key, asked), label: printed[key] ?? key, guidance: "", required: Boolean(asked.required), limit: asked.limit ? { minimum: null, suggested: null, maximum: null, ...asked.limit } : null,
      onRequest: Boolean(asked.on_request), shown: asked.id !== "reason", printed: asked.printed !== false, answer: answer(id, asked),
      earlier: /earlier|measures$|results$/.test(id) && written[id] ? { type: "long-text", blocks: blocks(written[id]).slice(0, 1) } : null,
      suggested: id === "cover.state" && !written[id] ? name : null, toConfirm: /results$/.test(id), conflict: false, findings: asked.kind === "choices" && asked.options_from === "principles" ? [] : [],
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
      id, title: summary.title, number: summary.number, state: summary.state, previous: ids[ids.indexOf(id) - 1] ?? null, next: ids[ids.indexOf(id) + 1] ?? null, guidance: "",
      official: found ? { objective: found.number, paragraph: found.paragraph, text: found.titles[report].text, replaces: null, verified: found.titles[report].verified, source: null } : null,
      questions: asked,
    };
  }
  const saved = () => ({ at: "2026-05-08T09:30:12Z", state: "drafting", open: 1, words: 132, findings: [] });
  const sorted = states.map((each) => ({ iso3: each.iso3, name: each.names[language].short, regions: each.commissions })).sort((a, b) => a.name.localeCompare(b.name, language));
  const known = messages(language, "document");
  const commands = {
    start: () => ({ settings, reviews: empty ? [] : [review, earlier], templates: ["gcm-standard", "gcm-short"].map((id) => ({ id, version: 1, title: words[`template-${id}`] ?? id, description: words["chapter-summary"] })), version: "0.2.0" }),
    save_settings: ({ settings: next }) => void Object.assign(settings, next),
    new_review_form: () => ({ states: sorted, regions: ["ECA", "ECE", "ECLAC", "ESCAP", "ESCWA"].map((code) => ({ code, name: known[`region-${code}`] })), cycles: [{ id: "imrf-2026", name: known["cycle-imrf"].replace(/{.*}/, "2026"), start: "2026-05-05", end: "2026-05-08", region: null }, { id: "imrf-2030", name: known["cycle-imrf"].replace(/{.*}/, "2030"), start: null, end: null, region: null }] }),
    create_review: () => "r1",
    open_sample: () => "r1",
    outline: () => ({ review, language: report, chapters: listed }),
    section: ({ section: id }) => section(id),
    save_answer: () => { if (failing) throw { code: "error-store-busy", args: { path: "reviews.sqlite" } }; return saved(); },
    confirm_answer: saved,
    set_section_state: () => null,
    add_language: () => null,
    findings: () => [
      { section: "objective.05", question: "objective.05.challenges", title: printed["objective-challenges"], language: null, finding: { code: "finding-to-confirm", args: {} } },
      { section: "objective.05", question: "objective.05.results", title: printed["objective-results"], language: "fr", finding: { code: "finding-missing-in-language", args: {} } },
      { section: "chapter.summary", question: "summary.text", title: printed["summary-text"], language: null, finding: { code: "finding-too-many-words", args: { count: "644", bound: "600" } } },
      { section: "objective.08", question: "objective.08.measures", title: printed["objective-measures"], language: null, finding: { code: "finding-open", args: {} } },
      { section: "objective.09", question: "objective.09.title", title: objectives[8].titles[report].text, language: null, finding: { code: "finding-unverified", args: { text: objectives[8].titles[report].text } } },
    ],
    export_review: () => ({ path: "/home/team/Documents/talassia-2026.docx", doubts: [{ code: "unverified-wording", args: { count: "3" } }] }),
    reveal_export: () => null,
    correct_title: ({ objective, title }) => ({ ...section(`objective.${String(objective).padStart(2, "0")}`).official, text: title }),
    preview_page: () => ({ image: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><path d="M30 90h120M30 100h90" stroke="#1d2430" stroke-width="3"/></svg>')}`, label: "", pages: 64 }),
    about: () => ({ version: "0.2.0", licences: "SIL Open Font License 1.1 …" }),
  };
  return (command, values) => commands[command]?.(values);
}
