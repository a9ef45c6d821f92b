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
  SettingsRegular,
  TagRegular,
} from "@fluentui/react-icons";
import { usePageSetting } from "./page-setting.tsx";
import { hashOf, VIEWS, type View } from "./route.ts";

const ICONS = {
  start: HomeRegular,
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

export function DashboardNavigation({ view }: { readonly view: View }) {
  const styles = useStyles();
  const { dashboard } = usePageSetting().words;
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
          </a>
        );
      })}
    </nav>
  );
}
