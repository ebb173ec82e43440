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
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 1024, height: 700 };
const editor = (page) => page.locator(".written.editor .ProseMirror").nth(1);

const screens = {
  start: async () => undefined,
  new: async (page) => page.locator(".ways .main").click(),
  outline: toOutline,
  section,
  writing: async (page) => { await section(page); await editor(page).scrollIntoViewIfNeeded(); await editor(page).click(); await page.keyboard.press("Control+End"); await page.keyboard.type(" +"); await page.waitForTimeout(700); },
  footnote: async (page) => { await section(page); await page.locator(".footnote-mark").first().click(); await page.waitForTimeout(100); },
  table: async (page) => { await section(page); await page.locator(".ProseMirror td").nth(3).click(); },
  aside: async (page) => { await section(page); if (await page.locator("#aside").isHidden()) await page.locator(".drawer-button").click(); await page.locator('[role="tab"]').nth(1).click(); },
  reason: async (page) => { await section(page); await page.locator(".field .more").nth(2).click(); await page.locator(".float-item").first().click(); await page.waitForTimeout(150); },
  records: async (page) => { await toSection("chapter.methodology")(page); await page.locator(".records-row").first().waitFor(); await page.locator(".records-row").first().scrollIntoViewIfNeeded(); },
  foot: async (page) => { await section(page); await page.locator(".foot").scrollIntoViewIfNeeded(); await page.locator(".place").last().evaluate((place) => (place.scrollTop = place.scrollHeight)); },
  check: async (page) => { await toOutline(page); await page.locator(".top .button").nth(2).click(); await page.locator(".go").first().waitFor(); },
  export: async (page) => { await toOutline(page); await page.locator(".top .button.main").click(); await page.locator(".leaf").waitFor(); },
  exported: async (page) => { await screens.export(page); await page.locator(".choices .button.main").click(); await page.locator(".path").waitFor(); },
  settings: async (page) => page.locator(".foot .button").first().click(),
  about: async (page) => page.locator(".foot .button").nth(1).click(),
  picker: async (page) => { await screens.new(page); await page.locator("#state").click(); await page.locator("#state").fill(""); await page.keyboard.type("mor"); await page.waitForTimeout(200); },
  language: async (page) => { await toOutline(page); await page.locator(".top .button").nth(1).click(); await page.waitForTimeout(150); },
};
const shots = [
  ...["start", "new", "outline", "section", "writing", "footnote", "table", "aside", "reason", "records", "foot", "check", "export", "exported", "settings", "about", "language"].flatMap((screen) => [
    { screen, language: "en", theme: "light", size: WIDE },
    { screen, language: "ar", theme: "light", size: WIDE },
  ]),
  { screen: "picker", language: "en", theme: "light", size: WIDE },
  ...["start", "outline", "section", "writing", "aside", "export", "settings"].flatMap((screen) => [{ screen, language: "en", theme: "dark", size: NARROW }, { screen, language: "ar", theme: "dark", size: NARROW }]),
  { screen: "start", language: "zh", theme: "light", size: WIDE },
  { screen: "section", language: "zh", theme: "light", size: WIDE },
  { screen: "start", language: "en", theme: "light", size: WIDE, empty: true },
  { screen: "writing", language: "en", theme: "light", size: NARROW, failing: true },
  { screen: "section", language: "en", report: "ar", theme: "light", size: WIDE },
  { screen: "section", language: "ru", report: "ar", theme: "light", size: NARROW },
];

let faults = 0;
for (const shot of shots) {
  const name = [shot.screen, shot.language, shot.report && `of-${shot.report}`, shot.theme, shot.size.width, shot.empty && "empty", shot.failing && "failing"].filter(Boolean).join("-");
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
