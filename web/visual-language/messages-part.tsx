import { useTranslation } from 'react-i18next';
import { ApiError } from '../api-client.js';
import { Failure, Skeleton } from '../panels/notice.js';

const lost = new ApiError('unreachable', '', 0);

/** What the viewer says while it waits, when something failed, and when there is nothing. */
export function Messages() {
  const { t } = useTranslation();
  return (
    <div className="visual-columns">
      <div>
        <h3>{t('visual.waiting')}</h3>
        <Skeleton lines={3} />
      </div>
      <div>
        <h3>{t('visual.failing')}</h3>
        <Failure error={lost} />
      </div>
      <div>
        <h3>{t('visual.nothing')}</h3>
        <p className="blank">{t('filter.nothing')}</p>
      </div>
    </div>
  );
}
