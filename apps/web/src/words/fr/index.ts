import type { Translation } from '../translation.ts';
import { also } from './also.ts';
import { audit } from './audit.ts';
import { beneath } from './beneath.ts';
import { blank } from './blank.ts';
import { canvas } from './canvas.ts';
import { card } from './card.ts';
import { closings } from './closings.ts';
import { clip } from './clip.ts';
import { commands } from './commands.ts';
import { connection } from './connection.ts';
import { consent } from './consent.ts';
import { cycle } from './cycle.ts';
import { dance } from './dance.ts';
import { dialogs } from './dialogs.ts';
import { errors } from './errors.ts';
import { handout } from './handout.ts';
import { handover } from './handover.ts';
import { heard } from './heard.ts';
import { hints } from './hints.ts';
import { keep } from './keep.ts';
import { labels } from './labels.ts';
import { lead } from './lead.ts';
import { letters } from './letters.ts';
import { list } from './list.ts';
import { lists } from './lists.ts';
import { lobby } from './lobby.ts';
import { marks } from './marks.ts';
import { menu } from './menu.ts';
import { naming } from './naming.ts';
import { outline } from './outline.ts';
import { panels } from './panels.ts';
import { parts } from './parts.ts';
import { picture } from './picture.ts';
import { practice } from './practice.ts';
import { preferences } from './preferences.ts';
import { privates } from './private.ts';
import { prompts } from './prompts.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { remarks } from './remarks.ts';
import { rescued } from './rescued.ts';
import { rooms } from './rooms.ts';
import { shell } from './shell.ts';
import { steps } from './steps.ts';
import { story } from './story.ts';
import { telling } from './telling.ts';
import { templates } from './templates.ts';
import { terms } from './terms/index.ts';
import { told } from './told.ts';
import { versions } from './versions.ts';
import { walk } from './walk.ts';

/**
 * Everything that the product says, in French. It says "vous": to one person and to two alike, as a therapist does,
 * and "votre" fits every gender of the couple’s own word. No name stands after "de" or "que", which would have to change
 * before a vowel. The spaces before ; : ? ! and inside « » are narrow and never break.
 */
export const translation: Translation = {
  labels,
  terms,
  sentences: {
    ...also,
    ...audit,
    ...beneath,
    ...blank,
    ...canvas,
    ...card,
    ...closings,
    ...clip,
    ...commands,
    ...connection,
    ...consent,
    ...cycle,
    ...dance,
    ...dialogs,
    ...errors,
    ...handout,
    ...handover,
    ...heard,
    ...hints,
    ...keep,
    ...lead,
    ...letters,
    ...list,
    ...lists,
    ...lobby,
    ...marks,
    ...menu,
    ...naming,
    ...outline,
    ...panels,
    ...parts,
    ...picture,
    ...practice,
    ...preferences,
    ...privates,
    ...prompts,
    ...questions,
    ...reasons,
    ...remarks,
    ...rescued,
    ...rooms,
    ...shell,
    ...steps,
    ...story,
    ...telling,
    ...templates,
    ...told,
    ...versions,
    ...walk,
  },
};
