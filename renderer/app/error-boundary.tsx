import { Component, type ReactNode } from 'react';
import { appText } from '../text/app.ts';
import { Button, ErrorState } from '../ui/index.ts';

type ErrorBoundaryProps = { children: ReactNode };
type ErrorBoundaryState = { message: string | null };

/** Keeps a screen that cannot be drawn from leaving the window blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return <BrokenScreen message={this.state.message} />;
  }
}

/** Everything saved is on disk: drawing the window anew loses nothing. */
export function BrokenScreen({ message }: { message: string }) {
  return (
    <ErrorState
      title={appText.brokenTitle}
      details={[{ id: 'message', label: appText.brokenDetail, value: message }]}
      actions={
        <Button
          variant="primary"
          onPress={() => {
            location.hash = '#/';
            location.reload();
          }}
        >
          {appText.brokenAction}
        </Button>
      }
    >
      {appText.brokenText}
    </ErrorState>
  );
}
