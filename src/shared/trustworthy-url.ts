/** Whether a host name or address is this very machine's. @param hostname as `URL` gives it */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

/** Whether a secure page may fetch the URL: https, or http on this very machine; no password. */
export function isTrustworthy({ protocol, hostname, username, password }: URL): boolean {
  const isSecure = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSecure && username === '' && password === '';
}
