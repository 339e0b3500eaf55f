import type { consent as english } from '../en/consent.ts';

export const consent = {
  'consent.title': 'ما الذي يُشارَك، ومن يحفظه',
  'consent.lead': 'اقرأ هذا على مهل. القرار لكل واحد منكما وحده.',
  'consent.sharedTitle': 'ما يراه الآخرون',
  'consent.shared': 'كل ما يُضاف إلى الخريطة يراه فورًا كل من في هذه الجلسة: شريك حياتك ومن يعالجكما.',
  'consent.draftTitle': 'ما لا يرونه',
  'consent.draft': 'ما يُكتب يبقى عندك حتى تتم إضافته. يرى الآخرون أن كتابةً تجري، لا ما يُكتب.',
  'consent.keptTitle': 'من يحفظه',
  'consent.kept':
    'تُحفظ الخريطة عند من يعالجكما، على خادم العيادة. ولا يبقى منها شيء على جهازك إلا إذا اخترت حفظها عليه. ولا تقرؤها شركة ولا ذكاء اصطناعي.',
  'consent.yoursTitle': 'ما القرار فيه لك',
  'consent.yours':
    'كلماتك لك: لا يستطيع الآخرون تغييرها بعد تأكيدك لها. ولك أن تحذفها، أو تترك مكانًا فارغًا، أو تطلب استراحة، أو تغادر.',
  'consent.tick': 'قرأت هذا، ولا مانع عندي منه',
  'consent.tickHint': 'عن نفسك وحدك. ولك أن تسحبه في أي وقت.',
  'consent.later': 'ليس الآن',
  'consent.given': 'شكرًا. يمكنك قراءة هذا ثانيةً وسحبه من القائمة.',
  'consent.isGiven': 'وافقت على هذا في {date}.',
  'consent.takenBack': 'سُحبت الموافقة. ويُرى عند من يعالجكما رغبتك في الحديث عن ذلك.',
  'consent.eachOwn': 'كلٌّ يوافق من مقعده.',
} as const satisfies Record<keyof typeof english, string>;
