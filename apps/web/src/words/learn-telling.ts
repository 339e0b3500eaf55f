import { telling } from './en/telling.ts';
import { learn } from './t.ts';

// Imported by what tells the steps one after the other.
learn(telling);
