// What style sheets and style attributes say, read as they are written: the engine keeps only what it knows and the
// page's policy allows, and Word says in `mso-*` what nobody else knows.

type Style = ReadonlyMap<string, string>;

/** The attribute under a name that means nothing to the engine. */
export const STYLE = "data-style";
const NOTHING: Style = new Map();
const MOST_RULES = 5_000;
/** What is read of classes: everything else is a matter of how it looked elsewhere. */
const SELECTOR = /^([a-z][a-z0-9]*)?\.([\w-]+)$/i;
const read = new WeakMap<Element, Style>();

/** The declarations for an element, names and values in lower case. */
export function styleOf(element: Element): Style {
  const known = read.get(element);
  if (known) return known;
  const source = element.getAttribute(STYLE);
  return source ? remember(element, declarations(source)) : NOTHING;
}

export function hasStyle(element: Element, name: string, value: RegExp): boolean {
  return value.test(styleOf(element).get(name) ?? "");
}

/** Adds to the elements under `body` what the sheets say of their classes. */
export function readSheets(sheets: string[], body: HTMLElement): void {
  const rules = new Map<string, Style>();
  for (const sheet of sheets) readRules(sheet, rules);
  if (rules.size === 0) return;
  for (const element of body.querySelectorAll("[class]")) {
    const classes = element.classList.length > 20 ? [] : [...element.classList];
    const found = classes.flatMap((name) => [rules.get(`.${name}`), rules.get(`${element.localName}.${name}`)]);
    const own = declarations(element.getAttribute(STYLE) ?? "");
    remember(element, new Map([...found, own].flatMap((style) => [...(style ?? NOTHING)])));
  }
}

function readRules(sheet: string, rules: Map<string, Style>): void {
  const plain = sheet.replace(/<!--|-->/g, "").replace(/\/\*[^]*?\*\//g, "");
  for (const rule of plain.split("}", MOST_RULES)) {
    const [selectors = "", body] = rule.split("{").slice(-2);
    for (const selector of selectors.split(",", MOST_RULES)) {
      const named = selector.length < 200 && SELECTOR.exec(selector.trim());
      if (!named || rules.size >= MOST_RULES) continue;
      const name = `${named[1]?.toLowerCase() ?? ""}.${named[2]}`;
      rules.set(name, new Map([...(rules.get(name) ?? NOTHING), ...declarations(body ?? "")]));
    }
  }
}

function declarations(source: string): Style {
  const pairs = source.split(";", 200).map((each) => each.split(":"));
  return new Map(pairs.map(([name, ...value]) => [(name ?? "").trim().toLowerCase(), value.join(":").trim().toLowerCase()]));
}

function remember(element: Element, style: Style): Style {
  read.set(element, style);
  return style;
}

const POINTS: Record<string, number> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, pc: 12, em: 12, rem: 12 };

/** A length in points; nothing where none is said. */
export function points(length: string | undefined): number | null {
  const found = /^(-?[\d.]+)(pt|px|in|cm|mm|pc|r?em)?$/.exec(length ?? "");
  return found ? Number(found[1]) * (POINTS[found[2] ?? "px"] ?? 1) : null;
}

/** How far a block is moved in from the side on which its lines begin. */
export function indent(element: Element): number {
  const style = styleOf(element);
  const sides = (style.get("margin") ?? "").split(/\s+/);
  const [, right = sides[0], , left = right] = sides;
  const from = (name: string, otherwise: string | undefined) => points(style.get(`margin-${name}`)) ?? points(otherwise) ?? 0;
  return Math.max(from("left", left), from("right", right));
}

/** Whether a weight is that of strong words. */
export function isHeavy(weight: string): boolean {
  return /^(bold(er)?|[6-9]\d\d)$/.test(weight);
}
