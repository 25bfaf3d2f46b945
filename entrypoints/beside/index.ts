import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offers } from '../../platform/added-script';
import { offer } from '../../platform/own-world';
import { furnish } from './furnish';

/** What a person asks for beside the article. Put into the page when the article is on the screen; hands itself to the reader that asked. */
export default defineUnlistedScript(() => void offer(offers.beside, furnish));
