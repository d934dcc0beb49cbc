import type { RunningProgram } from './io.ts';

/** What the browser answers, or tells by itself. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A conversation with a browser in its DevTools protocol, over the pipes it was started with. */
export class DevTools {
  readonly #browser: RunningProgram;
  readonly #waiting = new Map<number | string, (message: Message) => void>();
  #asked = 0;

  constructor(browser: RunningProgram) {
    this.#browser = browser;
    let begun = '';
    browser.onMessage((text) => {
      const [...messages] = (begun + text).split('\0');
      begun = messages.pop() ?? '';
      for (const message of messages) this.#receive(JSON.parse(message) as Message);
    });
  }

  /** Asks for something, and gives what comes of it. */
  async ask(method: string, params: object = {}, sessionId?: string): Promise<Readonly<Record<string, unknown>>> {
    const id = ++this.#asked;
    const answer = this.#next(id);
    this.#browser.send(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(error.message);
    return result ?? {};
  }

  /** Waits until the browser tells something by itself. */
  async told(event: string): Promise<void> {
    await this.#next(event);
  }

  #next(key: number | string): Promise<Message> {
    return new Promise((resolve) => this.#waiting.set(key, resolve));
  }

  #receive(message: Message): void {
    const key = message.id ?? message.method ?? '';
    this.#waiting.get(key)?.(message);
    this.#waiting.delete(key);
  }
}
