import type { clip as english } from '../en/clip.ts';

export const clip = {
  'clip.copy': 'نسخ',
  'clip.cut': 'قص',
  'clip.paste': 'لصق',
  'clip.copied':
    '{count, plural, zero {لم يُنسخ شيء} one {تم النسخ} two {نُسخ عنصران} few {نُسخت # عناصر} many {نُسخ # عنصرًا} other {نُسخ # عنصر}}.',
  'clip.nothing': 'لا شيء هنا للنسخ أو اللصق.',
  'clip.notCopied': 'لم ينسخ المتصفح ذلك. قد تفيد مفاتيح النسخ.',
  'clip.useKeys': 'هذا المتصفح لا يلصق إلا بمفاتيحه: Ctrl (أو Cmd) وV.',
  'clip.onlyWords': 'لا يمكن لصق شيء هنا سوى الكلمات وما يأتي من خريطة.',
  'clip.tooMuch': 'هذا كثير للنسخ دفعة واحدة. الرجاء تحديد أقل من ذلك.',
  'clip.too-large': 'ما في الحافظة أكبر من أن تسعه خريطة. لم يتغير شيء.',
  'clip.unreadable': 'لم يعد ممكنًا قراءة ما في الحافظة. لم يتغير شيء.',
  'clip.leftOut':
    '{count, plural, zero {لم يُترك شيء} one {تُرك عنصر واحد} two {تُرك عنصران} few {تُركت # عناصر} many {تُرك # عنصرًا} other {تُرك # عنصر}}: قول ذلك هنا لشخص آخر.',
  'clip.whose': 'لمن هذه؟',
  'clip.whoseLead': 'هذه البطاقات من خريطة أخرى. لمن هي هنا؟ لم يؤكدها أحد بعد.',
  'clip.from': '{name} هناك، بهذه الكلمات: «{words}»',
  'clip.nobody': 'ترك هذه البطاقات',
} as const satisfies Record<keyof typeof english, string>;
