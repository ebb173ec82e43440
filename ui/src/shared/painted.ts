/**
 * Does what changes the screen when it is next painted: a key that comes before that does not pay for the layout. A
 * hidden window is not painted, and nobody types there.
 */
export function whenPainted(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(work);
}
