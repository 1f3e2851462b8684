/** Lesser known vendors that have one format, told by the vendor's name beside it: a row each. */
import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64, base64url, dashed, either, guid, hex, lower, run, type Shape, seq, upper } from './shape.ts';

/** The vendor's ID and name, where it documents its keys, their form, and its words where these are not the ID alone. */
type Row = readonly [id: string, name: string, docs: string, value: Shape, words?: readonly string[]];

/** A name that is also a word of English: counts only where a word for a secret follows at once. */
const only = (word: string): string[] =>
  [' ', '_'].flatMap((gap) => ['key', 'token', 'secret', 'api'].map((what) => `${word}${gap}${what}`));

const rows: readonly Row[] = [
  ['abyssale', 'Abyssale', 'https://developers.abyssale.com/', alnum(40)],
  ['alconost', 'Alconost', 'https://alconost.com/', lower(32)],
  ['alegra', 'Alegra', 'https://developer.alegra.com/', lower(20)],
  ['aletheiaapi', 'Aletheia API', 'https://aletheiaapi.com/docs/', upper(32)],
  ['apacta', 'Apacta', 'https://apidoc.apacta.com/', guid],
  ['appcues', 'Appcues', 'https://api.appcues.com/v2/docs', guid],
  ['apptivo', 'Apptivo', 'https://www.apptivo.com/developers/', either(dashed(36), dashed(32))],
  ['artsy', 'Artsy', 'https://developers.artsy.net/', alnum(32)],
  ['bulksms', 'BulkSMS', 'https://www.bulksms.com/developer/', run('A-Za-z0-9!@#$%^&*()', 29)],
  ['captaindata', 'Captain Data', 'https://docs.captaindata.co/', hex(64)],
  ['caspio', 'Caspio', 'https://howto.caspio.com/web-services-api/', lower(50)],
  ['checkvist', 'Checkvist', 'https://checkvist.com/auth/api', alnum(14)],
  ['clickhelp', 'ClickHelp', 'https://clickhelp.com/', alnum(24)],
  ['cloze', 'Cloze', 'https://developer.cloze.com/', hex(32)],
  ['currencycloud', 'Currencycloud', 'https://developer.currencycloud.com/', lower(64)],
  ['dovico', 'Dovico', 'https://timesheet.dovico.com/developer/', seq(lower(32), '.', lower(1, 60))],
  ['easyinsight', 'Easy Insight', 'https://www.easy-insight.com/', alnum(20), ['easyinsight', 'easy-insight']],
  ['fmfw', 'FMFW.io', 'https://api.fmfw.io/', base64url(32)],
  ['gengo', 'Gengo', 'https://developers.gengo.com/', run('A-Za-z0-9|_^@$=~-', 64)],
  ['gocanvas', 'GoCanvas', 'https://help.gocanvas.com/', seq(base64(43), '=')],
  ['guru', 'Guru', 'https://developer.getguru.com/', guid, only('guru')],
  ['hive', 'Hive', 'https://developers.hive.com/', lower(32), only('hive')],
  ['invoiceocean', 'InvoiceOcean', 'https://invoiceocean.com/', alnum(20)],
  ['magicbell', 'MagicBell', 'https://www.magicbell.com/docs', dashed(40)],
  ['metaapi', 'Meta API', 'https://meta-api.io/', either(hex(64), hex(24)), ['metaapi', 'meta-api']],
  ['mite', 'mite', 'https://mite.de/api/', lower(16), only('mite')],
  ['freshworks', 'Freshworks', 'https://developers.freshworks.com/', base64url(22)],
  ['nethunt', 'NetHunt', 'https://nethunt.com/', guid],
  ['netsuite', 'NetSuite', 'https://docs.oracle.com/en/cloud/saas/netsuite/', alnum(64)],
  ['neutrinoapi', 'Neutrino API', 'https://www.neutrinoapi.com/api/', alnum(48)],
  ['onepagecrm', 'OnePageCRM', 'https://developer.onepagecrm.com/api/', run('A-Za-z0-9+/=', 44)],
  [
    'openvpn',
    'CloudConnexa',
    'https://openvpn.net/cloud-docs/',
    base64url(64, 100),
    ['cloudconnexa', ...only('openvpn')],
  ],
  ['planview', 'Planview AgilePlace', 'https://success.planview.com/', hex(128), ['planview', 'leankit']],
  ['repairshopr', 'RepairShopr', 'https://api-docs.repairshopr.com/', dashed(51)],
  ['rev', 'Rev', 'https://www.rev.com/api/', seq(base64(27), '='), only('rev')],
  ['revampcrm', 'Revamp CRM', 'https://revampcrm.com/', alnum(40), ['revampcrm', 'revamp_', 'revamp-']],
  ['roaring', 'Roaring', 'https://developer.roaring.io/', base64url(28), only('roaring')],
  ['rownd', 'Rownd', 'https://docs.rownd.io/', lower(48)],
  ['runrunit', 'Runrun.it', 'https://runrun.it/api/', hex(32), ['runrunit', 'runrun.it', 'runrun_it']],
  ['salesmate', 'Salesmate', 'https://apidocs.salesmate.io/', guid],
  ['satismeter', 'SatisMeter', 'https://help.satismeter.com/', either(alnum(32), alnum(24))],
  ['sheety', 'Sheety', 'https://sheety.co/docs', either(lower(64), lower(32))],
  ['sirv', 'Sirv', 'https://apidocs.sirv.com/', either(seq(base64(86), '=='), alnum(26))],
  ['siteleaf', 'Siteleaf', 'https://learn.siteleaf.com/api/', lower(32)],
  ['skybiometry', 'SkyBiometry', 'https://skybiometry.com/documentation/', lower(25, 26)],
  [
    'smarty',
    'Smarty',
    'https://www.smarty.com/docs/cloud/',
    alnum(20),
    ['smartystreets', 'smarty_auth', 'smarty-auth'],
  ],
  ['smooch', 'Sunshine Conversations', 'https://docs.smooch.io/', base64url(86)],
  ['sugester', 'Sugester', 'https://sugester.com/', alnum(32)],
  ['surveyanyplace', 'Survey Anyplace', 'https://api.surveyanyplace.com/', alnum(32)],
  ['swell', 'Swell', 'https://developers.swell.is/', alnum(32), ['swell_store', 'swell-store', ...only('swell')]],
  ['teamgate', 'Teamgate', 'https://developers.teamgate.com/', either(alnum(80), lower(40))],
  ['thinkific', 'Thinkific', 'https://developers.thinkific.com/', hex(32)],
  ['tokeet', 'Tokeet', 'https://capi.tokeet.com/', guid],
  ['typetalk', 'Typetalk', 'https://developer.nulab.com/docs/typetalk/', either(alnum(64), alnum(32))],
  ['vouchery', 'Vouchery', 'https://docs.vouchery.io/', dashed(36)],
  ['websitepulse', 'WebSitePulse', 'https://www.websitepulse.com/', hex(32)],
  ['zipapi', 'ZipAPI', 'https://zipapi.us/', alnum(32)],
];

/** Each row as a provider of one rule. */
export const services: readonly Provider[] = rows.map(([id, name, docs, value, words = [id]]) => ({
  id,
  name,
  docs,
  rules: [keyed({ id: `${id}-api-key`, title: `${name} API key`, severity: 'medium', words, beside: true, value })],
}));
