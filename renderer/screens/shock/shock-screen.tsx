// What would break: choose a supposition and a day, and see what it concerns. Nothing is written.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useAsAt } from '../../app/as-at.tsx';
import { Head, PageColumns, PlainPage } from '../../app/layout/index.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { shockTexts } from '../../text/shock.ts';
import { EmptyState, formatDay, readToday, Stack, useUi } from '../../ui/index.ts';
import { Loaded } from '../common/loaded.tsx';
import { useNames } from '../records/record-data.ts';
import { readShockChoice, scenarioOf } from './shock-address.ts';
import { ShockForm } from './shock-form.tsx';
import { ShockSide, ShockTransfers } from './shock-result.tsx';

export function ShockScreen() {
  const { locale } = useUi();
  const { input, day } = useAsAt();
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const vendors = useNames('vendor');
  const chosen = readShockChoice(search);
  const choice = { ...chosen, on: chosen.on ?? day ?? readToday() };
  const scenario = scenarioOf(choice, (id) => vendors.find((vendor) => vendor.id === id)?.title);
  const read = useOperation(
    'register.shock',
    // Not asked without a scenario; the input only has to have the shape.
    { scenario: scenario ?? { kind: 'mechanismFalls', mechanism: 'other' }, on: choice.on, ...input },
    { isEnabled: scenario !== null, keepsPrevious: true },
  );
  return (
    <PlainPage head={<Head edge="page" title={shockTexts.title} fact={shockTexts.fact} />}>
      <Stack gap={24}>
        <ShockForm
          choice={choice}
          vendors={vendors}
          onChange={(change) =>
            void navigate({
              to: '.',
              search: {
                ...search,
                ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value ?? undefined])),
              },
            })
          }
        />
        {scenario === null ? (
          <EmptyState title={shockTexts.incompleteTitle}>{shockTexts.incomplete}</EmptyState>
        ) : (
          <Loaded read={read} rows={8}>
            {(result) =>
              result.isAffected ? (
                <PageColumns side={<ShockSide result={result} />}>
                  <ShockTransfers result={result} />
                </PageColumns>
              ) : (
                <EmptyState title={shockTexts.nothing(formatDay(result.on, locale))}>
                  {shockTexts.nothingText}
                </EmptyState>
              )
            }
          </Loaded>
        )}
      </Stack>
    </PlainPage>
  );
}
