// Lets a text box be as high as its text, also when its width or its face changes. Boxes are measured together: one by
// one, each would have the whole page laid out again.
import type { Attachment } from "svelte/attachments";

let waiting = new Set<HTMLTextAreaElement>();
const widths = new WeakMap<HTMLTextAreaElement, number>();

function fit(box: HTMLTextAreaElement): void {
  if (waiting.size === 0) queueMicrotask(fitAll);
  waiting.add(box);
}

function fitAll(): void {
  const boxes = [...waiting];
  waiting = new Set();
  for (const box of boxes) box.style.blockSize = "auto";
  const heights = boxes.map((box) => {
    widths.set(box, box.clientWidth);
    return box.scrollHeight + box.offsetHeight - box.clientHeight;
  });
  boxes.forEach((box, index) => (box.style.blockSize = `${heights[index]}px`));
}

const turned = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLTextAreaElement && target.clientWidth !== widths.get(target)) fit(target);
});

export function grow(text: () => string): Attachment<HTMLTextAreaElement> {
  return (box) => {
    text();
    const again = () => fit(box);
    fit(box);
    turned.observe(box);
    document.fonts.addEventListener("loadingdone", again);
    return () => {
      turned.unobserve(box);
      document.fonts.removeEventListener("loadingdone", again);
    };
  };
}
