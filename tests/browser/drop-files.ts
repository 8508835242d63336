import type { Page } from 'playwright-core';

export interface DroppedFile {
  readonly name: string;
  readonly base64: string;
}

export const inBase64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');

/** Drops files on the window as a hand does. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.evaluate(`(() => {
    const carried = new DataTransfer();
    for (const { name, base64 } of ${JSON.stringify(files)})
      carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    for (const type of ['dragover', 'drop'])
      window.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
  })()`);
}
