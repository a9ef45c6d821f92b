import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  BoxRegular,
  BuildingShopRegular,
  DocumentArrowRightRegular,
  HomeRegular,
  NoteRegular,
  PeopleRegular,
  PeopleTeamRegular,
  PersonRegular,
  PulseRegular,
  SettingsRegular,
  TagRegular,
} from "@fluentui/react-icons";
import { printCount } from "../../../shared/words/print.ts";
import { usePageSetting } from "./page-setting.tsx";
import { hashOf, VIEWS, type View } from "./route.ts";

const ICONS = {
  start: HomeRegular,
  changes: PulseRegular,
  clients: PeopleRegular,
  contacts: PersonRegular,
  segments: PeopleTeamRegular,
  products: BoxRegular,
  competitors: BuildingShopRegular,
  offers: TagRegular,
  notes: NoteRegular,
  imports: ArrowDownloadRegular,
  "data-files": DocumentArrowRightRegular,
  settings: SettingsRegular,
} as const;

const useStyles = makeStyles({
  navigation: {
    padding: tokens.spacingHorizontalS,
    "@media (max-width: 480px)": { paddingInline: tokens.spacingHorizontalXS },
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowY: "auto",
  },
  link: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "34px",
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& svg": { width: "20px", height: "20px", flexShrink: 0 },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}`,
  },
  count: {
    marginInlineStart: "auto",
    paddingInline: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusCircular,
    "@media (max-width: 900px)": { marginInlineStart: "-14px", alignSelf: "start" },
  },
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    "@media (max-width: 900px)": {
      position: "absolute",
      width: "1px",
      height: "1px",
      clipPath: "inset(50%)",
    },
  },
});

export function DashboardNavigation(props: {
  readonly view: View;
  /** Of how many offers there are changes to see. */
  readonly unseenCount: number;
}) {
  const { view, unseenCount } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dashboard, watch } = words;
  const printed = printCount(unseenCount, locale);
  return (
    <nav className={styles.navigation} aria-label={dashboard.navigation}>
      {VIEWS.map((name) => {
        const Icon = ICONS[name];
        const isCurrent = name === view;
        return (
          <a
            key={name}
            href={hashOf(name)}
            className={mergeClasses(styles.link, isCurrent && styles.current)}
            aria-current={isCurrent ? "page" : undefined}
            title={dashboard.views[name]}
          >
            <Icon />
            <span className={styles.name}>{dashboard.views[name]}</span>
            {name === "changes" && unseenCount > 0 && (
              <span className={styles.count} title={watch.changes.badge(unseenCount, printed)}>
                {printed}
              </span>
            )}
          </a>
        );
      })}
    </nav>
  );
}
