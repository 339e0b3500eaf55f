import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { loadAgain } from '../platform/page.ts';
import { t } from '../words/t.ts';
import { QuietPage } from '../parts/QuietPage.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Stands in for a page that broke: what was placed is on the server, and loading again brings it back. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <QuietPage title={t('shell.brokenTitle')} words={t('shell.brokenWords')}>
        <Button look="primary" size="large" onPress={loadAgain}>
          {t('shell.loadAgain')}
        </Button>
      </QuietPage>
    );
  }
}
