import type { BlockId } from '../model/safe-node';
import type { SafeUrl } from '../model/safe-url';
import { Picture } from './Picture';
import { useStrings } from './strings';

interface EmbedCardProps {
  href: SafeUrl;
  title: string;
  poster: SafeUrl | undefined;
  block: BlockId | undefined;
}

const hostOf = (url: SafeUrl): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;

/** A video, a player or a post, as a link: nothing of it loads here but its still picture. */
export function EmbedCard({ href, title, poster, block }: EmbedCardProps) {
  const t = useStrings();
  const host = hostOf(href);
  return (
    <a class="embed" href={href} data-block={block}>
      {poster !== undefined && (
        <span class="still">
          <Picture attributes={{ src: poster }} alt="" />
        </span>
      )}
      {title !== '' && title !== host && <span class="embed-title">{title}</span>}
      <small>{t('reader.embed', host)}</small>
    </a>
  );
}
