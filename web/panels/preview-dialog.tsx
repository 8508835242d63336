import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api-client.js';
import { toApiError } from '../state/actions.js';
import { Failure, Skeleton } from './notice.js';

/** What something would change, once it is foretold; or why it cannot be. `ask` must be the same function while the question is. */
export function useForetold<Told>(ask: () => Promise<Told>): Told | ApiError | undefined {
  const [told, setTold] = useState<Told | ApiError>();
  useEffect(() => {
    let current = true;
    ask()
      .then((next) => current && setTold(next))
      .catch((cause: unknown) => current && setTold(toApiError(cause)));
    return () => {
      current = false;
    };
  }, [ask]);
  return told;
}

/** A dialog that says what would change before it is done: its head, what is foretold, and the two words at its foot. */
export function PreviewDialog<Told>({
  title,
  told,
  preview,
  children,
  confirmCaption,
  canConfirm,
  busy,
  onConfirm,
  onClose,
}: {
  readonly title: string;
  readonly told: Told | ApiError | undefined;
  /** What is foretold, in words. */
  readonly preview: (told: Told) => ReactNode;
  readonly children?: ReactNode;
  readonly confirmCaption: string;
  readonly canConfirm: boolean;
  /** While it is being done it can't be closed. */
  readonly busy: boolean;
  /** Rejects with the reason where it was not done; the dialog then stays and shows it. */
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState<ApiError>();
  const confirm = () => {
    setFailed(undefined);
    onConfirm().catch((cause: unknown) => setFailed(toApiError(cause)));
  };
  return (
    <ModalOverlay className="veil" isOpen isDismissable={!busy} onOpenChange={(open) => !open && !busy && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="section-head">
            <Heading slot="title">{title}</Heading>
            <Button className="icon" onPress={onClose} isDisabled={busy} aria-label={t('close')}>
              <X size={16} />
            </Button>
          </div>
          <div className="preview" aria-live="polite">
            {told === undefined ? (
              <Skeleton lines={4} />
            ) : told instanceof ApiError ? (
              <Failure error={told} />
            ) : (
              preview(told)
            )}
          </div>
          {children}
          {failed && <Failure error={failed} />}
          <div className="dialog-foot">
            <Button className="button" onPress={onClose} isDisabled={busy}>
              {t('review.cancel')}
            </Button>
            <Button className="button main" onPress={confirm} isDisabled={busy || !canConfirm}>
              {busy ? t('loading') : confirmCaption}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
