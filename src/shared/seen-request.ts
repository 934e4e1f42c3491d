/** A request of this site's pages or their workers, as the service worker tells of it. */
export interface SeenRequest {
  readonly kind: 'request';
  readonly url: string;
  /** `device`: answered from what is kept here. `network`: it left. `refused`: it went nowhere. */
  readonly outcome: 'device' | 'network' | 'refused';
  /** Milliseconds since 1970. */
  readonly at: number;
}
