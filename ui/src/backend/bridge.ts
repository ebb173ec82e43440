// The way to the program in the browser lane of the tests: the same commands over a loopback server.
declare global {
  interface Window {
    /** Where the bridge listens; set by the test before the page starts. */
    __BRIDGE__?: string;
  }
}

export async function call<Answer>(command: string, values?: Record<string, unknown>): Promise<Answer> {
  const address = `${window.__BRIDGE__ ?? ""}/ipc/${command}`;
  const response = await fetch(address, { method: "POST", body: JSON.stringify(values ?? {}) });
  const answer: unknown = await response.json();
  if (!response.ok) throw answer;
  return answer as Answer;
}
