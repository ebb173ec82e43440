// When nobody has touched the window for a while: also when the machine slept meanwhile.

const TOUCHES = ["keydown", "pointerdown", "pointermove", "wheel"];
const LOOK = 10_000;

/** Acts once nobody touched the window for so many minutes, and again as long as that holds. Answers how to stop. */
export function whenIdle(minutes: number, act: () => Promise<void>, place: EventTarget = window): () => void {
  let last = Date.now();
  let acting = false;

  async function look(): Promise<void> {
    if (acting || Date.now() - last < minutes * 60_000) return;
    acting = true;
    await act().finally(() => (acting = false));
  }
  /** Who comes back after the machine slept is not taken for one who never left. */
  function touched(): void {
    void look();
    last = Date.now();
  }

  const timer = setInterval(() => void look(), LOOK);
  for (const touch of TOUCHES) place.addEventListener(touch, touched, true);
  return () => {
    clearInterval(timer);
    for (const touch of TOUCHES) place.removeEventListener(touch, touched, true);
  };
}
