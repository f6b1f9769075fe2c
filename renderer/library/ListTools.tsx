import { ArrowDownWideNarrow, Check, ListFilter } from "lucide-react";
import { useMemo } from "react";
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, type Selection } from "react-aria-components";
import type { ArticleSummary } from "../../shared/article.ts";
import { statuses } from "../../shared/article-names.ts";
import { statusNames } from "../../shared/fr.ts";
import { deadlineNames, listSentences as say, sortNames } from "../../shared/fr/list.ts";
import { countFilters, deadlines, etiquettesOf, type Filters, noFilters, rubriquesOf, sorts } from "../../shared/library/view.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ListTools.module.css";

/** What the list keeps, and in which order. */
export function ListTools({ list }: { readonly list: readonly ArticleSummary[] }) {
  const filters = useApp((state) => state.filters);
  const count = countFilters(filters);
  return (
    <div className={styles.tools}>
      <MenuTrigger>
        <AriaButton className={styles.tool ?? ""} {...(count > 0 ? { "data-active": "" } : {})}>
          <ListFilter size={14} aria-hidden />
          {count === 0 ? say.filter : say.filtered(count)}
        </AriaButton>
        <Popover className={styles.popover ?? ""} placement="bottom start">
          <FilterMenu filters={filters} list={list} />
        </Popover>
      </MenuTrigger>
      {count === 0 ? null : <Button look="bar" onPress={() => setFilters(noFilters)}>{say.clear}</Button>}
      <span className={styles.gap} />
      <SortMenu />
    </div>
  );
}

function setFilters(changes: Partial<Filters>): void {
  useApp.setState(({ filters }) => ({ filters: { ...filters, ...changes } }));
}

function FilterMenu({ filters, list }: { readonly filters: Filters; readonly list: readonly ArticleSummary[] }) {
  const rubriques = useMemo(() => rubriquesOf(list), [list]);
  const etiquettes = useMemo(() => etiquettesOf(list), [list]);
  const { statuts, echeance, embargo, archives } = filters;
  return (
    <Menu aria-label={say.filters} className={styles.menu ?? ""} shouldCloseOnSelect={false}>
      <Choices title={say.echeance} isSingle chosen={echeance === null ? [] : [echeance]} options={deadlines.map((id) => [id, deadlineNames[id]])} onChange={(ids) => setFilters({ echeance: deadlines.find((id) => ids.has(id)) ?? null })} />
      <Choices title={say.statut} chosen={statuts} options={statuses.map((id) => [id, statusNames[id]])} onChange={(ids) => setFilters({ statuts: statuses.filter((id) => ids.has(id)) })} />
      <Choices title={say.others} chosen={[...(embargo ? ["embargo"] : []), ...(archives === true ? ["archives"] : [])]} options={[["embargo", say.embargo], ["archives", say.archives]]} onChange={(ids) => setFilters({ embargo: ids.has("embargo"), archives: ids.has("archives") })} />
      {rubriques.length === 0 ? null : <Choices title={say.rubrique} chosen={filters.rubriques} options={rubriques.map((name) => [name, name])} onChange={(ids) => setFilters({ rubriques: rubriques.filter((name) => ids.has(name)) })} />}
      {etiquettes.length === 0 ? null : <Choices title={say.etiquette} chosen={filters.etiquettes} options={etiquettes.map((name) => [name, name])} onChange={(ids) => setFilters({ etiquettes: etiquettes.filter((name) => ids.has(name)) })} />}
    </Menu>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly chosen: readonly string[];
  readonly isSingle?: boolean;
  readonly onChange: (ids: ReadonlySet<unknown>) => void;
}

/** One group of a menu whose entries are chosen or not. */
function Choices({ title, options, chosen, isSingle = false, onChange }: ChoicesProps) {
  const take = (keys: Selection) => onChange(keys === "all" ? new Set(options.map(([id]) => id)) : keys);
  return (
    <MenuSection selectionMode={isSingle ? "single" : "multiple"} selectedKeys={chosen} onSelectionChange={take}>
      <Header className={styles.header ?? ""}>{title}</Header>
      {options.map(([id, label]) => (
        <MenuItem key={id} id={id} textValue={label} className={styles.entry ?? ""}>
          {({ isSelected }) => (
            <>
              <span className={styles.mark}>{isSelected ? <Check size={13} aria-hidden /> : null}</span>
              {label}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function SortMenu() {
  const sort = useApp(({ settings }) => settings.listSort);
  return (
    <MenuTrigger>
      <AriaButton className={styles.tool ?? ""} aria-label={`${say.sort}, ${sortNames[sort]}`}>
        <ArrowDownWideNarrow size={14} aria-hidden />
        {sort === "date" ? say.sort : sortNames[sort]}
      </AriaButton>
      <Popover className={styles.popover ?? ""} placement="bottom end">
        <Menu aria-label={say.sortBy} className={styles.menu ?? ""}>
          <Choices title={say.sortBy} isSingle chosen={[sort]} options={sorts.map((id) => [id, sortNames[id]])} onChange={(ids) => void saveSettings({ listSort: sorts.find((id) => ids.has(id)) ?? sort })} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
