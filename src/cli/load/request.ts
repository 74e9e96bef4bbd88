import type { StoreProtocol } from '../../store/open.ts';

/** What the user asked for, every value checked by itself but for the addresses, which may hold a password. */
export interface LoadRequest {
  /** Files and folders; `-` is standard input. Never empty. */
  readonly files: readonly string[];
  readonly endpoint: string;
  readonly updateEndpoint?: string;
  readonly protocol: StoreProtocol;
  readonly user?: string;
  readonly claimsAsGraphs?: true;
  readonly delete?: true;
  readonly retries: number;
  /** Seconds. */
  readonly timeout: number;
}
