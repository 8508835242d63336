import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type DataFormat, dataFormats, exportShown } from '../exports/data.js';
import { saveFile } from '../exports/file.js';
import { makePage } from '../exports/page.js';
import { paintPicture } from '../exports/picture.js';
import { tell } from '../state/actions.js';
import { useStore } from '../state/store.js';

const formats = Object.keys(dataFormats) as DataFormat[];

/** What is on the canvas as a file, at one click: a picture, a page, or data. */
export function SaveMenu() {
  const { t } = useTranslation();
  const [making, setMaking] = useState(false);
  const save = (make: () => Promise<File>) => {
    setMaking(true);
    make()
      .then(saveFile, tell)
      .finally(() => setMaking(false));
  };
  return (
    <MenuTrigger>
      <Button className="float save-menu" aria-label={t('share.saveShown')} isPending={making}>
        <Download size={15} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="top end">
        <Menu className="menu" aria-label={t('share.saveShown')}>
          <MenuSection>
            <Header>{t('share.saveShown')}</Header>
            <MenuItem onAction={() => save(paintPicture)}>{t('share.picture')}</MenuItem>
            <MenuItem onAction={() => save(makePage)}>{t('share.page')}</MenuItem>
          </MenuSection>
          <MenuSection>
            <Header>{t('share.data')}</Header>
            {formats.map((format) => (
              <MenuItem key={format} id={format} onAction={() => save(() => exportShown(format))}>
                {dataFormats[format]}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            <Header>{t('share.link')}</Header>
            <MenuItem onAction={() => useStore.setState({ sharing: true })}>{t('share.title')}…</MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
