import { Check, Download, Link2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Dialog, Heading, Input, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../api-client.js';
import { saveFile } from '../exports/file.js';
import { makePage } from '../exports/page.js';
import { paintPicture } from '../exports/picture.js';
import { makeLink } from '../navigation.js';
import { toApiError } from '../state/actions.js';
import { mostLinked } from '../state/packed-view.js';
import { readView, useStore } from '../state/store.js';
import { Failure } from './notice.js';

/** The ways to keep the view and give it away, and who can open each. */
export function ShareDialog() {
  const { t } = useTranslation();
  const [failed, setFailed] = useState<ApiError>();
  const [saved, setSaved] = useState<string>();
  const close = () => useStore.setState({ sharing: false });
  const save = (make: () => Promise<File>) => {
    setFailed(undefined);
    make()
      .then((file) => {
        saveFile(file);
        setSaved(file.name);
      })
      .catch((cause: unknown) => setFailed(toApiError(cause)));
  };
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="section-head">
            <Heading slot="title">{t('share.title')}</Heading>
            <Button className="icon" onPress={close} aria-label={t('close')}>
              <X size={16} />
            </Button>
          </div>
          <LinkWay />
          <section className="way">
            <h3>{t('share.page')}</h3>
            <p className="note">{t('share.pageHint')}</p>
            <Button className="button" onPress={() => save(makePage)}>
              <Download size={14} aria-hidden="true" /> {t('share.save')}
            </Button>
          </section>
          <section className="way">
            <h3>{t('share.picture')}</h3>
            <p className="note">{t('share.pictureHint')}</p>
            <Button className="button" onPress={() => save(paintPicture)}>
              <Download size={14} aria-hidden="true" /> {t('share.save')}
            </Button>
          </section>
          <div aria-live="polite">
            {saved !== undefined && <p className="note">{t('share.saved', { name: saved })}</p>}
            {failed !== undefined && <Failure error={failed} />}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function LinkWay() {
  const { t } = useTranslation();
  const [link, setLink] = useState('');
  const [copied, setCopied] = useState(false);
  const isTooLarge = Object.keys(readView().nodes).length > mostLinked;
  useEffect(() => {
    if (!isTooLarge) void makeLink().then(setLink);
  }, [isTooLarge]);
  const isOwnMachine = /^(localhost|127\.|\[::1\])/.test(location.hostname);
  const copy = async () => {
    await navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => document.querySelector<HTMLInputElement>('.way input')?.select(),
    );
  };
  return (
    <section className="way">
      <h3>{t('share.link')}</h3>
      {isTooLarge ? (
        <p className="note">{t('share.linkTooLarge', { count: mostLinked })}</p>
      ) : (
        <>
          <p className="note">
            {t('share.linkHint', { address: location.origin })} {isOwnMachine && t('share.linkHere')}
          </p>
          <div className="link-line">
            <TextField value={link} isReadOnly aria-label={t('share.link')} className="field">
              <Input />
            </TextField>
            <Button className="button" isDisabled={link === ''} onPress={() => void copy()}>
              {copied ? <Check size={14} aria-hidden="true" /> : <Link2 size={14} aria-hidden="true" />}
              {copied ? t('share.copied') : t('share.copy')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
