// The way to the program in the desktop window.
import { invoke } from "@tauri-apps/api/core";

export function call<Answer>(command: string, values?: Record<string, unknown>): Promise<Answer> {
  return invoke<Answer>(command, values);
}
