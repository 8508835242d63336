import { Check, Download, Link2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Dialog, Heading, Input, Modal, ModalOverlay, TextField, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../api-client.js';
import { type DataFormat, dataFormats, exportShown } from '../exports/data.js';
import { saveFile } from '../exports/file.js';
import { makePage } from '../exports/page.js';
import { paintPicture } from '../exports/picture.js';
import { makeLink, makeShortLink } from '../navigation.js';
import { tell, toApiError } from '../state/actions.js';
import { mostKept, mostLinked } from '../state/packed-view.js';
import { readView, useStore } from '../state/store.js';
import { Failure, PassingOffer } from './notice.js';
import { SavedViews } from './saved-views.js';

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
          <SavedViews />
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
          <section className="way">
            <h3>{t('share.data')}</h3>
            <p className="note">{t('share.dataHint')}</p>
            <div className="actions">
              {(Object.keys(dataFormats) as DataFormat[]).map((format) => (
                <Button key={format} className="button" onPress={() => save(() => exportShown(format))}>
                  {dataFormats[format]}
                </Button>
              ))}
            </div>
          </section>
          <div aria-live="polite">
            {saved !== undefined && <p className="note">{t('share.saved', { name: saved })}</p>}
            {failed !== undefined && <Failure error={failed} />}
          </div>
          <PassingOffer />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A link that holds the view itself, or a short one that the server keeps it behind. */
function LinkWay() {
  const { t } = useTranslation();
  const count = Object.keys(readView().nodes).length;
  const [link, setLink] = useState('');
  const [isShort, setShort] = useState(count > mostLinked);
  const [copied, setCopied] = useState(false);
  const isTooLarge = count > mostKept;
  useEffect(() => {
    if (isTooLarge) return;
    let current = true;
    setCopied(false);
    (isShort ? makeShortLink() : makeLink()).then((made) => current && setLink(made), tell);
    return () => {
      current = false;
    };
  }, [isShort, isTooLarge]);
  const isOwnMachine = /^(localhost|127\.|\[::1\])/.test(location.hostname);
  const copy = async () => {
    await navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => document.querySelector<HTMLInputElement>('.link-way input')?.select(),
    );
  };
  return (
    <section className="way link-way">
      <h3>{t('share.link')}</h3>
      {isTooLarge ? (
        <p className="note">{t('share.linkTooLarge', { count: mostKept })}</p>
      ) : (
        <>
          <p className="note">
            {isShort
              ? t('share.shortHint', { address: location.origin })
              : t('share.linkHint', { address: location.origin })}{' '}
            {isOwnMachine && t('share.linkHere')}
          </p>
          <div className="link-line">
            <TextField value={link} isReadOnly aria-label={t('share.link')} className="field">
              <Input />
            </TextField>
            <Button className="button" isDisabled={link === ''} onPress={() => void copy()}>
              {copied ? <Check size={14} aria-hidden="true" /> : <Link2 size={14} aria-hidden="true" />}
              {copied ? t('share.copied') : t('share.copy')}
            </Button>
            <ToggleButton
              className="button"
              isSelected={isShort}
              isDisabled={count > mostLinked}
              onChange={(next) => setShort(next)}
            >
              {t('share.short')}
            </ToggleButton>
          </div>
        </>
      )}
    </section>
  );
}
