import { ListTree, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../state/store.js';
import { toggleListing } from './show-listing.js';

const forms = [
  { form: 'table', icon: Table2 },
  { form: 'tree', icon: ListTree },
] as const;

/** Shows what is on the canvas as a table or a tree as well. */
export function ListingSwitch() {
  const { t } = useTranslation();
  const listing = useStore((state) => state.listing);
  return (
    <fieldset className="float listings" aria-label={t('listing.title')}>
      {forms.map(({ form, icon: Icon }) => (
        <button
          type="button"
          key={form}
          aria-pressed={listing === form}
          title={t(`listing.${form}Hint`)}
          aria-label={t(`listing.${form}`)}
          onClick={() => toggleListing(form)}
        >
          <Icon size={15} aria-hidden="true" /> <span>{t(`listing.${form}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
