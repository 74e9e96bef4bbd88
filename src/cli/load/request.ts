import type { StoreProtocol } from '../../store/open.ts';

/** A store and how to speak with it, every value checked by itself but for the addresses, which may hold a password. */
export interface StoreRequest {
  readonly endpoint: string;
  readonly updateEndpoint?: string;
  readonly protocol: StoreProtocol;
  readonly user?: string;
  readonly retries: number;
  /** Seconds. */
  readonly timeout: number;
}

/** What the user asked for. */
export interface LoadRequest extends StoreRequest {
  /** Files and folders; `-` is standard input. Never empty. */
  readonly files: readonly string[];
  /** How many articles a request to the store holds at most. */
  readonly batch: number;
  /** How many requests are under way at once. */
  readonly parallel: number;
  readonly claimsAsGraphs?: true;
  readonly delete?: true;
}
