import type { CDPSession, Locator, Page } from '@playwright/test';

/** A file or folder of the disk on its way over the page, as the browser gets it from a desktop. */
export class Drag {
  readonly #session: CDPSession;
  readonly #file: string;
  #at = { x: 1, y: 1 };

  private constructor(session: CDPSession, file: string) {
    this.#session = session;
    this.#file = file;
  }

  static async start(page: Page, file: string): Promise<Drag> {
    const drag = new Drag(await page.context().newCDPSession(page), file);
    await drag.#send('dragEnter');
    return drag;
  }

  /** Moves over an element. */
  async over(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box === null) throw new Error('There is nothing to drag onto.');
    this.#at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.#send('dragOver');
  }

  /** Lets go. */
  async drop(): Promise<void> {
    await this.#send('drop');
    await this.#session.detach();
  }

  async #send(type: 'dragEnter' | 'dragOver' | 'drop'): Promise<void> {
    const data = { items: [], files: [this.#file], dragOperationsMask: 1 };
    await this.#session.send('Input.dispatchDragEvent', { type, ...this.#at, data });
  }
}
