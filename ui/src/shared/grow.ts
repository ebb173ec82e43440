// Lets a text box be as high as its text.
import type { Attachment } from "svelte/attachments";

export function grow(text: () => string): Attachment<HTMLTextAreaElement> {
  return (box) => {
    text();
    box.style.blockSize = "auto";
    box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  };
}
