// What the whole window knows: settings, language and direction, and which screen is shown.
import { backend, type AppError, type CustomView, type GateView, type HitPlace, type HolderView, type Lang, type Settings } from "../backend";
import { forgetKept } from "../editor/kept";
import { customOf, intlTag } from "./custom";
import { dayInWords, written } from "./numbers";
import { saves } from "./saves.svelte";
import { asWords, bundleOf, direction, format, type Words } from "./words";

export type Place =
  | { screen: "start" }
  | { screen: "new"; from: string | null }
  | { screen: "outline"; review: string }
  | { screen: "section"; review: string; section: string; question?: string; hit?: HitPlace }
  | { screen: "check"; review: string }
  | { screen: "find"; review: string }
  | { screen: "export"; review: string; milestone?: string }
  | { screen: "history"; review: string; question?: string }
  | { screen: "conflict"; review: string; question: string }
  | { screen: "settings"; part?: "backups" | "encryption" }
  | { screen: "keys" }
  | { screen: "about" };

const FIRST: Settings = { language: "en", digits: "state", months: "state", theme: "system", textSize: 100, writer: "", lockAfter: 15, encryptionOffered: false, typingHelp: true, spelling: true, hijri: false };

class App {
  settings = $state<Settings>(FIRST);
  place = $state<Place>({ screen: "start" });
  /** What stands between the person and the reviews; null until it is known. */
  gate = $state.raw<GateView | null>(null);
  encrypted = $state(false);
  /** Who writes, where this window only reads. */
  readerOf = $state.raw<HolderView | null>(null);
  reading = $derived(this.readerOf !== null);
  /** How many faults the store has, where it was looked at. */
  faults = $state<number | null>(null);
  /** The language of the report that is shown; the interface has its own. */
  reportLanguage = $state<Lang>("en");
  /** The custom of the State whose review is open: it rules digits and months. */
  private ofState = $state<CustomView | null>(null);
  version = $state("");
  /** Whether the guidance stands beside the sheet, where there is room for it. */
  asideOpen = $state(true);
  darkSystem = $state(false);
  private earlier: Place[] = [];
  /** How often one was asked to go elsewhere. */
  private turns = 0;

  language = $derived(this.settings.language);
  direction = $derived(direction(this.settings.language));
  custom = $derived(customOf(this.settings, this.ofState));
  tag = $derived(intlTag(this.settings.language, this.custom));
  reportTag = $derived(intlTag(this.reportLanguage, this.custom));
  theme = $derived(this.settings.theme === "system" ? (this.darkSystem ? "dark" : "light") : this.settings.theme);
  private bundle = $derived(bundleOf(this.settings.language, this.tag));

  /** The words of a message of ours. */
  say = (id: string, words?: Words): string => format(this.bundle, id, words) ?? id;
  /** The words for a finding or an error that came from the program. */
  explain = (code: string, args: Record<string, string>): string => this.say(code, asWords(args));

  number = (value: number): string => new Intl.NumberFormat(this.tag).format(value);
  day = (at: string): string => dayInWords(at, this.tag);
  hour = (at: string): string => new Intl.DateTimeFormat(this.tag, { timeStyle: "short", hourCycle: "h23" }).format(new Date(at));
  moment = (at: string): string => written(new Date(at), this.tag, { dateStyle: "long", timeStyle: "short", hourCycle: "h23" });
  /** The hour with its seconds. */
  time = (at: Date): string => new Intl.DateTimeFormat(this.tag, { timeStyle: "medium", hourCycle: "h23" }).format(at);

  /** The words and dates of one review among others, as its own State writes them. */
  of(custom: CustomView): { say: typeof say; tag: string } {
    const tag = intlTag(this.language, customOf(this.settings, custom));
    const bundle = bundleOf(this.language, tag);
    return { tag, say: (id, words) => format(bundle, id, words) ?? id };
  }

  /** Goes elsewhere, once everything written is saved. What cannot be saved keeps us here. */
  async go(place: Place): Promise<void> {
    if (!(await this.leave())) return;
    this.earlier.push(this.place);
    this.show(place);
  }

  async back(): Promise<void> {
    if (await this.leave()) this.show(this.earlier.pop() ?? { screen: "start" });
  }

  /** Goes through the gate, to the list of reviews, or stands before it with nothing of them left to see. */
  async pass(gate: GateView): Promise<void> {
    if (gate.gate.kind === "open") {
      const view = await backend.start();
      this.settings = view.settings;
      this.reportLanguage = view.settings.language;
      this.version = view.version;
      this.encrypted = view.encrypted;
      this.readerOf = view.readerOf;
    } else {
      this.settings = { ...this.settings, language: gate.language };
      this.encrypted = false;
      this.readerOf = null;
    }
    forgetKept();
    this.faults = null;
    this.earlier = [];
    this.show({ screen: "start" });
    this.gate = gate;
  }

  /** Closes an encrypted store. What cannot be saved keeps it open. */
  async lock(): Promise<void> {
    if (await saves.flush()) await this.pass(await backend.lock());
  }

  follow(custom: CustomView): void {
    this.ofState = custom;
  }

  async change(settings: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...settings };
    await backend.saveSettings($state.snapshot(this.settings));
  }

  /** True: everything is saved, and nobody has asked to go elsewhere meanwhile: where one wanted to go last, one arrives. */
  private async leave(): Promise<boolean> {
    const turn = ++this.turns;
    return (await saves.flush()) && turn === this.turns;
  }

  private show(place: Place): void {
    this.turns += 1;
    if (place.screen === "start") this.ofState = null;
    this.place = place;
  }
}

/** What the program refused, whatever was thrown. */
export function asError(thrown: unknown): AppError {
  const error = thrown as Partial<AppError> | null;
  if (typeof error === "object" && error !== null && typeof error.code === "string") {
    return { code: error.code, args: error.args ?? {} };
  }
  return { code: "ui-error-unknown", args: { reason: String(thrown) } };
}

/** What the program refused, in a sentence. */
export function refusal(thrown: unknown): string {
  const { code, args } = asError(thrown);
  return app.explain(code, args);
}

export const app = new App();
export const say = app.say;
