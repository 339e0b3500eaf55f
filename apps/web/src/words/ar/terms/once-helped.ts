import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const onceHelped = {
  'kept me safe': 'حفظ سلامتي',
  'kept the peace': 'حفظ السلام',
  'got me noticed': 'جعلهم يلاحظونني',
  'stopped the shouting': 'أوقف الصراخ',
  'let me feel in charge': 'أعطاني شعورًا بالسيطرة',
  'kept hope alive': 'أبقى الأمل حيًّا',
  'hid my hurt': 'أخفى جرحي',
  'kept me close': 'أبقاني على قرب',
  'made me needed': 'جعل لي حاجة عندهم',
  'kept me out of trouble': 'أبعدني عن المشكلات',
  'helped me cope alone': 'ساعدني على التدبّر وحدي',
  'let me leave before being left': 'سمح لي بالرحيل قبل أن أُترك',
  'made me strong': 'جعلني أقوى',
  'protected someone else': 'حمى شخصًا آخر',
  'avoided disappointment': 'جنّبني خيبة الأمل',
  'got through the day': 'جعل اليوم يمضي',
} as const satisfies SaidTerms['once-helped'];
