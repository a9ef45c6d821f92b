import type { Page } from "playwright-core";

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** As the system tells it; that of a PDF where absent. */
  readonly type?: string;
}

/** Drags a file over the element and lets it go there, as from a folder of the system. */
export async function dropFile(page: Page, selector: string, file: DroppedFile): Promise<void> {
  const { name, bytes, type: mimeType = "application/pdf" } = file;
  const transfer = await page.evaluateHandle(
    ({ fileName, text, fileType }) => {
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], fileName, { type: fileType }));
      return data;
    },
    { fileName: name, text: bytes.toString("base64"), fileType: mimeType },
  );
  const zone = page.locator(selector);
  for (const type of ["dragenter", "dragover", "drop"])
    await zone.dispatchEvent(type, { dataTransfer: transfer });
}
