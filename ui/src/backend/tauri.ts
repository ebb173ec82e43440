// The way to the program in the desktop window.
import { Channel, invoke } from "@tauri-apps/api/core";

export function call<Answer>(command: string, values?: Record<string, unknown>): Promise<Answer> {
  return invoke<Answer>(command, values);
}

/** Calls `told` when the window is about to be closed. */
export async function whenClosing(told: () => void): Promise<void> {
  const channel = new Channel<null>();
  channel.onmessage = told;
  await invoke("when_closing", { channel });
}
