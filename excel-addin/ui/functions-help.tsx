import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  Subtitle1,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeft20Regular, ArrowSync20Regular } from "@fluentui/react-icons";
import { FORMULA_NAMES, FORMULAS, type FormulaName } from "../../shared/model/formula.ts";
import type { FunctionWords } from "../../shared/words/load-function-words.ts";
import { FormulaExample } from "./formula-example.tsx";
import { FormulaText } from "./formula-text.tsx";
import { usePaneSetting } from "./pane-setting.tsx";
import { printFormula } from "./print-formula.ts";

export interface FunctionsHelpProps {
  readonly words: FunctionWords;
  readonly onBack: () => void;
  readonly onRecalculate: () => void;
}

/** Dosar's functions with their arguments, examples to copy, and what a cell's error means. */
export function FunctionsHelp({ words, onBack, onRecalculate }: FunctionsHelpProps) {
  const styles = useStyles();
  return (
    <section className={styles.help} aria-labelledby="functions-help">
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <Subtitle1 as="h1" id="functions-help" className={styles.title}>
        {words.title}
      </Subtitle1>
      <Body1 as="p" className={styles.text}>
        {words.intro}
      </Body1>
      {FORMULA_NAMES.map((name) => (
        <FunctionPart key={name} name={name} words={words} />
      ))}
      <Subtitle2 as="h2" className={styles.title}>
        {words.errorsTitle}
      </Subtitle2>
      <dl className={styles.list}>
        {words.errors.map(({ error, text }) => (
          <div key={error}>
            <dt>
              <Caption1Strong>{error}</Caption1Strong>
            </dt>
            <dd className={styles.meaning}>
              <Caption1>{text}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <Button icon={<ArrowSync20Regular />} onClick={onRecalculate}>
          {words.recalculate}
        </Button>
      </div>
      <Caption1 className={styles.hint}>{words.recalculateHint}</Caption1>
    </section>
  );
}

function FunctionPart({ name, words }: { readonly name: FormulaName; readonly words: FunctionWords }) {
  const styles = useStyles();
  const { locale } = usePaneSetting();
  const { required, optional } = FORMULAS[name];
  const labels = [...required, ...optional].map((argument) => words.parameters[argument].name);
  return (
    <article className={styles.part}>
      <Subtitle2 as="h2" className={styles.title}>{`DOSAR.${name}`}</Subtitle2>
      <FormulaText formula={printFormula(name, labels, locale)} />
      <Body1 as="p" className={styles.text}>
        {words.about[name]}
      </Body1>
      <Caption1 as="p" className={styles.text}>
        {words.details[name]}
      </Caption1>
      <Body1Strong as="h3" className={styles.title}>
        {words.argumentsTitle}
      </Body1Strong>
      <dl className={styles.list}>
        {[...required, ...optional].map((argument) => (
          <div key={argument}>
            <dt>
              <Caption1Strong>{words.parameters[argument].name}</Caption1Strong>
              {optional.some((known) => known === argument) && (
                <Caption1 className={styles.hint}> · {words.optional}</Caption1>
              )}
            </dt>
            <dd className={styles.meaning}>
              <Caption1>{words.parameters[argument].description}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
      <Body1Strong as="h3" className={styles.title}>
        {words.examplesTitle}
      </Body1Strong>
      {words.examples[name].map(({ args, text }) => (
        <FormulaExample key={text} formula={printFormula(name, args, locale)} text={text} words={words} />
      ))}
    </article>
  );
}

const useStyles = makeStyles({
  help: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "8px 12px 24px" },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  text: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  meaning: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});
