import type { Page } from "playwright-core";

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Drags a file over the element and lets it go there, as from a folder of the system. */
export async function dropFile(page: Page, selector: string, { name, bytes }: DroppedFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, text }) => {
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], fileName, { type: "application/pdf" }));
      return data;
    },
    { fileName: name, text: bytes.toString("base64") },
  );
  const zone = page.locator(selector);
  for (const type of ["dragenter", "dragover", "drop"])
    await zone.dispatchEvent(type, { dataTransfer: transfer });
}
