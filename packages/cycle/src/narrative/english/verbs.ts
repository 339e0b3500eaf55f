/**
 * The verbs that a telling can put into the third person, by their base form. What stands in no list is not
 * taken for a verb: its phrase is quoted, so that nothing ungrammatical is ever told.
 */

/** Verbs and hardly anything else; a phrase may consist of one alone. */
export const plainVerbs = words(`
  agree apologise apologize appear apply argue arrive back backfire backpedal backtrack barge bathe beg
  begin behave bicker binge-watch blab blather blurt boast brag breathe brood burst catastrophise
  catastrophize celebrate change cheer clam cling collapse come commit communicate compensate comply
  compromise concede condescend confess conform cooperate cope counter-attack cower crawl cringe criticise
  criticize crouch crumble curse dawdle daydream de-escalate decide decompress deescalate deflect demean
  depart deteriorate disagree disappear disconnect disengage dissociate dither dodge doomscroll doze drive
  eat eavesdrop elaborate emerge emote empathise empathize endure erupt escalate evade evaporate evolve
  exaggerate exhale exist explain fade faint fantasise fantasize fawn fester fib fidget flee flinch flounder
  forget fret frown fumble fume fuss gaslight glare glaze gloat glower go grieve gripe grovel happen
  hesitate hibernate huff improve improvise inhale insist intellectualise intellectualize interact interfere
  interject interrupt intervene intrude isolate jabber kneel languish learn leave lie linger listen loom
  love-bomb lurk manipulate mansplain meander meddle meditate micromanage minimise minimize misunderstand
  moan mock mope moralise moralize mourn mumble mutter nag negotiate nitpick obsess over-explain
  over-function overanalyse overanalyze overcompensate overcorrect overdramatise overdramatize overeat
  overexplain overfunction overreact overshare oversleep overspend overthink overwork people-please
  persevere persist pine plead ponder pontificate prattle pray preach pretend prevaricate proceed
  procrastinate pry pussyfoot quit ramble rant rationalise rationalize react read rebel recoil reconnect
  recover reflect refuse regress rehearse relax relent repent resign resist respond retaliate return
  ruminate sacrifice scoff scold scowl scroll seethe self-harm self-sabotage self-soothe settle simmer sing
  sit sleepwalk slouch smoulder snicker sniffle snoop sob socialise socialize soften speak splurge splutter
  sputter squirm stagger stammer stay stonewall stray struggle stumble stutter submit succeed succumb suffer
  sulk surrender survive swear swoop talk tattle think thrive tiptoe tremble try undereat underfunction
  understand unravel unwind vanish vape wait wallow wander weep whimper whine whinge wilt withdraw wither
  worry wrestle wriggle write yell yield
`);

/** Verbs that say nothing alone: something has to follow. */
export const leaningVerbs = words(`
  abandon abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve
  acknowledge acquire act activate adapt add adjust admire admit adopt adore advertise advise affect afford
  aggravate align allege allocate allow alter amend analyse analyze announce annoy antagonise antagonize
  anticipate appease appoint appreciate approve arise arrange ask assemble assert assess assign assist
  associate assume assure attach attend attract attribute avert avoid await awake babysit backstab badmouth
  ban bang batter be bear become belch believe belittle belong betray bind bite blare bleed bless blink blow
  boil bolster borrow boss bother bottle brace break bribe bring build bully burden bury buy cajole
  calculate cancel caress carry carve catch cater cease challenge chase chew choke choose chop circulate
  cite clap clarify clatter clench clobber clutch coax coddle coerce coincide collect combine compare compel
  complete comprise conceal conceive concentrate conclude condemn confine confirm confront confuse connect
  conquer consider consist constitute construct consult consume contain contemplate continue contradict
  contribute convert convey convince corner correct correspond crave create creep cross-examine crush
  cultivate curtail dare darken deactivate debrief declare decorate dedicate deepen defend defer define defy
  degrade delay delete deliver demolish demonstrate deny depend depict deplete deprive derive descend
  describe deserve destroy detach detect determine devalue develop devise devote dictate differ dig dine
  disappoint disapprove disarm discard discipline disclose discourage discover discredit discuss disinvite
  dismiss disown disparage dispose dispute disregard disrupt dissect dissolve dissuade distance distinguish
  distort distract distribute distrust disturb divert divide do dominate donate downplay drag drop dump
  dwell earn educate elect eliminate elude embark embarrass embellish embody embrace emphasise emphasize
  employ empower enable encounter encourage enforce engage enhance enjoy enlarge enquire enrage ensure
  entail entangle enter entertain entitle envelop equip erase establish estimate evaluate examine exceed
  exclude execute exert exhaust expand expect exploit explore expose express extend extract exude facilitate
  fall fasten feed feel fend fetch find finish fix fixate flatline flatten flick fling flip fly foist follow
  forbid foresee forgive forgo formulate foster freak frighten frustrate fry fulfil furnish gallop garble
  gather generate get give glance gnaw goad google govern grab grant greet guarantee guide guilt-trip hamper
  handle hang harp haunt have heal hear help hide hinder hire hit hoard hold hug humiliate humour hurl
  hurtle hush idealise idealize identify ignore illustrate imagine imitate implement imply impose impress
  inch incite include incorporate incur indicate induce indulge infantilise infantilize infect infer inflame
  inflict inform infuriate inherit inhibit initiate injure inquire insert insinuate inspect inspire install
  insulate insure intend intensify internalise internalize interpret interrogate interview intimidate
  introduce invade invalidate invent invest investigate invite invoke involve irritate jeer join justify
  keep kick knit know lambast lapse lash lay lead lean lend lessen let liberate lick lift liken lock log
  loosen lose magnify maim maintain make malign manage manufacture marry maximise measure meet melt mend
  mention merge mimic mind-read misinterpret misjudge mislead misread mistreat mistrust modify monitor
  motivate move mull muster need neglect nestle notice notify nurture obey oblige observe obtain occupy
  occur offend offer omit operate oppose opt organise organize originate outdo outshout overcome overdo
  overhear overload overlook overpower overprotect overrule oversee overshadow overstate overstep overtake
  overwhelm owe pacify pamper paraphrase participate pass patronise patronize pay peer penetrate perceive
  perform permit perpetuate persuade pester pick placate plod plonk possess postpone pour practise pre-empt
  precede predict preempt prefer prepare prescribe preserve presume prettify prevail prevent prioritise
  prioritize proclaim prod produce prohibit prolong promote pronounce propose protect prove provide provoke
  publish pull punch punish purchase pursue push put qualify raise reach realise realize reassure rebuff
  rebuild rebuke recall receive recite reckon recognise recognize recommend reconcile reconsider recount
  recruit redo reduce refer regain regret regulate reinforce reiterate reject rekindle relate relieve rely
  remain remember remind remove render renew reopen repay repel replace replay reply represent reprimand
  reproach reproduce request require rescue resemble resent reside resolve restore restrict resume resurface
  retain retell retrace retract retrieve reunite reveal revert revise revisit revive revolve rewrite rid
  ride ridicule rile rip rise roam rob rotate ruin sabotage satisfy save savour say scamper scapegoat scare
  scatter scorn scrub scrutinise scrutinize seduce see seek seem seize select sell send separate sequester
  serve sew shame share sharpen shatter shave shed shelve shoo shove show shrink shun shut sidle sink skip
  slam slink smash smooth smother sneak snitch snuggle solve soothe spam specify spend spill spit split
  spoil spoonfeed spread squash squeeze squish stack stand startle starve steal steamroll stifle stimulate
  stir stockpile stoop storm straddle straighten strangle strengthen strive stuff subdue subvert sue suggest
  summarise summarize summon supervise suppose suppress surprise surround suspect suspend sustain swallow
  swat sweep sweet-talk swipe switch take taper taunt teach tell tempt tend terminate terrify thank threaten
  throw thrust thwart tidy tighten tolerate torment torture toss track trample transform translate transmit
  traumatise traumatize treat trivialise trivialize tuck turn twist unburden undercut undergo undermine
  undertake undo unfollow unfriend uninvite unite unleash unload unlock unplug upbraid uphold uproot upset
  urge use utter vacate validate vary veer verbalise verbalize victimise victimize vilify vow wake want warn
  wash wave weaken wear weigh wheedle widen win wipe withhold withstand witness wonder wring
`);

/** Nouns or adjectives just as well: taken for verbs when nothing follows, or a word that can follow a verb. */
export const doubleVerbs = words(`
  ache attack balk bargain binge blush bolt boycott cave chat chatter cheat clean complain cook cough crash
  cry cuddle dance debate decline die dream drift drink escape exercise explode fight flail flap flirt fold
  freeze gamble game gasp gaze giggle glow gossip grimace grin groan growl grumble guess gulp hover hum hunt
  hurry idle jog joke journal jump knock laugh leap lecture march murmur nap nod pace panic pant party pause
  pounce pout protest purge quarrel quiver rage rest retire retreat roar run rush scheme scramble scream
  shake shiver shop shout shriek shrug shuffle shush sigh sleep slump smile smirk smoke snap snarl sneer
  sniff snore spiral sprint squabble squeal squint stall stare start steam stew stiffen stomp stop study
  sweat swerve swim swing tense text travel trip tut twitch vent volunteer wail walk whistle wince work yawn
  zone
`);

/** As `doubleVerbs`, and something has to follow. */
export const leaningDoubleVerbs = words(`
  abuse access account address advance advocate aim amount answer appeal approach arrest assault attempt
  award badger balance barter base bat battle beat bend benefit bet blackmail blame blank blind block bluff
  bombard book boost bounce bow box breed broadcast brush bug bump burn call calm camp capture care cast
  cause charge check circle claim clash clear click climb close coach combat comfort command comment compete
  compliment concern conduct confide conflict contact contest contract contrast control cool copy cost count
  counter cover crack cram credit cross crow crowd cruise cure cut cycle damage dampen dash date deal
  decrease defeat delegate demand deposit design desire digest dim dip direct discharge disguise dislike
  display dive divorce double doubt draw dread dress drill drown drum dry duck ease echo edit elbow email
  empty end envy erect exchange excuse exhibit experience experiment eye face fail fake fancy fault favour
  fear feature figure file fill fire fish fit flash flatter float flood flow focus force forecast form frame
  free fuck function fund gain gang ghost gift glue grade grasp grill grind grip ground grow guard guilt
  halt hammer hand harm hate haul head heap heat hem hint hog honour hope host hound house hurt ice impact
  import increase influence insult interest iron issue itch jab jerk judge kill kiss label lack land last
  launch level light lighten like limit link list live load loan lodge long look loop love lower mark mask
  match matter mature mean message micro-manage mind mirror miss mistake mix model mother mount murder name
  narrow needle note nudge numb nurse object obscure open order outline own pack page paint parent park
  parrot part pat patch pepper phone picture pile pin pinch place plan plant plaster play please plot plug
  plunge point poke police polish pop portray pose position power praise present press pressure print probe
  process progress project promise prompt pump puzzle question quiet quiz quote race rain range rank rate
  reason record regard register rehash relay release remark repair repeat report research reserve resort
  respect result retort reverse review reward ring risk rock roll rub rule sack sail savage scan score
  scrape scratch screw seal search second-guess secure sense set shadow shape shelter shield shift shine
  ship shock shoot shower side sidestep sign signal silence sip skirt slap slice slide slip slow smack smell
  snatch snub soak sober soldier sort sound spare spark speed spell spin spot spray spring spy stab stage
  stalk stamp state steer stem step stick sting store strain stress stretch strike strip stroke structure
  subject suck sugarcoat suit sum supply support survey swap swell tackle tag tap target taste tax tear
  tease test tie time tip tire top touch trace trade trail train transfer trap trick trigger trim trouble
  trust tug tune update upgrade venture view visit voice vote warm waste watch water welcome whip whirl
  whisper wind wish wound wrap zip
`);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
