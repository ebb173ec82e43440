//! How the page is searched: by role and name, as those who cannot see it do. axe computes both.

/// `arguments`: role and name. Gives the element whose name it is, or else the only one whose name begins with it, or
/// else the only one whose name holds it.
pub const FIND: &str = r#"
const [role, name] = arguments;
const clean = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();
const shown = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";
const all = [...document.querySelectorAll("a,button,input,select,textarea,h1,[role]")];
axe.setup(document.documentElement);
try {
  const named = all
    .filter((element) => shown(element) && axe.commons.aria.getRole(element) === role)
    .map((element) => ({ element, name: clean(axe.commons.text.accessibleText(element)) }));
  const wanted = clean(name);
  const exact = named.filter((each) => each.name === wanted);
  const starting = named.filter((each) => each.name.startsWith(wanted));
  const holding = named.filter((each) => each.name.includes(wanted));
  const found = [exact, starting].find((each) => each.length > 0) ?? holding;
  return found.length === 1 ? found[0].element : null;
} finally {
  axe.teardown();
}
"#;

/// What can be found: a role and a name on each line, for those who read why a test failed.
pub const ALL: &str = r#"
const all = [...document.querySelectorAll("a,button,input,select,textarea,h1,[role]")];
axe.setup(document.documentElement);
try {
  const line = (element) => `${element === document.activeElement ? "> " : "  "}${axe.commons.aria.getRole(element)} "${axe.commons.text.accessibleText(element)}"`;
  return all.filter((element) => element.getClientRects().length > 0).map(line).join("\n");
} finally {
  axe.teardown();
}
"#;
