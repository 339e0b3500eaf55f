import type { keep as english } from '../en/keep.ts';

export const keep = {
  'keep.title': 'Garder sur cet appareil',
  'keep.switch': 'Garder cette carte sur cet appareil',
  'keep.switchHint':
    'Elle s’ouvre alors ici sans connexion. Ce que vous écrivez entre-temps est gardé et parvient aux autres quand la connexion revient.',
  'keep.own':
    'Elle reste sur cet appareil jusqu’à ce que vous désactiviez ceci ou que la carte soit supprimée. Vos notes restent avec elle.',
  'keep.partner':
    'Elle reste sur cet appareil tant que la carte vous est ouverte : jusqu’à la fin de la séance, ou du temps où vous travaillez de votre côté. Alors, ou si vous désactivez ceci, elle est retirée. Vos brouillons restent avec elle.',
  'keep.warning':
    'Qui peut déverrouiller cet appareil et ouvrir ce navigateur peut la lire. Laissez ceci désactivé si d’autres utilisent aussi l’appareil.',
  'keep.asking': 'Un instant …',
  'keep.beginning': 'Mise de côté …',
  'keep.ending': 'Retrait …',
  'keep.kept': 'Gardée. Cette carte s’ouvre ici sans connexion.',
  'keep.off': 'Rien de cette carte n’est gardé sur cet appareil.',
  'keep.unreachable': 'Ceci peut être activé quand la connexion sera revenue.',
  'keep.mayNot': 'Cet appareil ne peut pas garder la carte pour le moment.',
  'keep.full':
    'Il n’y a plus de place sur cet appareil. Ce que vous écrivez maintenant n’est que sur cette page, jusqu’à ce qu’il y ait de la place ou que le serveur l’ait : gardez la page ouverte, s’il vous plaît.',
  'keep.refused':
    'Ce navigateur ne garde rien ici. C’est le cas dans les fenêtres privées et là où le stockage est désactivé.',
  'keep.lost':
    'Cet appareil ne garde plus la carte. Ce que vous écrivez maintenant n’est que sur cette page, jusqu’à ce que le serveur l’ait : gardez la page ouverte, s’il vous plaît.',
  'keep.gone':
    'Cet appareil n’a plus la carte qu’il devait garder. Rien de ce qui est arrivé au serveur n’est perdu ; pour garder de nouveau la carte, réactivez-le.',
  'keep.again': 'Tout est de nouveau gardé sur cet appareil.',
  'keep.connectionLost':
    'La connexion est perdue. Vous pouvez continuer : ce que vous écrivez est gardé sur cet appareil et parvient aux autres quand la connexion revient.',
  'keep.save': 'gardé sur cet appareil, pas encore chez les autres',
  'keep.saveShort': 'gardé ici, pas encore envoyé',
  'keep.listNote':
    'Le serveur est injoignable. Ces cartes sont gardées sur cet appareil et s’ouvrent sans lui.',
} as const satisfies Record<keyof typeof english, string>;
