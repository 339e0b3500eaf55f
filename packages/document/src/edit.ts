import type {
  Annotation,
  AnnotationId,
  Block,
  BlockId,
  Card,
  CardId,
  ClauseId,
  Cycle,
  CycleId,
  CycleMap,
  Draft,
  DraftId,
  EditedClause,
  Layout,
  PausePlanField,
  Person,
  PersonId,
  Point,
  Remark,
  RemarkId,
} from '@undercurrent/cycle';

/** A card as it is stored: `offsets` is one key a layout, so that two layouts never overwrite each other. */
export type CardFields = Omit<Card, 'id' | 'offsets'> & {
  readonly [layout in Layout as `offset/${layout}`]: Point | null;
};
/** A person as stored. */
export type PersonFields = Omit<Person, 'id'>;
/** A cycle as stored. */
export type CycleFields = Omit<Cycle, 'id'>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
/** A free mark as commands write it; ink points are packed only in the document. */
export type AnnotationFields = WithoutId<Annotation>;
/** A remark as stored. */
export type RemarkFields = Omit<Remark, 'id'>;
/** An edited clause as stored. */
export type ClauseFields = Omit<EditedClause, 'id'>;
/**
 * What belongs to the map as a whole, as stored. The pause plan is one key a field, so that two people settle
 * two questions at once.
 */
export type MapFields = Pick<
  CycleMap,
  | 'layout'
  | 'isBeneathRaised'
  | 'language'
  | 'cycleWord'
  | 'isExample'
  | 'isPaused'
  | 'pauseLine'
  | 'isLocked'
  | 'floor'
  | 'areCursorsHidden'
  | 'template'
  | 'storyStart'
  | 'areIdeaNamesShown'
  | 'handout'
> & { readonly [field in PausePlanField as `plan/${field}`]: string } & { readonly 'plan/minutes': number };

/** The records of a map, each with the type of its id and its fields. Every record also has `isDeleted`. */
export interface MapRecords {
  people: { id: PersonId; fields: PersonFields };
  cycles: { id: CycleId; fields: CycleFields };
  cards: { id: CardId; fields: CardFields };
  annotations: { id: AnnotationId; fields: AnnotationFields };
  remarks: { id: RemarkId; fields: RemarkFields };
  clauses: { id: ClauseId; fields: ClauseFields };
}
/** The records of private rooms: the therapist's notes, and a partner's drafts. */
export interface PrivateRecords {
  blocks: { id: BlockId; fields: Omit<Block, 'id'> };
  drafts: { id: DraftId; fields: Omit<Draft, 'id'> };
}
/** Every record of every sort of room; no name stands for two of them. */
export interface Records extends MapRecords, PrivateRecords {}
/** The sorts of records of a map. */
export type MapRecordName = keyof MapRecords;
/** The sorts of records of all rooms. */
export type RecordName = keyof Records;

type KeysOfUnion<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K extends PropertyKey> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

/** Puts a new record into the document. */
export type CreateEdit<N extends RecordName = MapRecordName> = {
  readonly [R in N]: {
    readonly kind: 'create';
    readonly record: R;
    readonly id: Records[R]['id'];
    readonly fields: Records[R]['fields'];
  };
}[N];

/** Sets one field of one record. */
export type SetEdit<N extends RecordName = MapRecordName> = {
  readonly [R in N]: {
    readonly [F in KeysOfUnion<Records[R]['fields']> & string]: {
      readonly kind: 'set';
      readonly record: R;
      readonly id: Records[R]['id'];
      readonly field: F;
      readonly value: ValueOf<Records[R]['fields'], F>;
    };
  }[KeysOfUnion<Records[R]['fields']> & string];
}[N];

/** Deletes (a flag: nothing is thrown away) or gives back. */
export type DeleteEdit<N extends RecordName = MapRecordName> = {
  readonly [R in N]: {
    readonly kind: 'delete' | 'restore';
    readonly record: R;
    readonly id: Records[R]['id'];
  };
}[N];

interface WrittenWords {
  readonly kind: 'write';
  /** What stood there for whoever wrote, and what they made of it: what another writes meanwhile stays. */
  readonly from: string;
  readonly to: string;
  /** How far the writer's clock stood then: a document that has come so far has this already. */
  readonly until?: { readonly client: number; readonly clock: number };
}

/** Writes in words that several may write at once, character by character. */
export type WriteEdit = WrittenWords &
  (
    | { readonly record: 'annotations'; readonly id: AnnotationId; readonly field: 'words' }
    | { readonly record: 'cycles'; readonly id: CycleId; readonly field: 'name' }
    | { readonly record: 'clauses'; readonly id: ClauseId; readonly field: 'words' }
  );

/** Says that a card was taken back, for good. */
export interface RetractEdit {
  readonly kind: 'retract';
  readonly record: 'cards';
  readonly id: CardId;
}

/** Sets one field of the map itself. */
export type SetMapEdit = {
  readonly [F in keyof MapFields]: {
    readonly kind: 'set-map';
    readonly field: F;
    readonly value: MapFields[F];
  };
}[keyof MapFields];

/** A change to the records of these sorts, and to nothing else. */
export type RecordEdit<N extends RecordName> = CreateEdit<N> | SetEdit<N> | DeleteEdit<N>;

/** One change to one value of a map, as plain data: what a command returns and `commit` writes. */
export type Edit = RecordEdit<MapRecordName> | WriteEdit | RetractEdit | SetMapEdit;
/** One change to one value of any room. */
export type AnyEdit = RecordEdit<RecordName> | WriteEdit | RetractEdit | SetMapEdit;
