import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportPage } from '../../engine/report-page';
import { loadKeptKinds } from '../../platform/kept-kinds';
import { offers } from '../../platform/added-script';
import { offer } from '../../platform/own-world';
import { pause } from '../../platform/pause';
import { data, words } from '../cleaner/engine-needs';

const read = () =>
  reportPage(document, { now: () => performance.now(), pause, words, data, keep: loadKeptKinds });

/** Reads the page for a report. Put into the page when a report is asked for; hands the reading to the script that asked. */
export default defineUnlistedScript(() => void offer(offers.report, read));
