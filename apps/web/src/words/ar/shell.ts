import type { shell as english } from '../en/shell.ts';

export const shell = {
  'shell.brokenTitle': 'حدث خلل هنا',
  'shell.brokenWords': 'كان الخلل في الصفحة، لا فيما فعلته. ما حُفظ بأمان؛ وتحميل الصفحة من جديد يعيده.',
  'shell.loadAgain': 'تحميل من جديد',
  'shell.toStart': 'إلى صفحة البداية',
  'shell.notFoundTitle': 'لا شيء على هذا العنوان',
  'shell.notFoundWords': 'ربما ضاع جزء من الرابط في الطريق.',
  'shell.unknownMapTitle': 'هذه الخريطة ليست هنا',
  'shell.unknownMapWords': 'ربما حُذفت، أو أن الرابط ليس كاملًا.',
  'shell.noSeatTitle': 'لا مقعد في هذه الخريطة الآن',
  'shell.noSeatWords':
    'انتهى مقعد هذا الجهاز، أو لم يكن له مقعد هنا. إن كان هناك موعد لك، يكفي طلب رابط جديد.',
  'shell.seatEndedTitle': 'شكرًا على حضورك',
  'shell.seatEndedWords': 'انتهى هذا المقعد. ولا يُحفظ شيء من الخريطة على هذا الجهاز.',
  'shell.mapDeletedTitle': 'حُذفت هذه الخريطة',
  'shell.mapDeletedWords': 'لا يُحفظ شيء منها على هذا الجهاز.',
  'shell.connectionLost':
    'انقطع الاتصال. يمكنك المتابعة: كلماتك تنتظر على هذه الصفحة. الرجاء إبقاؤها مفتوحة؛ وتُرسل حين يعود.',
  'shell.connectionBack': 'عاد الاتصال.',
  'shell.mapOf': 'خريطة {names}',

  'blank.title': 'صفحة بيضاء',
  'blank.comeBack': 'عودة',
  'blank.wordsKept': 'ما كان يُكتب هنا ما زال موجودًا:',
  'shell.pasteCut': 'كان ذلك أكثر مما يتسع له المكان. بقي أول {max, number} حرف.',
} as const satisfies Record<keyof typeof english, string>;
