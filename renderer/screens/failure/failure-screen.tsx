import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { WireError } from '../../../shared/contract/errors.ts';
import { PlainPage } from '../../app/layout/index.ts';
import { useRegisterActions } from '../../app/use-register-actions.ts';
import { failureText } from '../../text/app.ts';
import { Block, Button, ErrorState, LineList, Link, Stack } from '../../ui/index.ts';

type FailureScreenProps = { failure: WireError; state: OutputOf<'app.state'> };

/** No register could be opened: what happened, what is safe, and the ways on. */
export function FailureScreen({ failure, state }: FailureScreenProps) {
  const actions = useRegisterActions();
  const others = state.recent.filter(({ fileName }) => fileName !== state.fileName);
  return (
    <PlainPage width="reading">
      <Stack gap={32}>
        <ErrorState
          title={failureText.title}
          details={[
            ...(state.fileName === null ? [] : [{ id: 'file', label: failureText.file, value: state.fileName }]),
            { id: 'reason', label: failureText.reason, value: failure.message },
            ...(failure.reference === undefined
              ? []
              : [{ id: 'reference', label: failureText.reference, value: failure.reference }]),
          ]}
          actions={
            <>
              <Button variant="primary" onPress={actions.open}>
                {failureText.openAnother}
              </Button>
              <Button onPress={actions.create}>{failureText.newOne}</Button>
            </>
          }
        >
          {failureText.safe}
        </ErrorState>
        {others.length === 0 ? null : (
          <Block title={failureText.recent}>
            <LineList
              items={others.map(({ id, fileName, folderName }) => ({
                id,
                title: <Link onPress={() => actions.openRecent(id)}>{fileName}</Link>,
                text: folderName,
              }))}
            />
          </Block>
        )}
      </Stack>
    </PlainPage>
  );
}
