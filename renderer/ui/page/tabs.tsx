import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { bindClasses } from '../base/class-names.ts';
import { Count } from '../base/count.tsx';
import sheet from './tabs.module.css';

const classes = bindClasses(sheet);

export type TabItem<Id extends string> = { id: Id; label: string; count?: number | undefined };

type TabsProps<Id extends string> = {
  label: string;
  tabs: readonly TabItem<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** At the end of the line, such as a link that saves the view. */
  end?: ReactNode;
  /** What the chosen tab shows. It fills the rest of the height. */
  children: ReactNode;
};

/** Saved views of a list, or the parts of a record. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, end, children }: TabsProps<Id>) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => {
        const tab = tabs.find((candidate) => candidate.id === key);
        if (tab !== undefined) onChange(tab.id);
      }}
      className={classes('tabs')}
    >
      <div className={classes('bar')}>
        <TabList aria-label={label} className={classes('list')}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={classes('tab')}>
              {tab.label}
              {tab.count === undefined ? null : (
                <span className={classes('count')}>
                  <Count of={tab.count} />
                </span>
              )}
            </Tab>
          ))}
        </TabList>
        {end === undefined ? null : <div className={classes('end')}>{end}</div>}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={classes('panel')}>
          {tab.id === value ? children : null}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
