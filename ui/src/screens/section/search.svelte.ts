// The hits on the sheet: sought by the program after a pause, marked, walked through, replaced.
import { backend, type HitPlace } from "../../backend";
import { fieldOf, finding } from "../../shared/finding.svelte";
import { searchables, type Line, type Searchable, type Stretch } from "../../shared/searchable";

interface Hit extends Stretch {
  of: Searchable;
  in: Line;
}

/** A place on the sheet, from which on one seeks. */
export type Spot = Pick<Hit, "of" | "line" | "start">;

export class Search {
  hits = $state.raw<Hit[]>([]);
  /** Which of them one is at. */
  at = $state(0);
  /** Whether what is shown is what is sought. */
  done = $state(false);
  now = $derived<Hit | null>(this.hits[this.at] ?? null);
  private turn = 0;

  /** Seeks anew. One stays at the hit at which one is, or comes to the next after `from`. */
  async seek(from: Spot | null = this.now): Promise<void> {
    const turn = ++this.turn;
    const fields = searchables();
    const lines = fields.flatMap((of) => of.lines().map((line, index) => ({ of, index, line })));
    const found = finding.isBlank ? [] : await backend.findInLines(finding.sought, lines.map(({ line }) => line.text));
    if (turn !== this.turn) return;
    this.hits = found.flatMap(({ line, start, end }) => {
      const place = lines[line];
      return place ? [{ of: place.of, in: place.line, line: place.index, start, end }] : [];
    });
    const order = (spot: Spot) => [fields.indexOf(spot.of), spot.line, spot.start] as const;
    this.at = from ? Math.max(0, this.hits.findIndex((hit) => isAtOrAfter(order(hit), order(from)))) : 0;
    this.done = !finding.isBlank;
    this.mark();
  }

  step(by: 1 | -1): void {
    if (this.hits.length === 0) return;
    this.at = (this.at + by + this.hits.length) % this.hits.length;
    this.mark();
    this.show(false);
  }

  show(focus: boolean): void {
    this.now?.of.show(this.now, focus);
  }

  /** Goes to a hit that was found in the whole review. */
  async arrive(place: HitPlace): Promise<boolean> {
    await this.seek();
    const field = fieldOf(place);
    const here = this.hits.findIndex((hit) => hit.of.element.id === field && hit.in.block === place.block && hit.in.number === place.line && hit.start === place.start);
    if (here < 0) return false;
    this.at = here;
    this.mark();
    this.show(true);
    return true;
  }

  /** Replaces this hit and comes to the next. */
  async replace(): Promise<void> {
    const hit = this.now;
    if (!hit) return;
    hit.of.replace([hit], finding.replacement);
    await this.seek({ ...hit, start: hit.start + finding.replacement.length });
    this.show(false);
  }

  /** Replaces all hits in the field of this one; answers how many. */
  async replaceAll(): Promise<number> {
    const of = this.now?.of;
    const here = this.hits.filter((hit) => hit.of === of);
    of?.replace(here, finding.replacement);
    await this.seek();
    return here.length;
  }

  /** Takes the marks away. */
  end(): void {
    this.turn += 1;
    for (const field of searchables()) field.mark([], null);
  }

  private mark(): void {
    for (const field of searchables()) {
      field.mark(this.hits.filter((hit) => hit.of === field), this.now?.of === field ? this.now : null);
    }
  }
}

function isAtOrAfter(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs < 0 || (one[differs] ?? 0) > (other[differs] ?? 0);
}
