import type {importKinds, personalImportKinds, publicImportKinds} from '@pendopo/contract';

export type ImportKind = (typeof importKinds)[number];
export type PublicKind = (typeof publicImportKinds)[number];
export type PersonalKind = (typeof personalImportKinds)[number];
