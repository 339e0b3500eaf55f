import { expect, test } from 'vitest';
import { cardKinds } from '../card.ts';
import { gentleHint } from './gentle-hint.ts';
import type { HintKind, HintSort } from './gentle-hint.ts';
import type { HintRules } from './hint-rules.ts';
import { arabic } from './arabic.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

interface Table {
  readonly rules: HintRules;
  /** Sentences that draw a hint, with its sort and the words it is about. */
  readonly firing: readonly (readonly [HintKind, string, HintSort, string])[];
  /** Sentences that say what was seen, heard, felt or done, or that are nobody's to reword. */
  readonly silent: readonly (readonly [HintKind, string])[];
  /** Statements of fear and of harm, most of them with words in them that would draw a hint elsewhere. */
  readonly fearOrHarm: readonly string[];
}

const inSpanish: Table = {
  rules: spanish,
  firing: [
    ['cue', 'siempre te vas de la habitación', 'absolute', 'siempre'],
    ['cue', 'Nunca me escuchas', 'absolute', 'Nunca'],
    ['cue', 'Malaki siempre llega tarde', 'absolute', 'siempre'],
    ['cue', 'nunca en casa antes de las nueve', 'absolute', 'nunca'],
    ['cue', 'ella constantemente me corrige', 'absolute', 'constantemente'],
    ['cue', 'mi marido siempre sabe más', 'absolute', 'siempre'],
    ['cue', 'miras el teléfono todo el tiempo', 'absolute', 'todo el tiempo'],
    ['feeling', 'soledad porque siempre trabajas', 'absolute', 'siempre'],
    ['feeling', 'que nunca hablamos', 'absolute', 'nunca'],
    ['letter', 'Siempre acabamos igual.', 'absolute', 'Siempre'],
    ['question', '¿Por qué siempre te vas?', 'absolute', 'siempre'],
    ['clause', 'cuando Malaki nunca contesta, Lanie lo dice más fuerte', 'absolute', 'nunca'],
    ['cue', 'eres un egoísta', 'label', 'egoísta'],
    ['cue', 'él es tóxico', 'label', 'tóxico'],
    ['cue', 'Malaki es un vago', 'label', 'vago'],
    ['cue', 'es demasiado sensible', 'label', 'demasiado sensible'],
    ['letter', 'Eres un mentiroso.', 'label', 'mentiroso'],
    ['cue', 'me haces sentir pequeña', 'causing', 'me haces sentir'],
    ['cue', 'ella me vuelve loco', 'causing', 'me vuelve loco'],
    ['feeling', 'que es tu culpa', 'causing', 'tu culpa'],
  ],
  silent: [
    ['question', '¿Siempre es así?'],
    ['question', '¿Qué te gustaría que hiciera entonces?'],
    ['clause', 'cuando Malaki calla, Lanie siempre vuelve a preguntar'],
    ['cue', 'Malaki se queda callado'],
    ['cue', 'miraste el teléfono mientras yo hablaba'],
    ['cue', 'dice «nunca escuchas»'],
    ['cue', 'no siempre contestas'],
    ['cue', 'casi siempre está cansado'],
    ['cue', 'nunca sé qué decir'],
    ['cue', ''],
    ['feeling', 'siempre en soledad'],
    ['feeling', 'soy egoísta e inútil'],
    ['move', 'preguntar una y otra vez'],
    ['move', 'pedir perdón siempre primero'],
    ['letter', 'Siempre te querré.'],
    ['letter', 'Siempre me haces reír.'],
    ['letter', 'Nunca dejaste de intentarlo.'],
    ['meaning', 'nunca te importé'],
    ['root', 'mi padre nunca estaba'],
    ['need', 'saber siempre que vuelves'],
  ],
  fearOrHarm: [
    'siempre te tengo miedo',
    'él siempre me pega',
    'me haces sentir insegura, siempre',
    'nunca me dejas ver a mis amigas',
    'siempre me amenaza con irse con los niños',
    'está loco y tiene un cuchillo',
    'me empuja cada vez',
    'siempre me controla el móvil',
    'eres egoísta y me haces daño',
    'dice que se va a matar si me voy, siempre',
    'siempre está borracho y rompe la puerta',
    'él siempre me encierra',
    'siempre me humillas delante de ellos',
    'nunca me siento segura contigo',
    'me obliga todo el tiempo',
    'es un celoso y me sigue siempre',
  ],
};

const inGerman: Table = {
  rules: german,
  firing: [
    ['cue', 'du gehst immer aus dem Zimmer', 'absolute', 'immer'],
    ['cue', 'Nie hörst du zu', 'absolute', 'Nie'],
    ['cue', 'Malaki kommt immer zu spät', 'absolute', 'immer'],
    ['cue', 'nie vor neun zu Hause', 'absolute', 'nie'],
    ['cue', 'sie verbessert mich ständig', 'absolute', 'ständig'],
    ['cue', 'mein Mann weiß immer alles besser', 'absolute', 'immer'],
    ['cue', 'du schaust die ganze Zeit aufs Handy', 'absolute', 'die ganze Zeit'],
    ['feeling', 'einsam, weil du immer arbeitest', 'absolute', 'immer'],
    ['feeling', 'dass wir nie reden', 'absolute', 'nie'],
    ['letter', 'Wir landen immer hier.', 'absolute', 'immer'],
    ['question', 'Warum gehst du immer weg?', 'absolute', 'immer'],
    ['clause', 'wenn Malaki nie antwortet, fragt Lanie noch einmal', 'absolute', 'nie'],
    ['cue', 'du bist faul', 'label', 'faul'],
    ['cue', 'er ist so egoistisch', 'label', 'egoistisch'],
    ['cue', 'Malaki ist ein Narzisst', 'label', 'Narzisst'],
    ['cue', 'sie ist zu empfindlich', 'label', 'zu empfindlich'],
    ['letter', 'Du bist ein Lügner.', 'label', 'ein Lügner'],
    ['cue', 'du machst mich wütend', 'causing', 'machst mich wütend'],
    ['cue', 'er treibt mich in den Wahnsinn', 'causing', 'treibt mich in den Wahnsinn'],
    ['feeling', 'dass es deine Schuld ist', 'causing', 'deine Schuld'],
  ],
  silent: [
    ['question', 'Ist das immer so?'],
    ['question', 'Was wünschst du dir dann von mir?'],
    ['clause', 'wenn Malaki schweigt, fragt Lanie immer wieder'],
    ['cue', 'Malaki wird still'],
    ['cue', 'du hast aufs Handy geschaut, während ich sprach'],
    ['cue', 'sie sagt „du hörst nie zu“'],
    ['cue', 'er sagt „du bist faul“'],
    ['cue', 'du antwortest nicht immer'],
    ['cue', 'er ist fast immer müde'],
    ['cue', 'ich weiß nie, was ich sagen soll'],
    ['cue', ''],
    ['feeling', 'immer allein'],
    ['feeling', 'ich bin faul und nutzlos'],
    ['move', 'immer wieder fragen'],
    ['move', 'immer zuerst um Verzeihung bitten'],
    ['letter', 'Ich werde dich immer lieben.'],
    ['letter', 'Du bringst mich immer zum Lachen.'],
    ['letter', 'Du hast mich nie aufgegeben.'],
    ['meaning', 'ich war dir nie wichtig'],
    ['root', 'mein Vater war nie da'],
    ['need', 'immer zu wissen, dass du wiederkommst'],
  ],
  fearOrHarm: [
    'ich habe immer Angst vor dir',
    'er schlägt mich immer',
    'du machst mich krank vor Angst',
    'du lässt mich nie meine Freundinnen sehen',
    'er droht immer, mit den Kindern zu gehen',
    'er ist verrückt und hat ein Messer',
    'er schubst mich jedes Mal',
    'sie kontrolliert ständig mein Handy',
    'du bist egoistisch und tust mir weh',
    'er sagt immer, er bringt sich um, wenn ich gehe',
    'er ist immer betrunken und tritt gegen die Tür',
    'er sperrt mich immer ein',
    'du demütigst mich ständig vor allen',
    'ich bin nie sicher bei dir',
    'er zwingt mich die ganze Zeit',
    'du packst mich immer am Arm',
  ],
};

const inFrench: Table = {
  rules: french,
  firing: [
    ['cue', 'tu quittes toujours la pièce', 'absolute', 'toujours'],
    ['cue', 'Tu n’écris jamais', 'absolute', 'jamais'],
    ['cue', 'Malaki est toujours en retard', 'absolute', 'toujours'],
    ['cue', 'jamais à la maison avant neuf heures', 'absolute', 'jamais'],
    ['cue', 'elle me corrige sans arrêt', 'absolute', 'sans arrêt'],
    ['cue', 'mon mari sait toujours mieux', 'absolute', 'toujours'],
    ['cue', 'tu regardes ton téléphone tout le temps', 'absolute', 'tout le temps'],
    ['feeling', 'de la solitude parce que tu travailles toujours', 'absolute', 'toujours'],
    ['feeling', 'que nous ne parlons jamais', 'absolute', 'jamais'],
    ['letter', 'On finit toujours pareil.', 'absolute', 'toujours'],
    ['question', 'Pourquoi tu pars toujours ?', 'absolute', 'toujours'],
    ['clause', 'quand Malaki ne répond jamais, Lanie redemande', 'absolute', 'jamais'],
    ['cue', 'tu es paresseux', 'label', 'paresseux'],
    ['cue', 'il est toxique', 'label', 'toxique'],
    ['cue', 'Malaki est un égoïste', 'label', 'égoïste'],
    ['cue', 'elle est trop sensible', 'label', 'trop sensible'],
    ['letter', 'Tu es un menteur.', 'label', 'menteur'],
    ['cue', 'tu me fais me sentir petite', 'causing', 'me fais me sentir'],
    ['cue', 'elle me rend fou', 'causing', 'me rend fou'],
    ['feeling', 'que c’est ta faute', 'causing', 'ta faute'],
  ],
  silent: [
    ['question', 'Est-ce toujours comme ça ?'],
    ['question', 'Que voudrais-tu que je fasse alors ?'],
    ['clause', 'quand Malaki se tait, Lanie redemande toujours'],
    ['cue', 'Malaki se tait'],
    ['cue', 'tu as regardé ton téléphone pendant que je parlais'],
    ['cue', 'elle dit « tu n’écoutes jamais »'],
    ['cue', 'il dit « tu es paresseuse »'],
    ['cue', 'tu ne réponds pas toujours'],
    ['cue', 'il est presque toujours fatigué'],
    ['cue', 'je ne sais jamais quoi dire'],
    ['cue', ''],
    ['feeling', 'toujours de la solitude'],
    ['feeling', 'je suis paresseuse et nulle'],
    ['move', 'demander encore et encore'],
    ['move', 'toujours demander pardon la première'],
    ['letter', 'Je t’aimerai toujours.'],
    ['letter', 'Tu me fais toujours rire.'],
    ['letter', 'Tu n’as jamais renoncé.'],
    ['meaning', 'je n’ai jamais compté'],
    ['root', 'mon père n’était jamais là'],
    ['need', 'toujours savoir que tu reviens'],
  ],
  fearOrHarm: [
    'j’ai toujours peur de toi',
    'il me frappe toujours',
    'tu me fais me sentir en danger',
    'tu ne me laisses jamais voir mes amies',
    'il menace toujours de partir avec les enfants',
    'il est fou et il a un couteau',
    'il me pousse à chaque fois',
    'elle fouille toujours dans mon téléphone',
    'tu es égoïste et tu me fais mal',
    'il dit toujours qu’il va se tuer si je pars',
    'il est toujours ivre et il casse la porte',
    'il m’enferme toujours',
    'tu m’humilies sans arrêt devant eux',
    'je ne suis jamais en sécurité avec toi',
    'il me force tout le temps',
    'il me surveille tout le temps',
  ],
};

const inArabic: Table = {
  rules: arabic,
  firing: [
    ['cue', 'أنت دائمًا تترك الغرفة', 'absolute', 'دائمًا'],
    ['cue', 'لا تجيب أبدًا', 'absolute', 'أبدًا'],
    ['cue', 'مالك دائما متأخر', 'absolute', 'دائما'],
    ['cue', 'لا يصل أبدا قبل التاسعة', 'absolute', 'أبدا'],
    ['cue', 'هي تصحح كلامي باستمرار', 'absolute', 'باستمرار'],
    ['cue', 'زوجي دائمًا يعرف أكثر', 'absolute', 'دائمًا'],
    ['cue', 'تنظر إلى هاتفك طوال الوقت', 'absolute', 'طوال الوقت'],
    ['feeling', 'وحدة لأنك دائمًا تعمل', 'absolute', 'دائمًا'],
    ['feeling', 'أننا نحن لا نتكلم أبدًا', 'absolute', 'أبدًا'],
    ['letter', 'نحن دائمًا نصل إلى هنا.', 'absolute', 'دائمًا'],
    ['question', 'لماذا تغادر دائمًا؟', 'absolute', 'دائمًا'],
    ['clause', 'عندما مالك لا يرد أبدًا، تسأل لانا مرة أخرى', 'absolute', 'أبدًا'],
    ['cue', 'أنت كسول', 'label', 'كسول'],
    ['cue', 'هو أناني', 'label', 'أناني'],
    ['cue', 'مالك نرجسي', 'label', 'نرجسي'],
    ['cue', 'هي حساسة جدًا', 'label', 'حساسة جدًا'],
    ['letter', 'أنت كاذب.', 'label', 'كاذب'],
    ['cue', 'كلامك يجعلني أشعر بالصغر', 'causing', 'يجعلني أشعر'],
    ['cue', 'هي تجننني', 'causing', 'تجننني'],
    ['feeling', 'أن هذا ذنبك', 'causing', 'ذنبك'],
  ],
  silent: [
    ['question', 'هل الأمر دائمًا هكذا؟'],
    ['question', 'ماذا تريد مني حينها؟'],
    ['clause', 'عندما يصمت مالك، أسأل دائمًا من جديد'],
    ['cue', 'مالك يصمت'],
    ['cue', 'نظرتَ إلى هاتفك وأنا أتكلم'],
    ['cue', 'تقول «أنت لا تسمع أبدًا»'],
    ['cue', 'يقول «أنت كسولة»'],
    ['cue', 'ليس دائمًا'],
    ['cue', 'أنا دائمًا لا أعرف ماذا أقول'],
    ['cue', ''],
    ['feeling', 'وحدة دائمًا'],
    ['feeling', 'أنا كسولة'],
    ['move', 'أسأل مرة بعد مرة'],
    ['move', 'أعتذر دائمًا أولًا'],
    ['letter', 'سأحبك دائمًا.'],
    ['letter', 'أنت دائمًا تضحكني.'],
    ['letter', 'أنت دائمًا بجانبي.'],
    ['meaning', 'أنت لم تهتم بي أبدًا'],
    ['root', 'أبي لم يكن هنا أبدًا'],
    ['need', 'أن أعرف دائمًا أنك تعود'],
  ],
  fearOrHarm: [
    'أنا دائمًا أخاف منك',
    'هو يضربني دائمًا',
    'أنت تجعلني أشعر بالخوف',
    'لا تسمح لي أبدًا برؤية صديقاتي',
    'يهددني دائمًا بأن يأخذ الأطفال',
    'هو مجنون ومعه سكين',
    'يدفعني كل مرة',
    'هي تفتش هاتفي باستمرار',
    'أنت أناني وتؤذيني',
    'يقول دائمًا إنه سيقتل نفسه إذا رحلت',
    'هو دائمًا سكران ويكسر الباب',
    'هو يحبسني دائمًا',
    'أنت دائمًا تهينني أمامهم',
    'لا أشعر بالأمان معك أبدًا',
    'هو يجبرني طوال الوقت',
    'هو يراقبني طوال الوقت',
  ],
};

const tables = { es: inSpanish, de: inGerman, fr: inFrench, ar: inArabic };
const names = ['Malaki', 'مالك'];

for (const [language, { rules, firing, silent, fearOrHarm }] of Object.entries(tables)) {
  const hintOn = (kind: HintKind, text: string) => gentleHint(text, { kind, names }, rules);

  test.each(firing)(`${language}: %s: “%s” draws a hint: %s`, (kind, text, sort, words) => {
    expect(hintOn(kind, text)).toEqual({ sort, words });
  });

  test.each(silent)(`${language}: %s: “%s” is left as it is`, (kind, text) => {
    expect(hintOn(kind, text)).toBeNull();
  });

  test.each(fearOrHarm)(`${language}: a statement of fear or harm is left as it is: “%s”`, (text) => {
    for (const kind of [...cardKinds, 'question', 'clause'] as const) expect(hintOn(kind, text)).toBeNull();
  });

  test(`${language}: fear or harm anywhere silences every hint, before it and after it`, () => {
    for (const [kind, text] of firing) {
      for (const grave of fearOrHarm) {
        expect(hintOn(kind, `${text}. ${grave}`)).toBeNull();
        expect(hintOn(kind, `${grave}. ${text}`)).toBeNull();
      }
    }
  });
}
