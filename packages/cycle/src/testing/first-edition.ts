/** The words of a list, parted by dots. */
const words = (text: string): readonly string[] =>
  text.split('·').map((term) => term.replace(/\s+/g, ' ').trim());

/**
 * Every word that the first edition of the pick-lists offers, list by list. Lists grow and are put in other orders;
 * none of these goes missing unseen.
 */
export const firstEdition = {
  surfaceFeelings: words(`
    annoyed · irritated · frustrated · angry · furious · resentful · fed up · impatient · exasperated
    · indignant · jealous · suspicious · disgusted · on edge · tense · restless · agitated · panicky ·
    flooded · cornered · guarded · defensive · numb · flat · blank · far away · shut off · hopeless ·
    confused · wound up
  `),
  underneathFeelings: words(`
    scared · lonely · alone · sad · hurt · heartbroken · grieving · ashamed · embarrassed · small ·
    not enough · too much · like a failure · rejected · unwanted · abandoned · left out · invisible ·
    unimportant · unloved · helpless · powerless · trapped · smothered · pressured · blamed · unsafe ·
    exposed · lost · guilty · disappointed · torn · tender · longing
  `),
  moves: words(`
    raise {my} voice · ask again and again · follow {you} from room to room · demand an answer · send
    a run of messages · check where {you} are · cry and plead · cling · test whether {you} will stay ·
    poke until {I} get a reaction · explain over and over · criticize · complain · point out what is
    wrong · keep score · list past hurts · bring up the past · interrupt · correct the details · blame
    {you} · use sarcasm · make a sharp joke · roll {my} eyes · lecture · counter-attack · defend
    {myself} · slam doors · threaten to leave · go quiet · shut down · pull away · leave the room ·
    storm off · look at {my} phone · change the subject · stay busy · work late · give short answers ·
    avoid eye contact · sleep in another room · numb out · bottle it up · hide {my} feelings · retreat
    into {my} head · take over · give advice · fix the problem · plan {your} day · check on {you}
    constantly · set the rules · do everything {myself} · go along with it · say sorry too fast ·
    smooth it over · please {you} · swallow what {I} need · agree just to end it · freeze · go blank ·
    walk on eggshells · pretend nothing happened · pull in a third person
  `),
  meanings: words(`
    I don’t matter · I’m too much · I’m not enough · I can’t get it right · I’m failing · I’m alone in
    this · I’m the bad one · I’m invisible · I’m hard to love · my feelings are a burden · it isn’t
    safe to need · I’m being controlled · I have to earn it · you’re leaving · you don’t care · you’re
    disappointed in me · you’re judging me · you’ll use it against me · you don’t see me · you want me
    different · nothing I do is right for you · you’d be happier without me · your intensity means
    love · your control means care · here we go again · we’ll never fix this · it’s all on me · this
    is how it ends · we’re on opposite sides · love has to hurt
  `),
  needs: words(`
    to matter to you · to be chosen · to be wanted · to know you’ll come back · to be able to reach
    you · to be answered · to be enough as I am · to be seen · to be heard · to be understood · to be
    believed · to be accepted · to be comforted · to be held · to be safe with you · to be safe in
    silence · to have room · to have a say · to be trusted · to trust · to be respected · to be
    appreciated · to be forgiven · to rest · to go slowly · to be told the truth · to belong · to be
    close · to play and laugh · to be desired · to be a team · to share the load · to grow · to be
    held in mind when apart
  `),
  fears: words(`
    being left · being replaced · being alone with it · being forgotten · not mattering · being too
    much · never being enough · failing you · being found out · being shamed · being controlled ·
    being swallowed up · losing myself · losing you · being blamed · being hurt again · making it
    worse · my own anger · your anger · being needed too much · being laughed at · being let down ·
    that nothing will change · repeating my family’s story
  `),
  roots: words(`
    parents often away · no one to turn to · feelings not noticed · left to manage alone · a parent
    who was hard to reach · affection was rare · love depended on how I did · warm one day, cold the
    next · promises not kept · never knew which parent I’d get · had to earn attention · hovered over
    · no privacy · my mood was everyone’s business · closeness left no room for no · decisions made
    for me · looked after a parent · kept the peace · parent’s confidant · raised my siblings · grew
    up early · criticised a lot · high standards, little comfort · tears not allowed · punished for
    mistakes · compared with others · loud fights · felt unsafe at home · someone drank or used ·
    illness in the family · a death · a separation · many moves · migration, war or exile · prejudice
    about who we are · past partner who hurt or left me
  `),
  bodySigns: words(`
    heart racing · hot face · tight chest · clenched jaw · fists · shaking · fast breath · knot in
    stomach · restless legs · buzzing head · loud voice · tunnel vision · can’t sit still · heavy ·
    cold · far away · foggy · no words · holding breath · empty · sleepy · frozen · can’t feel much ·
    small · slower breath · warm hands · shoulders drop · can look at you · feet on the floor · softer
    voice
  `),
  onceHelped: words(`
    kept me safe · kept the peace · got me noticed · stopped the shouting · let me feel in charge ·
    kept hope alive · hid my hurt · kept me close · made me needed · kept me out of trouble · helped
    me cope alone · let me leave before being left · made me strong · protected someone else · avoided
    disappointment · got through the day
  `),
  newSteps: words(`
    name the pattern · say “it’s here” · spot my first body sign · take three breaths · lower my voice
    · sit down · ask to go slower · call a pause · come back when I said · say the soft feeling · say
    what I need · say what I’m afraid of · put silence into words · tell one small thing · write it if
    I can’t say it · ask gently · start with “I” · ask for a hug · ask “are we ok?” · send one kind
    message · stay in the room · turn toward · say “I’m listening” · repeat what I heard · ask one
    question · reassure first · say “I’m not leaving” · say when I’ll be back · give space without
    punishing · wait before asking again · let you finish · accept a no · decide together · own my
    part · say sorry for one thing · thank you for trying · touch base later · comfort the younger me
    · call a friend · walk · rest
  `),
  repairLines: words(`
    Can we start again? · That came out sharper than I meant. · I’m getting scared, not angry. · It’s
    the tango, not you. · I need ten slow breaths. · Tell me the part I missed. · I want to
    understand. · I’m still here. · I pulled away. I’m back. · I pushed. I’m sorry. · What would help
    right now? · I heard: … Is that right? · You matter more than this. · I need space and I’ll return
    at … · Thank you for telling me. · Same team.
  `),
  cues: words(`
    silence · a raised voice · a tone · a sigh · eye-roll · looking at a phone · late home ·
    unanswered message · plans changed · being corrected · being interrupted · advice I didn’t ask for
    · criticism · a joke about me · being ignored in company · chores undone · money talk · parenting
    disagreement · in-laws · sex: asked or not asked · jealousy · ex-partner · tiredness · alcohol ·
    deadlines · illness · holidays · bedtime · goodbye/leaving · a question that feels like a test
  `),
  nameStarters: words(`
    The Tango · The Tornado · Cat and Mouse · The Freeze · Ping-Pong · The Spiral · Hide and Seek ·
    The Courtroom · The Cold Front · Push-Pull · The Echo · Hot Potato · The Undertow · Two Islands ·
    The Alarm · The Merry-Go-Round · The Wall · Groundhog Day
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>;
