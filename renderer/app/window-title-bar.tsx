// The title bar with everything behind it.
import { useCanGoBack, useNavigate } from '@tanstack/react-router';
import { Copy, FileInput, FilePlus2, FileText, FolderOpen, Menu, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { call } from '../rpc/call.ts';
import { useOperation } from '../rpc/use-operation.ts';
import { appText } from '../text/app.ts';
import {
  Button,
  DateField,
  formatDay,
  MenuButton,
  Popover,
  readToday,
  Stack,
  Text,
  useUi,
  type MenuGroup,
} from '../ui/index.ts';
import { useAsAt } from './as-at.tsx';
import { AsAtButton, CommandBox, RegisterButton, SaveState, TitleBar } from './layout/index.ts';
import { useSaveState } from './save-state.ts';
import { useHistorySteps } from './use-history-steps.ts';
import { useRegisterActions } from './use-register-actions.ts';

type WindowTitleBarProps = {
  /** Absent registers have no search, undo and day. */
  isOpen: boolean;
  onSearch: () => void;
  onDay: (day: string | undefined) => void;
};

export function WindowTitleBar({ isOpen, onSearch, onDay }: WindowTitleBarProps) {
  const state = useOperation('app.state', {}).data;
  const info = useOperation('register.info', {}, { isEnabled: isOpen }).data;
  const { isReadOnly } = useAsAt();
  const canStep = isOpen && !isReadOnly;
  const steps = useHistorySteps();
  const canGoBack = useCanGoBack();
  const isMac = state?.platform === 'darwin';
  const command = isMac ? '⌘' : 'Ctrl';
  return (
    <TitleBar
      hasMacButtons={isMac}
      register={<RegisterMenu name={registerName(isOpen, info, state?.fileName ?? null)} />}
      history={{
        canGoBack,
        canGoForward: true,
        onBack: () => history.back(),
        onForward: () => history.forward(),
        backLabel: appText.back,
        forwardLabel: appText.forward,
        backShortcut: isMac ? '⌘ [' : 'Alt ←',
        forwardShortcut: isMac ? '⌘ ]' : 'Alt →',
      }}
      command={isOpen ? <CommandBox label={appText.search} shortcut={`${command} K`} onPress={onSearch} /> : undefined}
      save={<SaveIndicator isOpen={isOpen} isEmpty={info?.isEmpty ?? false} />}
      undo={{
        canGoBack: canStep && info?.undo !== null && info?.undo !== undefined,
        canGoForward: canStep && info?.redo !== null && info?.redo !== undefined,
        onBack: steps.undo,
        onForward: steps.redo,
        backLabel: appText.undo,
        forwardLabel: appText.redo,
        backShortcut: `${command} Z`,
        forwardShortcut: isMac ? '⇧ ⌘ Z' : 'Ctrl Shift Z',
      }}
      asAt={isOpen ? <AsAtMenu onDay={onDay} /> : undefined}
    />
  );
}

function registerName(
  isOpen: boolean,
  info: { organisationName: string | null; fileName: string } | undefined,
  fileName: string | null,
): string {
  if (!isOpen) return fileName ?? appText.noRegister;
  return info?.organisationName ?? appText.untitled;
}

/** Where the system draws no menu bar, its menu opens below the title bar. */
const applicationMenu = {
  id: 'menu',
  label: appText.applicationMenu,
  icon: Menu,
  shortcut: 'F10',
  onPress: () => void call('app.showMenu', { x: 8, y: 40 }),
};

function RegisterMenu({ name }: { name: string }) {
  const actions = useRegisterActions();
  const state = useOperation('app.state', {}).data;
  const recent = state?.recent ?? [];
  const groups: MenuGroup[] = [
    {
      id: 'files',
      entries: [
        { id: 'new', label: appText.newRegister, icon: FilePlus2, onPress: actions.create },
        { id: 'open', label: appText.openRegister, icon: FolderOpen, onPress: actions.open },
        { id: 'sample', label: appText.openSample, icon: Sparkles, onPress: actions.openSample },
      ],
    },
    {
      id: 'this',
      entries: [
        { id: 'copy', label: appText.saveCopy, icon: Copy, onPress: actions.saveCopy },
        { id: 'import', label: appText.importRegister, icon: FileInput, onPress: actions.importJson },
      ],
    },
    {
      id: 'recent',
      label: appText.recent,
      entries: recent.map(({ id, fileName, folderName, isOpen }) => ({
        id,
        label: fileName,
        hint: folderName,
        icon: FileText,
        isDisabled: isOpen,
        onPress: () => actions.openRecent(id),
      })),
    },
    {
      id: 'application',
      entries: state?.platform === 'darwin' ? [] : [applicationMenu],
    },
  ];
  return (
    <MenuButton
      trigger={<RegisterButton name={name} label={appText.registerMenu} />}
      label={appText.registerMenu}
      groups={groups.filter(({ entries }) => entries.length > 0)}
    />
  );
}

function SaveIndicator({ isOpen, isEmpty }: { isOpen: boolean; isEmpty: boolean }) {
  const { state, at, retry } = useSaveState();
  if (!isOpen) return <SaveState state="closed" label={appText.notOpen} />;
  if (state === 'saving') return <SaveState state="saving" label={appText.saving} />;
  if (state === 'failed')
    return <SaveState state="failed" label={appText.notSaved} retryLabel={appText.retry} onRetry={retry} />;
  if (state === 'saved') return <SaveState state="saved" label={appText.savedAt(clockTime(at))} />;
  return <SaveState state="saved" label={isEmpty ? appText.newState : appText.saved} />;
}

function clockTime(instant: number): string {
  const time = new Date(instant);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}

function AsAtMenu({ onDay }: { onDay: (day: string | undefined) => void }) {
  const { locale } = useUi();
  const { day } = useAsAt();
  return (
    <Popover
      label={appText.asAtTitle}
      placement="bottom end"
      width="medium"
      trigger={
        <AsAtButton
          label={day === undefined ? appText.asAtToday : appText.asAt(formatDay(day, locale, 'short'))}
          isPast={day !== undefined}
        />
      }
    >
      {(close) => (
        <AsAtForm
          day={day}
          onDay={(next) => {
            close();
            onDay(next);
          }}
        />
      )}
    </Popover>
  );
}

function AsAtForm({ day, onDay }: { day: string | undefined; onDay: (day: string | undefined) => void }) {
  const [chosen, setChosen] = useState<string | null>(day ?? null);
  const today = readToday();
  return (
    <Stack gap={12}>
      <Text as="h3" weight="strong">
        {appText.asAtTitle}
      </Text>
      <DateField label={appText.asAtDay} value={chosen} onChange={setChosen} hint={appText.asAtHint} today={today} />
      <Stack gap={6}>
        <Button
          variant="primary"
          isDisabled={chosen === null || chosen >= today}
          onPress={() => onDay(chosen ?? undefined)}
        >
          {appText.showDay}
        </Button>
        {day === undefined ? null : <Button onPress={() => onDay(undefined)}>{appText.showToday}</Button>}
      </Stack>
    </Stack>
  );
}

/** Goes to the search screen with what was typed there last. */
export function useGoToSearch(): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '/search' });
}
