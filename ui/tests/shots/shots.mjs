// Draws the built window in a browser, with answers from the fixtures, under the policy of the real one; and asks axe.
// Usage: node tests/shots/shots.mjs [folder] [name of a shot…]
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { program } from "./fixtures.mjs";

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src ipc: http://ipc.localhost";
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".ttf": "font/ttf", ".svg": "image/svg+xml" };
const dist = new URL("../../dist/", import.meta.url).pathname;
const [folder = "shots", ...wanted] = process.argv.slice(2);
const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
mkdirSync(folder, { recursive: true });

const server = createServer((request, response) => {
  if (request.url === "/favicon.ico") return void response.writeHead(204).end();
  const path = request.url === "/" ? "index.html" : request.url.slice(1);
  try {
    const body = readFileSync(join(dist, path));
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "content-security-policy": POLICY }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

const toOutline = async (page) => (await page.locator(".reviews .line").first().click(), page.locator(".chapter").first().waitFor());
const toSection = (id) => async (page) => {
  await toOutline(page);
  await page.locator(`[data-section="${id}"]`).click();
  await page.locator(".sheet .field").first().waitFor();
};
const section = toSection("objective.06");
/** A word that stands in every sample. */
const sought = (page) => page.evaluate(() => ({ ar: "وزار", zh: "移民", ru: "миграц" })[document.documentElement.lang] ?? "migra");
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 1024, height: 700 };
const editor = (page) => page.locator(".written.editor .ProseMirror").nth(1);

const screens = {
  start: async () => undefined,
  new: async (page) => page.locator(".ways .main").click(),
  outline: toOutline,
  section,
  writing: async (page) => { await section(page); await editor(page).scrollIntoViewIfNeeded(); await editor(page).click(); await page.keyboard.press("Control+End"); await page.keyboard.type(" +"); await page.waitForTimeout(700); },
  pasted: async (page) => {
    await screens.writing(page);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/html", '<p>Pasted <del>old </del><ins>new </ins>words.<a class="msocomanchor">[A1]</a></p><p><img src="file:///a.png"><img src="file:///b.png"></p><ul><li>An item</li></ul>');
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.locator(".taken p").scrollIntoViewIfNeeded();
  },
  figure: async (page) => { await screens.insertmenu(page); await page.locator(".tool-menu .float-item").nth(1).click(); await page.locator(".figure-alt textarea").waitFor(); await page.locator(".figure-block").scrollIntoViewIfNeeded(); },
  described: async (page) => { await screens.figure(page); await page.keyboard.type(" …"); await page.locator(".figure-block .table-caption").click(); await page.keyboard.type("2021–2025"); await page.locator(".figure-picture").click(); },
  nopicture: async (page) => { await section(page); await editor(page).evaluate((text) => { const data = new DataTransfer(); data.items.add(new File(["x"], "x.png", { type: "image/png" })); text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })); }); await page.locator(".long-text .bad").waitFor(); await page.locator(".long-text .bad").scrollIntoViewIfNeeded(); },
  footnote: async (page) => { await section(page); await page.locator(".footnote-mark").first().click(); await page.waitForTimeout(100); },
  table: async (page) => { await section(page); await page.locator(".ProseMirror td").nth(3).click(); },
  tablemenu: async (page) => { await screens.table(page); await page.locator(".long-text:focus-within .menu-trigger").first().click(); await page.waitForTimeout(150); },
  insertmenu: async (page) => { await section(page); await editor(page).click(); await page.locator(".long-text:focus-within .menu-trigger").first().click(); await page.waitForTimeout(150); },
  passagemenu: async (page) => { await section(page); await editor(page).click(); await page.locator(".long-text:focus-within .menu-trigger").nth(1).click(); await page.waitForTimeout(150); },
  reference: async (page) => { await screens.insertmenu(page); await page.locator(".tool-menu .float-item").nth(2).click(); await page.waitForTimeout(200); await page.keyboard.type("3"); await page.waitForTimeout(200); },
  abbreviation: async (page) => { await section(page); await editor(page).click(); await page.keyboard.press("Control+Home"); await page.keyboard.press("ArrowRight"); await page.locator(".long-text:focus-within .menu-trigger").first().click(); await page.locator(".tool-menu .float-item").nth(3).click(); await page.waitForTimeout(200); },
  moremenu: async (page) => { await section(page); await editor(page).click(); await page.locator(".long-text:focus-within .menu-trigger").nth(2).click(); await page.waitForTimeout(150); },
  signs: async (page) => { await section(page); await editor(page).click(); await page.keyboard.press("Control+Shift+Space"); await page.keyboard.press("Control+Shift+8"); await page.waitForTimeout(200); },
  keys: async (page) => { await section(page); await page.keyboard.press("F1"); await page.locator("kbd").first().waitFor(); },
  aside: async (page) => { await section(page); if (await page.locator("#aside").isHidden()) await page.locator(".drawer-button").click(); await page.locator('[role="tab"]').nth(1).click(); },
  reason: async (page) => { await section(page); await page.locator(".field .more").nth(2).click(); await page.locator(".float-item").first().click(); await page.waitForTimeout(150); },
  records: async (page) => { await toSection("chapter.methodology")(page); await page.locator(".records-row").first().waitFor(); await page.locator(".records-row").first().scrollIntoViewIfNeeded(); },
  rowstable: async (page) => { await screens.records(page); await page.locator(".views button").nth(1).click(); await page.locator(".scroll table").scrollIntoViewIfNeeded(); },
  rowspasted: async (page) => {
    await screens.records(page);
    await page.locator(".views").first().scrollIntoViewIfNeeded();
    const label = await page.locator(".records-cells").first().locator("label span, .options label").first().textContent();
    await page.locator("[data-column='1'] textarea").nth(1).evaluate((cell, label) => {
      const clipboard = new DataTransfer();
      clipboard.setData("text/html", `<table><tr><td>Rabat</td><td>${label.trim()}</td><td>3 200</td></tr><tr><td>Fès</td><td>—</td><td>≈ 40</td></tr></table>`);
      cell.focus();
      cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
    }, label ?? "");
    await page.locator(".notice.writes").scrollIntoViewIfNeeded();
  },
  rowremoved: async (page) => { await screens.records(page); await page.locator(".records-tools button").first().click(); await page.locator(".take-back").first().waitFor(); },
  choosing: async (page) => { await screens.rowstable(page); await page.locator(".summary").first().click(); await page.locator(".several").waitFor(); },
  calendar: async (page) => { await screens.records(page); await page.locator(".date > .icon-button").first().click(); await page.locator(".calendar .day").first().waitFor(); await page.keyboard.press("ArrowDown"); },
  foot: async (page) => { await section(page); await page.locator(".foot").scrollIntoViewIfNeeded(); await page.locator(".place").last().evaluate((place) => (place.scrollTop = place.scrollHeight)); },
  check: async (page) => { await toOutline(page); await page.locator(".top .button").nth(4).click(); await page.locator(".go").first().waitFor(); },
  export: async (page) => { await toOutline(page); await page.locator(".top .button.main").click(); await page.locator(".leaf").waitFor(); },
  pages: async (page) => { await screens.export(page); await page.locator("summary").click(); },
  exported: async (page) => { await screens.export(page); await page.locator(".choices .button.main").click(); await page.locator(".path").waitFor(); },
  findbar: async (page) => { await section(page); await page.locator(".field-control .ProseMirror").first().click(); await page.keyboard.press("Control+f"); await page.locator("#bar-words").fill(await sought(page)); await page.locator(".found-now").waitFor(); },
  replacebar: async (page) => { await screens.findbar(page); await page.keyboard.press("Control+h"); await page.locator("#bar-new").fill("OIM"); await page.keyboard.press("F3"); await page.keyboard.press("F3"); await page.waitForTimeout(100); },
  find: async (page) => { await toOutline(page); await page.locator(".top .button").nth(2).click(); await page.locator("#find-words").fill(await sought(page)); await page.locator("mark").first().waitFor(); },
  replace: async (page) => { await screens.find(page); await page.locator(".ways input").last().check(); await page.locator("#find-new").fill("IOM"); await page.locator(".pick input").nth(1).uncheck(); },
  replaced: async (page) => { await screens.replace(page); await page.locator(".act .button").click(); await page.locator(".outcome").waitFor(); },
  gothere: async (page) => { await screens.find(page); await page.locator("li .line").nth(3).click(); await page.locator(".found-now").waitFor(); },
  history: async (page) => { await toOutline(page); await page.locator(".top .button").nth(3).click(); await page.locator(".versions .line").first().waitFor(); },
  version: async (page) => { await screens.history(page); await page.locator(".versions .line").first().click(); await page.locator(".change").waitFor(); },
  erase: async (page) => { await screens.version(page); await page.locator(".opened .erase").click(); await page.locator("dialog").waitFor(); },
  restored: async (page) => { await screens.version(page); await page.locator(".opened .text-button").nth(1).click(); await page.locator("dialog .button.main").click(); await page.locator(".outcome").waitFor(); },
  compare: async (page) => { await screens.history(page); await page.locator('[role="tab"]').nth(1).click(); await page.locator(".answer").first().waitFor(); },
  milestones: async (page) => { await screens.history(page); await page.locator('[role="tab"]').nth(2).click(); await page.waitForTimeout(100); },
  asitwas: async (page) => { await screens.milestones(page); await page.locator("li .text-button").nth(1).click(); await page.locator(".then").waitFor(); },
  keep: async (page) => { await screens.exported(page); await page.locator(".after .text-button").click(); await page.locator("dialog input").fill("IMRF"); },
  choose: async (page) => { await section(page); await page.locator(".conflict .text-button").first().click(); await page.locator(".whole input").first().check(); },
  steps: async (page) => { await screens.history(page); await page.locator('[role="tab"]').nth(3).click(); await page.waitForTimeout(100); },
  past: async (page) => { await section(page); await page.locator(".field-control textarea, .field-control .ProseMirror").first().click(); if (await page.locator("#aside").isHidden()) await page.locator(".drawer-button").click(); await page.locator('[role="tab"]').nth(2).click(); await page.locator(".versions .line").first().click(); await page.locator(".change").waitFor(); },
  conflict: async (page) => { await section(page); await page.locator(".conflict .text-button").last().click(); await page.locator(".stretch, .whole").first().waitFor(); },
  decided: async (page) => { await screens.conflict(page); await page.locator(".stretch input").nth(1).check(); await page.locator(".end").scrollIntoViewIfNeeded(); },
  actions: async (page) => { await screens.version(page); await page.locator(".actions").scrollIntoViewIfNeeded(); },
  settings: async (page) => page.locator(".foot .button").first().click(),
  about: async (page) => page.locator(".foot .button").nth(1).click(),
  picker: async (page) => { await screens.new(page); await page.locator("#state").click(); await page.locator("#state").fill(""); await page.keyboard.type("mor"); await page.waitForTimeout(200); },
  language: async (page) => { await toOutline(page); await page.locator(".top .button").nth(1).click(); await page.waitForTimeout(150); },
  gate: async (page) => page.locator(".sheet").waitFor(),
  wrongkey: async (page) => { await page.locator("#key").fill("ministry"); await page.keyboard.press("Enter"); await page.locator("#key-error:not(:empty)").waitFor(); },
  copied: async (page) => { await screens.writing(page); await page.locator(".saving-line .text-button").nth(1).click(); await page.locator(".copied:not(:empty)").waitFor(); },
  readrecords: (page) => screens.records(page),
  readfootnote: (page) => screens.footnote(page),
  spelling: async (page) => { await section(page); await editor(page).scrollIntoViewIfNeeded(); await editor(page).click(); await page.keyboard.press("Control+End"); await page.keyboard.type(" recieved الهجره."); await page.locator(".misspelt").first().waitFor(); await page.keyboard.press("F7"); if (await page.locator("html[dir=rtl]").count()) await page.keyboard.press("F7"); await page.keyboard.press("Alt+Enter"); await page.locator(".float .suggestion").first().waitFor(); },
  ownwords: async (page) => { await screens.settings(page); await page.locator("#spelling").evaluate((heading) => heading.scrollIntoView()); },
  backups: async (page) => { await screens.settings(page); await page.locator(".list .text-button").first().click(); await page.locator("#backups").scrollIntoViewIfNeeded(); await page.locator("#backups").evaluate((heading) => heading.scrollIntoView()); },
  restorebackup: async (page) => { await screens.backups(page); await page.locator(".list .text-button").nth(3).click(); await page.locator("dialog").waitFor(); },
  encryption: async (page) => { await screens.settings(page); await page.locator(".list").waitFor(); await page.locator("#fresh, .tasks .button:nth-child(2)").first().click(); await page.locator("#fresh").fill("ministry"); await page.locator("#fresh").scrollIntoViewIfNeeded(); },
  recoverykey: async (page) => { await screens.encryption(page); await page.locator("#again").fill("ministry"); await page.keyboard.press("Enter"); await page.locator(".key").waitFor(); },
};
const LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh"];
const EVERYWHERE = [
  ...["start", "new", "outline", "section", "past", "check", "export", "history", "version", "compare", "milestones", "steps", "conflict", "settings", "backups", "encryption", "about", "keys", "recoverykey", "findbar", "find", "replace"].map((screen) => ({ screen })),
  { screen: "start", empty: true },
  ...["warned", "offer"].map((safe) => ({ screen: "start", safe })),
  ...["locked", "held", "damaged", "refused"].map((safe) => ({ screen: "gate", safe })),
  ...["start", "section"].map((screen) => ({ screen, safe: "reading" })),
  ...["backups", "encryption"].map((screen) => ({ screen, safe: "encrypted" })),
];
const TWO = ["en", "ar"];
const shots = [
  ...LANGUAGES.flatMap((language) => EVERYWHERE.map((shot) => ({ ...shot, language, theme: "light", size: NARROW }))),
  ...TWO.flatMap((language) => ["light", "dark"].flatMap((theme) => EVERYWHERE.map((shot) => ({ ...shot, language, theme, size: WIDE })))),
  ...LANGUAGES.flatMap((language) => ["section", "settings"].map((screen) => ({ screen, language, theme: "light", size: NARROW, textSize: 150 }))),
  ...TWO.flatMap((language) => ["replacebar", "replaced", "gothere", "writing", "pasted", "footnote", "figure", "described", "nopicture", "table", "tablemenu", "insertmenu", "passagemenu", "moremenu", "reference", "abbreviation", "signs", "aside", "reason", "pages", "records", "rowspasted", "rowremoved", "choosing", "foot", "exported", "keep", "asitwas", "erase", "restored", "choose", "decided", "actions", "language", "picker", "restorebackup", "spelling", "ownwords"].map((screen) => ({ screen, language, theme: "light", size: WIDE }))),
  ...["en", "ar", "zh"].flatMap((language) => ["table", "described", "footnote", "find", "insertmenu"].flatMap((screen) => ["light", "dark"].map((theme) => ({ screen, language, theme, size: WIDE, textSize: 200 })))),
  ...["en", "ar", "zh"].flatMap((language) => ["table", "described", "footnote", "find", "insertmenu", "spelling", "calendar"].map((screen) => ({ screen, language, theme: "dark", size: WIDE }))),
  ...["en", "ar", "zh"].flatMap((language) => ["records", "rowstable", "calendar"].map((screen) => ({ screen, language, theme: "light", size: WIDE, safe: "hijri" }))),
  ...TWO.flatMap((language) => ["history", "milestones", "steps", "readrecords", "readfootnote"].map((screen) => ({ screen, language, theme: "light", size: NARROW, safe: "reading" }))),
  ...["en", "ar", "ru"].flatMap((language) => ["writing", "copied"].map((screen) => ({ screen, language, theme: "light", size: NARROW, failing: true }))),
  { screen: "wrongkey", language: "fr", theme: "light", size: NARROW, safe: "locked" },
  ...["en", "ru"].map((language) => ({ screen: "section", language, report: "ar", theme: "light", size: NARROW })),
  { screen: "section", language: "ar", report: "fr", theme: "light", size: NARROW },
];

let faults = 0;
for (const shot of shots) {
  const name = [shot.screen, shot.language, shot.report && `of-${shot.report}`, shot.theme, shot.size.width, shot.empty && "empty", shot.failing && "failing", shot.safe, shot.textSize].filter(Boolean).join("-");
  if (wanted.length > 0 && !wanted.some((each) => name.startsWith(each))) continue;
  const page = await browser.newPage({ viewport: shot.size, reducedMotion: "reduce", timezoneId: "UTC" });
  page.setDefaultTimeout(4000);
  const said = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  const answer = program(shot);
  await page.exposeFunction("__answer", async (command, values) => {
    try { return { value: (await answer(command, values)) ?? null }; } catch (error) { return { error }; }
  });
  await page.addInitScript(() => {
    window.__TAURI_INTERNALS__ = { transformCallback: () => 1, invoke: async (command, values) => { const { value, error } = await window.__answer(command, values); if (error) throw error; return value; } };
  });
  await page.goto(address);
  try {
    await page.locator("h1").first().waitFor({ timeout: 5000 });
    await screens[shot.screen](page);
    await page.waitForTimeout(250);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    for (const each of violations) said.push(`axe ${each.id}: ${each.nodes.slice(0, 3).map((node) => `${node.target} — ${node.any[0]?.message ?? node.failureSummary}`).join(" | ")}`);
  } catch (error) {
    said.push(String(error).split("\n").slice(0, 6).join(" "));
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  faults += said.length;
  console.log(said.length === 0 ? `ok   ${name}` : `BAD  ${name}\n     ${[...new Set(said)].join("\n     ")}`);
  await page.close();
}
await browser.close();
server.close();
console.log(`${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
