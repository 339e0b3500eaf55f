import type { letters as english } from '../en/letters.ts';

export const letters = {
  'letters.title': 'الرسائل',
  'letters.menu':
    '{count, plural, =0 {الرسائل} zero {الرسائل} one {الرسائل: واحدة لك} two {الرسائل: اثنتان لك} few {الرسائل: # لك} many {الرسائل: # لك} other {الرسائل: # لك}}',
  'letters.lead': 'ما يُكتب هنا لك وحدك إلى أن يُقدَّم.',
  'letters.loading': 'صفحتك في الطريق …',
  'letters.none': 'لم تُقدَّم أي رسالة بعد.',

  'letters.write': 'كتابة رسالة',
  'letters.to': 'لمن هي',
  'letters.dear': 'إلى {name}، مع المحبة،',
  'letters.words': 'إلى {name}',
  'letters.begin': 'البدء بما أرويه من قصتنا',
  'letters.begun': 'روايتك الآن في الرسالة. ويمكن تغيير كل كلمة فيها.',
  'letters.keep': 'الاحتفاظ بها لي',
  'letters.offer': 'تقديمها إلى {name}',
  'letters.offerHint':
    'حين تُقدَّم، يصل إلى {name} خبر بأن هناك رسالة، {pronouns, select, she {وتفتحها هي متى شاءت} he {ويفتحها هو متى شاء} other {وتُفتح متى كانت الرغبة}}. ويمكن لمن يعالجكما فتحها أيضًا. ولك سحبها في أي وقت.',
  'letters.keptNow': 'محفوظة لك وحدك.',
  'letters.offeredNow':
    'قُدّمت. {pronouns, select, she {{name} تفتحها متى شاءت} he {{name} يفتحها متى شاء} other {تُفتح متى رغبت نفس {name} في ذلك}}.',

  'letters.kept': 'بدأتها، ولك وحدك',
  'letters.goOn': 'متابعة الكتابة',
  'letters.goOnWhat': 'متابعة الكتابة: «{words}»',
  'letters.offerWhat': 'تقديم «{words}»',
  'letters.offerShort': 'تقديم',
  'letters.discard': 'إتلاف',
  'letters.discardWhat': 'إتلاف «{words}»',
  'letters.discarded': 'تم إتلافها.',

  'letters.offered': 'قُدّمت',
  'letters.forYou': '{from}: رسالة مقدَّمة إليك.',
  'letters.forYouHint': 'لا داعي للعجلة. ولا يرى أحد هل قرأتها.',
  'letters.yours': 'رسالتك إلى {to}',
  'letters.yoursHint': 'هي هناك من أجل {to}. ولا يُقال لأحد هل قُرئت.',
  'letters.between': 'من {from} إلى {to}',
  'letters.received': '{to}: لقد وصلتني.',
  'letters.receivedHere': 'قلت إنها وصلتك.',
  'letters.read': 'قراءتها',
  'letters.readWhat': 'قراءتها: الرسالة من {name}',
  'letters.open': 'فتحها',
  'letters.openWhat': 'فتحها: الرسالة من {name}',
  'letters.takeBack': 'سحب',
  'letters.takeBackWhat': 'سحب رسالتك إلى {name}',
  'letters.takingBack': 'جارٍ السحب …',
  'letters.takenBack': 'سُحبت. رسالتك لك وحدك من جديد.',
  'letters.notTakenBack': 'لم تُسحب بعد: لا اتصال لحفظ كلماتك أولًا. لتكن المحاولة ثانيةً بعد لحظة.',

  'letters.from': 'رسالة من {name}',
  'letters.receive': 'لقد وصلتني',
  'letters.receiveHint': 'فقط إن أردت: يصل الخبر عندها إلى {name}.',
  'letters.receiveWords': 'لقد وصلتني.',
  'letters.receivedNow': 'وصل إلى {name} خبر أنها وصلتك.',
  'letters.close': 'إغلاق الرسالة',

  'letters.news': '{name}: رسالة مقدَّمة إليك.',
  'letters.newsOpen': 'الرسائل',
  'letters.lines': 'سطور للبدء، أو للمتابعة',
} as const satisfies Record<keyof typeof english, string>;
