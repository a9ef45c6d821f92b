import { Spinner } from "@fluentui/react-components";
import { usePageSetting } from "./page-setting.tsx";
import { ViewHeading } from "./view-heading.tsx";

/** A view whose figures are on their way; it says so only when that takes a moment. */
export function LoadingView({ title }: { readonly title: string }) {
  const { loading } = usePageSetting().words.dashboard;
  return (
    <>
      <ViewHeading title={title} />
      <Spinner delay={200} label={loading} />
    </>
  );
}
