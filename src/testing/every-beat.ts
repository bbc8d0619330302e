import type { Beat, Person } from '#core/content/beat.schema.ts';

const text = (zh: string, en: string) => ({ zh, en });

/** People of all roles, for a scene that has everybody. */
export const EVERYBODY: readonly Person[] = [
  { id: 'xiaoyu', name: text('小雨', 'Xiaoyu'), role: 'friend' },
  { id: 'stranger', name: text('福利官小美', 'Gift officer May'), role: 'stranger' },
  { id: 'mum', name: text('妈妈', 'Mum'), role: 'family' },
  { id: 'teacher', name: text('周老师', 'Ms Zhou'), role: 'teacher' },
  { id: 'officer', name: text('李警官', 'Officer Li'), role: 'police' },
  { id: 'app', name: text('青瓦客服', 'Qingwa Support'), role: 'platform' },
];

/** One beat of every type (and a picture nobody sent), in an order a story could have. */
export const EVERY_BEAT: readonly Beat[] = [
  { type: 'time', id: 'b-time', text: text('周五晚上 8:40', 'Friday, 8:40 pm') },
  { type: 'ring', id: 'b-ring', from: 'stranger', text: text('陌生号码打来电话', 'An unknown number is calling') },
  {
    type: 'message',
    id: 'b-message',
    from: 'stranger',
    text: text('恭喜你被抽中！今晚 12 点前不领就作废。', 'You have been picked! Claim it before midnight or it is gone.'),
    cues: [{ flag: 'urgency', quote: text('今晚 12 点前', 'before midnight'), why: text('催你快，不让你想。', 'It hurries you so that you cannot think.') }],
  },
  { type: 'message', id: 'b-mine', from: 'me', text: text('真的吗？要怎么领？', 'Really? How do I get it?') },
  { type: 'picture', id: 'b-picture', from: 'stranger', art: 'gift', alt: text('一个系着红丝带的礼盒', 'A present with a red bow'), caption: text('就差你了', 'Only you are missing') },
  { type: 'voice', id: 'b-voice', from: 'xiaoyu', text: text('别急，先问问你妈妈。', 'Wait, ask your mum first.'), seconds: 4 },
  { type: 'link', id: 'b-link', from: 'stranger', title: text('领取中心', 'Claim centre'), domain: 'lingqu.example' },
  { type: 'money', id: 'b-money', from: 'me', to: 'stranger', fen: 20000, note: text('解冻费', 'Unfreeze fee') },
  { type: 'system', id: 'b-system', text: text('小雨加入了群聊', 'Xiaoyu joined the group') },
  { type: 'narration', id: 'b-narration', text: text('你停下来，看了一眼客厅。', 'You stop and look over to the living room.') },
  { type: 'number', id: 'b-number', label: text('我的收益', 'My earnings'), start: 200, end: 1280, unit: 'yuan' },
  {
    type: 'card',
    id: 'b-card',
    heading: text('领取异常', 'Claim failed'),
    lines: [text('账户已冻结', 'Your account is frozen'), text('需家长手机认证', 'Verify with a parent’s phone')],
    button: text('立即解冻', 'Unfreeze now'),
  },
  { type: 'form', id: 'b-form', heading: text('实名信息', 'Your details'), fields: [{ label: text('姓名', 'Name'), value: text('林小禾', 'Lin Xiaohe') }] },
  { type: 'picture', id: 'b-chart', art: 'chart', alt: text('一条一直往上的线', 'A line that only rises') },
  { type: 'mirror', id: 'b-mirror', text: text('短信：验证码 471602', 'Text message: code 471602') },
  { type: 'message', id: 'b-mum', from: 'mum', text: text('怎么啦？说说，没事的。', 'What is it? Tell me, it is all right.') },
];

/** The words of EVERY_BEAT that must be readable on screen whatever the channel, by language. */
export const EVERY_WORD = {
  zh: ['周五晚上 8:40', '陌生号码打来电话', '今晚 12 点前', '怎么领', '系着红丝带的礼盒', '就差你了', '先问问你妈妈', '领取中心', 'lingqu.example', '200', '解冻费', '小雨加入了群聊', '看了一眼客厅', '我的收益', '1,280', '领取异常', '账户已冻结', '立即解冻', '实名信息', '姓名', '林小禾', '一直往上的线', '471602', '没事的'],
  en: ['Friday, 8:40 pm', 'An unknown number is calling', 'before midnight', 'How do I get it', 'A present with a red bow', 'Only you are missing', 'ask your mum first', 'Claim centre', 'lingqu.example', '200', 'Unfreeze fee', 'Xiaoyu joined the group', 'living room', 'My earnings', '1,280', 'Claim failed', 'Your account is frozen', 'Unfreeze now', 'Your details', 'Name', 'Lin Xiaohe', 'A line that only rises', '471602', 'it is all right'],
} as const;
