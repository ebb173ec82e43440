// A cross-reference shows what will be printed for it: "4.2", "Table 3".
import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";

/** What is printed for a target; null where it is not in the report. */
export type NameOf = (target: string) => Promise<string | null>;

export class ReferenceView implements NodeView {
  dom = document.createElement("span");

  constructor(node: Node, nameOf: NameOf) {
    const target = String(node.attrs["target"]);
    this.dom.className = "pointer";
    this.dom.textContent = "…";
    void nameOf(target).then((name) => this.show(name), () => this.show(null));
  }

  private show(name: string | null): void {
    this.dom.textContent = name ?? "?";
    this.dom.classList.toggle("lost", name === null);
  }
}
