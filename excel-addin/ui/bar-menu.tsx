import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePaneSetting } from "./pane-setting.tsx";

/** What the head of the pane offers behind its three dots: menu items. */
export function BarMenu({ children }: { readonly children: ReactNode }) {
  const { words } = usePaneSetting();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={words.more}
          title={words.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
