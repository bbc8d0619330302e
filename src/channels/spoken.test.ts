// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Beat } from '#core/content/beat.schema.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { EVERY_BEAT, EVERYBODY } from '#testing/every-beat.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { spokenBeat } from './spoken.ts';

const spoken = (beat: Beat): string => spokenBeat(beat, EVERYBODY, say, t);
const byId = (): Record<string, string> => Object.fromEntries(EVERY_BEAT.map((beat) => [beat.id, spoken(beat)]));

describe('in Chinese', () => {
  beforeEach(() => textsFromDisk('zh'));

  test('every type of beat has its reading', () => {
    expect(byId()).toEqual({
      'b-time': '周五晚上 8:40',
      'b-ring': '福利官小美来电：陌生号码打来电话',
      'b-message': '福利官小美说：恭喜你被抽中！今晚 12 点前不领就作废。',
      'b-mine': '我说：真的吗？要怎么领？',
      'b-picture': '福利官小美发来图片：一个系着红丝带的礼盒。配文：就差你了',
      'b-voice': '小雨的语音：别急，先问问你妈妈。',
      'b-link': '福利官小美发来链接：领取中心，网址 lingqu.example',
      'b-money': '我转账 200 元给福利官小美，备注：解冻费',
      'b-system': '系统提示：小雨加入了群聊',
      'b-narration': '你停下来，看了一眼客厅。',
      'b-number': '我的收益：从 200 元变到 1,280 元',
      'b-card': '领取异常。账户已冻结。需家长手机认证。按钮：立即解冻。',
      'b-form': '实名信息。姓名：林小禾。',
      'b-chart': '图片：一条一直往上的线',
      'b-mirror': '共享的屏幕上，对方也看得到：短信：验证码 471602',
      'b-mum': '妈妈说：怎么啦？说说，没事的。',
    });
  });

  test('money without a note ends with who gets it', () => {
    expect(spoken({ type: 'money', id: 'm', from: 'xiaoyu', to: 'me', fen: 1880 })).toBe('小雨转账 18.8 元给我');
  });

  test('a number that stays is said once', () => {
    expect(spoken({ type: 'number', id: 'n', label: { zh: '在线' }, start: 286, end: 286, unit: 'people' })).toBe('在线：286 人');
  });

  test('someone who is not listed is called the other side', () => {
    expect(spoken({ type: 'message', id: 'x', from: 'ghost', text: { zh: '在吗' } })).toBe('对方说：在吗');
  });
});

describe('in English', () => {
  beforeEach(() => textsFromDisk('en'));

  test('every type of beat has its reading', () => {
    expect(byId()).toEqual({
      'b-time': 'Friday, 8:40 pm',
      'b-ring': 'Call from Gift officer May: An unknown number is calling',
      'b-message': 'Gift officer May says: You have been picked! Claim it before midnight or it is gone.',
      'b-mine': 'I say: Really? How do I get it?',
      'b-picture': 'Gift officer May sends a picture: A present with a red bow. It says: Only you are missing',
      'b-voice': 'Voice message from Xiaoyu: Wait, ask your mum first.',
      'b-link': 'Gift officer May sends a link: Claim centre, at lingqu.example',
      'b-money': 'I transfer 200 yuan to Gift officer May. Note: Unfreeze fee',
      'b-system': 'The app says: Xiaoyu joined the group',
      'b-narration': 'You stop and look over to the living room.',
      'b-number': 'My earnings: from 200 yuan to 1,280 yuan',
      'b-card': 'Claim failed. Your account is frozen. Verify with a parent’s phone. Button: Unfreeze now.',
      'b-form': 'Your details. Name: Lin Xiaohe.',
      'b-chart': 'Picture: A line that only rises',
      'b-mirror': 'On the shared screen, the other side sees too: Text message: code 471602',
      'b-mum': 'Mum says: What is it? Tell me, it is all right.',
    });
  });
});
