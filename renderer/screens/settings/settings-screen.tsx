import { recordTypeNames, recordTypes } from '../../../shared/domain/record-types.ts';
import { addressOfArea, addressOfCatalogue, addressOfNew, addressOfRecord } from '../../app/addresses.ts';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, PlainPage } from '../../app/layout/index.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { formatCount } from '../../text/loading.ts';
import { recordWords } from '../../text/record-words.ts';
import { settingsText } from '../../text/settings.ts';
import { bindClasses } from '../../ui/base/class-names.ts';
import { Banner, Block, DefinitionList, LineList, Link, SegmentedControl, Stack, Text } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { NothingYet } from '../common/nothing-yet.tsx';
import { RegisterFileBlock } from './register-file-block.tsx';
import { RegisterSettingsBlock } from './register-settings-block.tsx';
import sheet from './settings-screen.module.css';

const classes = bindClasses(sheet);

/** Preferences of the app, the register file, and a way to every list of records. */
export function SettingsScreen() {
  return (
    <PlainPage head={<Head edge="page" title={settingsText.title} />} width="reading">
      <Stack gap={32}>
        <AppearanceBlock />
        <OrganisationsBlock />
        <RegisterSettingsBlock />
        <ReferenceBlock />
        <ListsBlock />
        <RegisterFileBlock />
        <AboutBlock />
      </Stack>
    </PlainPage>
  );
}

const themes = ['system', 'light', 'dark'] as const;
const densities = ['comfortable', 'compact'] as const;

function AppearanceBlock() {
  const state = useOperation('app.state', {});
  const preferences = useCommand('app.setPreferences');
  return (
    <Block title={settingsText.appearance}>
      <Loaded read={state} rows={2}>
        {({ theme, density }) => (
          <div className={classes('choices')}>
            <SegmentedControl
              label={settingsText.theme}
              segments={themes.map((id) => ({ id, label: settingsText.themes[id] }))}
              value={theme}
              onChange={(next) => preferences.mutate({ theme: next })}
            />
            <SegmentedControl
              label={settingsText.density}
              segments={densities.map((id) => ({ id, label: settingsText.densities[id] }))}
              value={density}
              onChange={(next) => preferences.mutate({ density: next })}
            />
          </div>
        )}
      </Loaded>
      {preferences.error === null ? null : (
        <Banner tone="error" shape="box" title={settingsText.failed}>
          {preferences.error.message}
        </Banner>
      )}
    </Block>
  );
}

function OrganisationsBlock() {
  const { input, isReadOnly } = useAsAt();
  const organisations = useOperation('organisations.list', input);
  return (
    <Block
      title={settingsText.organisations}
      note={organisations.data?.length}
      end={<Link href={addressOfArea('organisations')}>{settingsText.allOrganisations}</Link>}
    >
      <Loaded read={organisations} rows={2}>
        {(list) =>
          list.length === 0 ? (
            <NothingYet>
              {settingsText.noOrganisation}{' '}
              {isReadOnly ? null : <Link href={addressOfNew('organisation')}>{settingsText.newOrganisation}</Link>}
            </NothingYet>
          ) : (
            <LineList
              density="tight"
              items={list.slice(0, 6).map((organisation) => ({
                id: organisation.id,
                title: organisation.name,
                end: settingsText.kinds[organisation.kind],
                href: addressOfRecord('organisation', organisation.id),
              }))}
            />
          )
        }
      </Loaded>
      <p className={classes('note')}>{settingsText.organisationsText}</p>
    </Block>
  );
}

/** The way to the facts that findings, deadlines and transfers rest on. */
function ReferenceBlock() {
  const { input } = useAsAt();
  const overrides = useOperation('referenceOverrides.list', input);
  const differences = useOperation('reference.differences', input);
  const lines = [
    { id: 'law', title: settingsText.law, href: '/reference' },
    {
      id: 'changed',
      title: settingsText.putOtherwise(overrides.data?.length ?? 0),
      text: (differences.data?.length ?? 0) > 0 ? settingsText.updates(differences.data?.length ?? 0) : undefined,
      href: '/reference?tab=changed',
    },
    { id: 'catalogue', title: settingsText.catalogue, href: addressOfCatalogue() },
  ];
  return (
    <Block title={settingsText.facts}>
      <LineList density="tight" items={lines} />
    </Block>
  );
}

function ListsBlock() {
  const info = useOperation('register.info', {});
  return (
    <Block title={settingsText.lists}>
      <Loaded read={info}>
        {({ counts }) => (
          <ul className={classes('lists')}>
            {recordTypeNames.map((type) => {
              const { area } = recordTypes[type];
              const count = counts[area] ?? 0;
              return (
                <li key={type} className={classes('entry')}>
                  <Link
                    href={addressOfArea(area)}
                    variant="plain"
                    accessibleName={settingsText.listName(recordWords[type].plural, count)}
                  >
                    {recordWords[type].plural}
                  </Link>
                  <Text tone="faint" size="small" isNumeric>
                    {formatCount(count)}
                  </Text>
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Block>
  );
}

function AboutBlock() {
  const state = useOperation('app.state', {});
  const info = useOperation('register.info', {});
  return (
    <Block title={settingsText.about}>
      <Loaded read={state} rows={2}>
        {({ version, platform }) => (
          <DefinitionList
            width="wide"
            isRuled
            items={[
              { id: 'version', label: settingsText.version, value: version },
              { id: 'platform', label: settingsText.platform, value: platform },
              { id: 'schema', label: settingsText.schema, value: info.data?.schemaVersion ?? '' },
            ]}
          />
        )}
      </Loaded>
      <p className={classes('note')}>{settingsText.offline}</p>
    </Block>
  );
}
