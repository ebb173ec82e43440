// Lets a text box be as high as its text, also when its width or its face changes.
import type { Attachment } from "svelte/attachments";

export function grow(text: () => string): Attachment<HTMLTextAreaElement> {
  return (box) => {
    text();
    let width = 0;
    const fit = (): void => {
      width = box.clientWidth;
      box.style.blockSize = "auto";
      box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
    };
    const turned = new ResizeObserver(() => box.clientWidth !== width && fit());
    fit();
    turned.observe(box);
    document.fonts.addEventListener("loadingdone", fit);
    return () => {
      turned.disconnect();
      document.fonts.removeEventListener("loadingdone", fit);
    };
  };
}
