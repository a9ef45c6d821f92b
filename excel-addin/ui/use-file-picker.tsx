import { type ReactNode, useRef } from "react";

/** A hidden file field and the way to open it; put `input` anywhere in the view. */
export function useFilePicker(onPick: (file: File) => void): {
  readonly input: ReactNode;
  readonly pick: () => void;
} {
  const input = useRef<HTMLInputElement>(null);
  return {
    pick: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        accept=".dosar"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onPick(file);
          currentTarget.value = "";
        }}
      />
    ),
  };
}
